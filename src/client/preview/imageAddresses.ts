/** Which pictures a rendered text speaks of. */

const place = /data-image="([^"]*)"/gu;
const references: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** A text with more pictures than this shows the others as words. */
const most = 100;

/** As written, each once. */
export const imageAddresses = (html: readonly string[]): readonly string[] => {
  const found = html.flatMap((part) => [...part.matchAll(place)].map(([, address = '']) => decoded(address)));
  return [...new Set(found)].slice(0, most);
};

const decoded = (address: string): string =>
  address.replace(/&(?:amp|lt|gt|quot);/gu, (name) => references[name] ?? name);

/** What a page may show as a picture, by its name. */
export const isPicture = (path: string): boolean => /\.(?:png|jpe?g|gif|webp|avif|bmp|svg)$/iu.test(path);
