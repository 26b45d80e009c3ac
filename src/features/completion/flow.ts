/** The items of a list in brackets, as far as they are written. */
import { type Span, span } from '../../core/text/span';

/** The stretch between two separators that holds an offset, with the blanks around it; undefined behind the bracket. */
export const flowItemAt = (text: string, within: Span, offset: number): Span | undefined => {
  for (const item of itemsOf(text, within)) if (offset <= item.end) return item;
  return undefined;
};

function* itemsOf(text: string, within: Span): Generator<Span> {
  let start = within.start;
  let quote = '';
  let depth = 0;
  for (let at = within.start; at < within.end; at++) {
    const character = text[at] ?? '';
    if (character === '\n') [quote, depth] = ['', 0];
    else if (quote !== '') quote = character === quote ? '' : quote;
    else if (/["']/.test(character) && text.slice(start, at).trim() === '') quote = character;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === ']' || (character === ',' && depth <= 0)) {
      yield span(start, at);
      if (character === ']') return;
      start = at + 1;
    }
  }
  yield span(start, within.end);
}
