import { defineRule, type Fix } from '../lint/rule';
import type { DescriptionStyle } from '../lint/settings';
import type { LoadedFile } from '../load/load';
import type { QuotedLine } from '../load/repair';
import { type SharedLine, sharedLines } from '../load/sharedLine';
import { readYaml } from '../source/yaml';
import { applyEdits } from '../text/edit';
import { lineEndOf } from '../text/lineEnd';
import { span } from '../text/span';
import { blockFix, linesAtFault, quoteFix, stumblingBlock } from './quotedValue';

export const descriptionNeedsQuotes = defineRule({
  id: 'description-needs-quotes',
  summary: 'Require quotes around a value that loads only because the host repairs it',
  group: 'shape',
  consequence: 'portability',
  severity: 'warning',
  overlap: 'none',
  messages: {
    repaired:
      "{host} loads this agent only by repairing the YAML, and other hosts reject it; put the value of '{key}' in quotes.",
    sharedLine:
      "{host} reads '{other}' as part of '{key}' because they share a line; put '{other}' on a line of its own.",
    tabs: '{host} loads this agent only by repairing the YAML, and other hosts reject it; indent with spaces in place of tabs.',
  },
  concerns: ({ verdict }) => verdict === 'loads-repaired',

  *check({ loaded }, { settings }) {
    const lines = linesAtFault(loaded);
    const shared = loaded.block ? sharedLines(loaded.text, loaded.block.header, loaded.host) : [];
    for (const line of lines) {
      const together = shared.find(({ lineStart }) => lineStart === line.lineStart);
      if (together) {
        yield sharing(line, together, loaded.host.title);
        continue;
      }
      const fixes = safeFixes(line, loaded, settings.descriptionStyle);
      yield { message: 'repaired', at: stumblingBlock(line), data: { host: loaded.host.title, key: line.key }, fixes };
    }
    if (needsMore(loaded, lines)) yield* tabs(loaded);
  },
});

const sharing = (line: QuotedLine, { key, other, edits }: SharedLine, host: string) =>
  ({
    message: 'sharedLine',
    at: stumblingBlock(line),
    data: { host, key, other },
    fixes: [{ title: 'Put every key on a line of its own', kind: 'safe', edits }],
  }) as const;

/** That of the style that is wanted first. */
const safeFixes = (line: QuotedLine, { host, text }: LoadedFile, style: DescriptionStyle): readonly Fix[] => {
  const unescapes = host.reading.unescapesDescription;
  const [quote, block] = [quoteFix(line, unescapes), blockFix(line, unescapes, lineEndOf(text))];
  return style === 'block' && line.key === 'description' ? [block, quote] : [quote, block];
};

/** With those lines in quotes it is still no YAML, so tabs at the start of lines are what the repair was for as well. */
const needsMore = ({ text, host, block }: LoadedFile, lines: readonly QuotedLine[]): boolean => {
  const edits = lines.flatMap((line) => quoteFix(line, host.reading.unescapesDescription).edits);
  const quoted = applyEdits(text, edits);
  const end = (block?.header.end ?? 0) + quoted.length - text.length;
  return readYaml(quoted.slice(block?.header.start ?? 0, end)).errors.length > 0;
};

function* tabs({ text, host, block }: LoadedFile) {
  const start = block?.header.start ?? 0;
  const runs = [...text.slice(start, block?.header.end).matchAll(/(?<=^|\n)\t+/g)];
  const edits = runs.map(({ 0: run, index }) => ({
    span: span(start + index, start + index + run.length),
    text: '  '.repeat(run.length),
  }));
  const [first] = edits;
  if (!first) return;
  const fix = { title: 'Indent with spaces', kind: 'safe', edits } as const;
  yield { message: 'tabs', at: first.span, data: { host: host.title }, fixes: [fix] } as const;
}
