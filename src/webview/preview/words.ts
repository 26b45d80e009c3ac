/** The words of the page. */
import type { PreviewTab } from '../../protocol/preview';
import type { AgentSummary, PreviewFinding, Scope, Turn } from '../../protocol/server';

const scopeWords: Readonly<Record<Scope, string>> = {
  project: 'Agent of this project',
  user: 'Agent of this user',
  plugin: 'Agent of a plugin',
  managed: 'Agent that an administrator put here',
  loose: 'In no folder that is scanned for agents',
};

/** What is no agent is none of anybody's. */
export const placeWords = ({ verdict, scope }: AgentSummary): string =>
  verdict === 'not-an-agent' ? 'Not an agent' : scopeWords[scope];

const speakerWords: Readonly<Record<Turn['speaker'], string>> = {
  context: 'Context',
  user: 'User',
  assistant: 'Assistant',
  commentary: 'Commentary',
  other: '',
};

/** The word as written, with a capital letter; `Human`, `Assistant`. */
export const speakerName = ({ label, speaker }: Turn): string =>
  label ? label.charAt(0).toUpperCase() + label.slice(1) : speakerWords[speaker];

const counted = (count: number, word: string): string[] => {
  if (count === 0) return [];
  return [`${count} ${word}${count === 1 ? '' : 's'}`];
};

/** `1 error, 2 warnings`, or nothing. */
export const problemWords = ({ errors, warnings, informations }: AgentSummary): string =>
  [...counted(errors, 'error'), ...counted(warnings, 'warning'), ...counted(informations, 'note')].join(', ');

export const tabs: readonly { readonly id: PreviewTab; readonly title: string }[] = [
  { id: 'agent', title: 'Agent' },
  { id: 'effective', title: 'Effective' },
  { id: 'model', title: 'What the model sees' },
  { id: 'findings', title: 'Findings' },
];

export const severityWords: Readonly<Record<PreviewFinding['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  information: 'Note',
  hint: 'Hint',
};

export const circle = 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z';

export const severityStrokes: Readonly<Record<PreviewFinding['severity'], string>> = {
  error: `${circle}M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6`,
  warning: 'M8 1.8 14.8 13.8H1.2ZM8 6.2v3.6M8 11.9v.1',
  information: `${circle}M8 7.2v4M8 4.8v.1`,
  hint: `${circle}M5 8h6`,
};
