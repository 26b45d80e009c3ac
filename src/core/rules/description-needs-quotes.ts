import { defineRule } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import type { QuotedLine } from '../load/repair';
import { readYaml } from '../source/yaml';
import { applyEdits } from '../text/edit';
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
    tabs: '{host} loads this agent only by repairing the YAML, and other hosts reject it; indent with spaces in place of tabs.',
  },
  concerns: ({ verdict }) => verdict === 'loads-repaired',

  *check({ loaded }) {
    const unescapes = loaded.host.reading.unescapesDescription;
    const lines = linesAtFault(loaded);
    for (const line of lines) {
      const fixes = [quoteFix(line, unescapes), blockFix(line, unescapes, lineEndOf(loaded.text))];
      yield { message: 'repaired', at: stumblingBlock(line), data: { host: loaded.host.title, key: line.key }, fixes };
    }
    if (needsMore(loaded, lines)) yield* tabs(loaded);
  },
});

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

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
