import { defineRule } from '../lint/rule';
import { proseOf } from '../load/prose';
import { fieldNamed } from '../load/reading';
import { textAt } from '../text/span';
import type { AgentFile, Workspace } from '../workspace/workspace';
import { bracesIn, promptPlaceholders, valuePlaceholders } from './placeholders';

export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  summary: 'Disallow unfilled placeholders',
  group: 'body',
  consequence: 'routing',
  severity: 'warning',
  isCrossFile: true,
  overlap: 'none',
  messages: {
    left: "{place} still holds the placeholder '{text}', which the model takes as it stands; fill it in.",
  },
  concerns: ({ reading, fault }) => reading !== undefined && fault?.id !== 'too-large',

  *check(file, { workspace }) {
    const { loaded } = file;
    const isFilled = fillers(file, workspace);
    for (const key of ['name', 'description']) {
      const field = fieldNamed(loaded.reading, key);
      if (!field || typeof field.value !== 'string') continue;
      for (const at of valuePlaceholders(loaded.text, field.valueSpan)) {
        const text = textAt(loaded.text, at);
        if (proseOf(loaded).isQuoted(at.start) || isFilled(text)) continue;
        yield { message: 'left', at, data: { place: `'${key}'`, text } };
      }
    }
    for (const at of promptPlaceholders(loaded)) {
      const text = textAt(loaded.text, at);
      if (!isFilled(text)) yield { message: 'left', severity: 'hint', at, data: { place: 'The prompt', text } };
    }
  },
});

/** Fewer files than this make no pattern, and more tell no more. */
const fewest = 3;
const most = 20;

/** Whether a generator fills it: most files of the folder have the same one, and another file tells of it. */
const fillers = (file: AgentFile, workspace: Workspace): ((text: string) => boolean) => {
  let others: readonly AgentFile[] | undefined;
  return (text) => {
    if (!bracesIn(text)) return false;
    others ??= neighbours(file, workspace);
    const sharing = others.filter(({ loaded }) => loaded.text.includes(text));
    return others.length >= fewest && sharing.length * 2 > others.length && sharing[0]?.uri !== file.uri;
  };
};

const neighbours = ({ placement }: AgentFile, workspace: Workspace): readonly AgentFile[] => {
  const found: AgentFile[] = [];
  for (const other of workspace.files()) {
    const isBeside = other.placement.folder === placement.folder && other.loaded.verdict !== 'not-an-agent';
    if (isBeside) found.push(other);
    if (found.length === most) break;
  }
  return found;
};
