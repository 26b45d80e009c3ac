import { defineRule, type Fix } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import { promptSpan, proseOf } from '../load/prose';
import { lineEndOf } from '../text/lineEnd';
import { LineIndex } from '../text/lineIndex';
import type { Fence } from '../text/markdown/fences';
import { type NestedFence, nestedFences } from '../text/markdown/nestedFences';
import { span, textAt } from '../text/span';

export const fenceNotClosed = defineRule({
  id: 'fence-not-closed',
  summary: 'Require that every code fence is closed',
  group: 'body',
  consequence: 'style',
  severity: 'hint',
  overlap: 'none',
  messages: {
    open: 'Everything from line {line} to the end counts as code because this fence is never closed; close it.',
    nested:
      'Everything from line {line} to the end counts as code because this fence holds another of the same length; make it longer.',
  },
  concerns: (loaded) => loaded.fault?.id !== 'too-large' && !proseOf(loaded).isEven,

  *check({ uri, loaded }) {
    const left = proseOf(loaded).fences().at(-1);
    if (!left?.isOpenAtEnd) return;
    const data = { line: new LineIndex(loaded.text).position(left.open.start).line + 1 };
    const nested = left.info === '' ? nestedBefore(left, loaded) : [];
    // One that is in another for a reader of Markdown is none to underline.
    const starts = new Set(
      proseOf(loaded)
        .fences()
        .map(({ open }) => open.start),
    );
    const outer = nested.findLast(({ open }) => starts.has(open.run.start));
    if (!outer) {
      yield { message: 'open', at: left.open, data, fixes: [closeAtEnd(left, loaded)] };
      return;
    }
    const related = [{ uri, span: left.open, message: 'This line opens a fence that is never closed.' }];
    const isMeantToClose = nested.at(-1)?.close.run.start === left.open.start;
    const fixes = isMeantToClose ? [lengthen(nested, loaded)] : [];
    yield { message: 'nested', at: outer.open.line, data, related, fixes };
  },
});

const nestedBefore = ({ open }: Fence, loaded: LoadedFile): readonly NestedFence[] =>
  nestedFences(loaded.text, promptSpan(loaded)).filter(({ close }) => close.run.start <= open.start);

/** All of them, since each turns code into text and text into code for what comes behind it. */
const lengthen = (nested: readonly NestedFence[], { text }: LoadedFile): Fix => {
  const edits = nested.flatMap(({ open, close, inner }) => {
    const run = (textAt(text, open.run)[0] ?? '').repeat(inner + 1);
    return [open, close].map((line) => ({ span: line.run, text: run }));
  });
  const title = nested.length === 1 ? 'Make the outer fence longer' : `Make all ${nested.length} outer fences longer`;
  return { title, kind: 'suggestion', edits };
};

const closeAtEnd = ({ mark, length }: Fence, { text, block }: LoadedFile): Fix => {
  const end = block?.body.end ?? text.length;
  const lineEnd = lineEndOf(text);
  const edits = [{ span: span(end, end), text: lineEnd + mark.repeat(length) }];
  return { title: 'Close the fence at the end', kind: 'suggestion', edits };
};
