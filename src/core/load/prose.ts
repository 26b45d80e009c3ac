/** What of a file is code: fences of the prompt, and text between backticks anywhere. Read once, when first asked for. */
import { codeSpansIn } from '../text/markdown/codeSpans';
import { type Fence, fencesIn } from '../text/markdown/fences';
import { type Span, span } from '../text/span';
import { linesOf } from './lines';
import type { LoadedFile } from './load';

export interface Prose {
  readonly fences: readonly Fence[];
  /** Whether an offset lies in a fence. */
  readonly isFenced: (offset: number) => boolean;
  /** Whether it lies in a fence or between backticks. */
  readonly isCode: (offset: number) => boolean;
  /** Whether it lies between backticks. */
  readonly isQuoted: (offset: number) => boolean;
}

export const proseOf = (loaded: LoadedFile): Prose => {
  const known = read.get(loaded) ?? proseIn(loaded);
  read.set(loaded, known);
  return known;
};

const read = new WeakMap<LoadedFile, Prose>();

/** The whole text where no block was found. */
export const promptSpan = ({ text, block }: LoadedFile): Span => span(block?.close.end ?? 0, text.length);

const proseIn = (loaded: LoadedFile): Prose => {
  const { text, block } = loaded;
  const prompt = promptSpan(loaded);
  const fences = mayHoldFence(text, prompt) ? fencesIn(text, block?.body ?? prompt) : [];
  const isFenced = among(fences.map(({ whole }) => whole));
  let quoted: ((offset: number) => boolean) | undefined;
  const isQuoted = (offset: number): boolean => {
    quoted ??= among([...headerCode(loaded), ...promptCode(text, prompt, fences)]);
    return quoted(offset);
  };
  return { fences, isFenced, isQuoted, isCode: (offset) => isFenced(offset) || isQuoted(offset) };
};

/** Asked before anything that costs more. */
export const mayHoldFence = (text: string, { start }: Span): boolean =>
  text.includes('```', start) || text.includes('~~~', start);

/** Keys do not share backticks, so each line counts for itself. */
const headerCode = ({ text, block }: LoadedFile): readonly Span[] =>
  block && text.slice(0, block.header.end).includes('`')
    ? linesOf(text, block.header).flatMap(({ start, end }) => codeSpansIn(text, span(start, end)))
    : [];

const promptCode = (text: string, prompt: Span, fences: readonly Fence[]): readonly Span[] => {
  const starts = [prompt.start, ...fences.map(({ whole }) => whole.end)];
  const ends = [...fences.map(({ whole }) => whole.start), prompt.end];
  return starts.flatMap((start, index) => codeSpansIn(text, span(start, ends[index] ?? prompt.end)));
};

/** Whether one of the spans, which are in order, holds an offset. */
const among =
  (spans: readonly Span[]) =>
  (offset: number): boolean => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (spans[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
