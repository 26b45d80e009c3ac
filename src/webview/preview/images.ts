/** Puts pictures of the workspace in the place of the words that stand for them. */
import { element } from './element';

/** Only addresses that the extension has looked up; the others stay words. */
export const placeImages = (content: ParentNode, images: Readonly<Record<string, string>>): void => {
  for (const words of content.querySelectorAll('.image[data-image]')) {
    const address = words.getAttribute('data-image') ?? '';
    words.removeAttribute('data-image');
    if (!Object.hasOwn(images, address)) continue;
    const alt = words.firstChild?.nodeType === Node.TEXT_NODE ? (words.firstChild.nodeValue ?? '').trim() : '';
    words.replaceWith(element('img', { src: images[address] ?? '', alt }));
  }
};
