/** Texts in which expected places stand between marks. */
import { type Span, span } from '../../src/core/text/span';

export interface Ranged {
  readonly text: string;
  /** In the order of the text. */
  readonly spans: readonly Span[];
}

/** `tools: <|LS|>, Read` is `tools: LS, Read` with one place, from 7 to 9. Marks do not nest. */
export const ranged = (source: string): Ranged => {
  const [before = '', ...rest] = source.split('<|');
  let text = before;
  const spans: Span[] = [];
  for (const piece of rest) {
    const [inside, after] = piece.split('|>');
    if (inside === undefined || after === undefined) throw new Error(`A mark is not closed in ${source}`);
    spans.push(span(text.length, text.length + inside.length));
    text += inside + after;
  }
  return { text, spans };
};

/** The other way round, for messages that people can read: the text with marks around the places. */
export const withMarks = (text: string, spans: readonly Span[]): string => {
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    result += `${text.slice(at, start)}<|${text.slice(start, end)}|>`;
    at = end;
  }
  return result + text.slice(at);
};
