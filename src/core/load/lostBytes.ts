/** What became U+FFFD because its bytes are not UTF-8, and what it may have been. */
import type { Edit } from '../text/edit';
import { fromWindows1252 } from '../text/mojibake';
import { span } from '../text/span';
import type { Origin } from './agent';
import type { LoadedFile } from './load';

const lostSign = '\uFFFD';

/** All of them at once, as Windows-1252, in which most such files are; none where a byte is no character of it. */
export const restoringEdits = ({ text, origin }: LoadedFile): readonly Edit[] => {
  const places = [...text.matchAll(/\uFFFD/g)].map(({ index }) => span(index, index + 1));
  const said = (origin.lost ?? []).map((bytes) => (bytes === lostSign ? bytes : fromWindows1252(bytes)));
  if (said.length !== places.length || said.includes(undefined)) return [];
  return places.flatMap((at, index) => {
    const text = said[index] ?? lostSign;
    return text === lostSign ? [] : [{ span: at, text }];
  });
};

/** What is still lost once the text is another one: what stands in the file as U+FFFD never was. */
export const damageIn = (text: string, { isDamaged, lost }: Origin): Pick<Origin, 'isDamaged' | 'lost'> => {
  if (!isDamaged) return {};
  const left = text.split(lostSign).length - 1;
  if (left === lost?.length) return { isDamaged, lost };
  const written = lost?.filter((said) => said === lostSign).length ?? 0;
  return left > written ? { isDamaged } : {};
};
