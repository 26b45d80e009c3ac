import { defineRule } from '../lint/rule';
import type { DescriptionStyle } from '../lint/settings';
import { descriptionOf } from '../load/agent';
import { placeOf } from '../load/decide';
import { stopsAtCarriageReturn } from '../load/lineEndings';
import type { LoadedFile } from '../load/load';
import { nearMiss } from '../load/nearMiss';
import { fieldNamed } from '../load/reading';
import { recover } from '../load/recover';
import { LineIndex } from '../text/lineIndex';
import { span } from '../text/span';
import { lineEndingFixes, stumblingBlock } from './quotedValue';
import { fixesFor, related, wording } from './unreadableHeader';

export const pluginAgentIsPlaceholder = defineRule({
  id: 'plugin-agent-is-placeholder',
  summary: 'Require frontmatter that a plugin agent can use',
  group: 'plugin',
  consequence: 'loses-restriction',
  severity: 'error',
  overlap: 'none',
  speaksOfDocuments: true,
  messages: {
    unreadable: 'The plugin offers this agent under its file name with every tool because {reason}; {action}.',
    noBlock: "The plugin offers this document as an agent with every tool; add frontmatter or move it out of 'agents'.",
    noDescription:
      '{chooser} sees only a stock sentence instead of a description; write one that says when to use the agent.',
  },
  concerns: ({ host, cut }) => host.loadsPlaceholders && !cut,

  *check({ uri, loaded, placement }, { settings }) {
    const { block, reading, text } = loaded;
    if (!block) {
      const end = new LineIndex(text).offset({ line: 0, character: Number.MAX_SAFE_INTEGER });
      const at = span(0, end);
      yield { message: 'noBlock', severity: 'information', consequence: 'routing', at };
    } else if (placement.isDocument) return;
    else if (!reading) yield unreadable(uri, loaded, settings.descriptionStyle);
    else yield* withoutDescription(loaded);
  },
});

/** In the order in which the same causes are told of where they stop the load. */
const unreadable = (uri: string, loaded: LoadedFile, style: DescriptionStyle) => {
  const { text, block, errors = [], host } = loaded;
  const at = block?.open ?? span(0, 0);
  const lines = stopsAtCarriageReturn(loaded);
  const [line] = lines ?? [];
  if (lines && line) {
    const data = {
      reason: 'it cannot repair a line that ends in CRLF',
      action: `quote the value of '${line.key}' or save the file with LF`,
    };
    const mended = lineEndingFixes(loaded, lines, style);
    return { message: 'unreadable', at: stumblingBlock(line), data, fixes: mended } as const;
  }
  const recovery = block && recover(text, block.header, errors, host);
  if (!recovery) return { message: 'unreadable', at, data: notAMap } as const;
  return {
    message: 'unreadable',
    at: recovery.region.keySpan,
    data: wording(recovery, loaded),
    related: related(uri, loaded, recovery),
    fixes: fixesFor(recovery, loaded, style),
  } as const;
};

const notAMap = {
  reason: 'its frontmatter is not YAML',
  action: 'write a key, a colon, a space and a value on each line',
};

function* withoutDescription(loaded: LoadedFile) {
  const { reading, block, host } = loaded;
  if (!reading || descriptionOf(reading, host) !== undefined) return;
  // A misspelt one has a finding of its own.
  if (reading.fields.some(({ key }) => nearMiss(key, reading, host)?.key === 'description')) return;
  const at = placeOf(fieldNamed(reading, 'name'), block?.open ?? span(0, 0));
  const data = { chooser: host.chooser };
  yield { message: 'noDescription', severity: 'warning', consequence: 'routing', at, data } as const;
}
