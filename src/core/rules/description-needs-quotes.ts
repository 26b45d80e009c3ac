import { defineRule } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import type { QuotedLine } from '../load/repair';
import { readYaml } from '../source/yaml';
import { blockFix, quoteFix, stumblingBlock } from './quotedValue';

export const descriptionNeedsQuotes = defineRule({
  id: 'description-needs-quotes',
  summary: 'Require quotes around a value that loads only because the host repairs it',
  consequence: 'portability',
  severity: 'warning',
  overlap: 'none',
  messages: {
    repaired:
      "{host} loads this agent only by repairing the YAML, and other hosts reject it; put the value of '{key}' in quotes.",
  },
  concerns: ({ verdict }) => verdict === 'loads-repaired',

  *check({ loaded }) {
    const unescapes = loaded.host.reading.unescapesDescription;
    for (const line of linesAtFault(loaded)) {
      const fixes = [quoteFix(line, unescapes), blockFix(line, unescapes, lineEndOf(loaded.text))];
      yield { message: 'repaired', at: stumblingBlock(line), data: { host: loaded.host.title, key: line.key }, fixes };
    }
  },
});

/** The repair quotes every line that matches; only those that are not YAML by themselves made it necessary. */
const linesAtFault = ({ quoted, block }: LoadedFile): readonly QuotedLine[] => {
  const start = block?.header.start ?? 0;
  return quoted
    .filter(({ key, value }) => readYaml(`${key}: ${value}`).errors.length > 0)
    .map((line) => ({ ...line, lineStart: line.lineStart + start, valueStart: line.valueStart + start }));
};

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
