/** Whether the agent of this name loads, and who else is called so. */
import { reasonsOf } from '../../core/lint/reasons';
import { code } from '../completion/markdown';
import type { DocumentView } from '../view';

export const nameText = (view: DocumentView): readonly string[] => [
  verdictText(view),
  namesakeText(view),
  mentionText(view),
];

const verdictText = ({ file, allFindings }: DocumentView): string => {
  const { verdict, host, agent } = file.loaded;
  if (verdict === 'not-an-agent') return '';
  const [reason] = reasonsOf(file, allFindings);
  const because = reason ? ` ${reason.message}` : '';
  if (verdict === 'does-not-load') return `**${host.title} does not load this agent.**${because}`;
  if (verdict === 'loads-repaired')
    return `${host.title} loads this agent only because it repairs the frontmatter.${because}`;
  return `${host.title} loads this agent as ${code(agent?.name ?? '')}.`;
};

const namesakeText = ({ file, workspace }: DocumentView): string => {
  const { length } = workspace.namesakes(file);
  if (length === 0) return '';
  return length === 1
    ? 'Another file gives an agent of this name.'
    : `${length} other files give an agent of this name.`;
};

const mentionText = ({ file }: DocumentView): string => {
  const { host, agent } = file.loaded;
  const name = agent?.name ?? '';
  if (name === '' || host.mentionable.test(name)) return '';
  return 'It cannot be mentioned behind `@`: only letters, digits and `_` `-` `.` `:` `@` can.';
};
