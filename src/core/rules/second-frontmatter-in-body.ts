import { defineRule, type Fix } from '../lint/rule';
import { linesOf } from '../load/lines';
import type { LoadedFile } from '../load/load';
import { type Span, span } from '../text/span';

export const secondFrontmatterInBody = defineRule({
  id: 'second-frontmatter-in-body',
  summary: 'Disallow a second frontmatter block',
  group: 'shape',
  consequence: 'silently-ignored',
  severity: 'warning',
  overlap: 'none',
  messages: {
    second: '{host} reads only the first block, so this second one becomes part of the prompt; merge the two.',
  },
  concerns: ({ text, block, cut }) => block !== undefined && !cut && text.startsWith('---', block.body.start),

  *check({ loaded }) {
    const at = secondBlock(loaded);
    if (at) yield { message: 'second', at, data: { host: loaded.host.title }, fixes: fixes(loaded, at) };
  },
});

/** From the one mark to the other. */
const secondBlock = ({ text, block, host }: LoadedFile): Span | undefined => {
  if (!block) return undefined;
  const [open, ...lines] = linesOf(text, block.body);
  const end = lines.findIndex((line) => /^---\s*$/.test(line.text));
  const close = lines[end];
  if (!open || !close || !/^---\s*$/.test(open.text)) return undefined;
  const keys = lines.slice(0, end).flatMap((line) => /^([A-Za-z][\w-]*)\s*:(?:\s|$)/.exec(line.text)?.[1] ?? []);
  const isHeader = keys.length >= 2 && keys.some((key) => Object.hasOwn(host.keys, key));
  return isHeader ? span(block.body.start, close.start + 3) : undefined;
};

/** Which of the two is right is for a person to say. */
const fixes = ({ text, block }: LoadedFile, at: Span): readonly Fix[] => {
  if (!block) return [];
  const rest = at.end + (/^\s*/.exec(text.slice(at.end))?.[0].length ?? 0);
  return [
    { title: 'Delete the second block', kind: 'suggestion', edits: [{ span: span(at.start, rest), text: '' }] },
    {
      title: 'Replace the first block by the second',
      kind: 'suggestion',
      edits: [{ span: span(0, at.start), text: '' }],
    },
  ];
};
