/** What of a file is code: fences of the prompt, and text between backticks anywhere. Read once, when first asked for. */
import { codeSpansIn } from '../text/markdown/codeSpans';
import { evenFences } from '../text/markdown/evenFences';
import { type Fence, fencesIn } from '../text/markdown/fences';
import { remembering } from '../text/remembering';
import { type Span, span } from '../text/span';
import { linesOf } from './lines';
import type { LoadedFile } from './load';

export interface Prose {
  /** As CommonMark reads them. */
  readonly fences: () => readonly Fence[];
  /** Each fence is surely closed. */
  readonly isEven: boolean;
  /** Whether an offset lies in a fence. */
  readonly isFenced: (offset: number) => boolean;
  /** Whether it lies in a fence or between backticks. */
  readonly isCode: (offset: number) => boolean;
  /** Whether it lies between backticks. */
  readonly isQuoted: (offset: number) => boolean;
}

/** The whole text where no block was found. */
export const promptSpan = ({ text, block }: LoadedFile): Span => span(block?.close.end ?? 0, text.length);

export const proseOf = remembering((loaded: LoadedFile): Prose => {
  const { text, block } = loaded;
  const prompt = promptSpan(loaded);
  const mayHold = mayHoldFence(text, prompt);
  const even = mayHold ? evenFences(text, prompt) : [];
  let read: readonly Fence[] | undefined;
  const fences = (): readonly Fence[] => {
    read ??= mayHold ? fencesIn(text, block?.body ?? prompt) : [];
    return read;
  };
  let fenced: readonly Span[] | undefined;
  const spans = (): readonly Span[] => {
    fenced ??= even ?? fences().map(({ whole }) => whole);
    return fenced;
  };
  const isFenced = (offset: number): boolean => among(spans())(offset);
  let quoted: ((offset: number) => boolean) | undefined;
  const isQuoted = (offset: number): boolean => {
    quoted ??= among([...headerCode(loaded), ...promptCode(text, prompt, spans())]);
    return quoted(offset);
  };
  return {
    fences,
    isEven: even !== undefined,
    isFenced,
    isQuoted,
    isCode: (offset) => isFenced(offset) || isQuoted(offset),
  };
});

/** Asked before anything that costs more. */
const mayHoldFence = (text: string, { start }: Span): boolean =>
  text.includes('```', start) || text.includes('~~~', start);

/** Keys do not share backticks, so each line counts for itself. */
const headerCode = ({ text, block }: LoadedFile): readonly Span[] =>
  block && text.slice(0, block.header.end).includes('`')
    ? linesOf(text, block.header).flatMap(({ start, end }) => codeSpansIn(text, span(start, end)))
    : [];

const promptCode = (text: string, prompt: Span, fences: readonly Span[]): readonly Span[] => {
  const starts = [prompt.start, ...fences.map(({ end }) => end)];
  const ends = [...fences.map(({ start }) => start), prompt.end];
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
