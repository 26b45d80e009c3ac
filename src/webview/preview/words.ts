/** The words of the page. */
import type { AgentSummary, Scope, Turn, VerdictKind } from '../../protocol/server';

export const verdictWords: Readonly<Record<VerdictKind, string>> = {
  loads: 'Loads',
  'loads-repaired': 'Loads only after repair',
  'does-not-load': 'Does not load',
  'not-an-agent': 'Not an agent',
};

export const scopeWords: Readonly<Record<Scope, string>> = {
  project: 'Agent of this project',
  user: 'Agent of this user',
  plugin: 'Agent of a plugin',
  managed: 'Agent that an administrator put here',
  loose: 'In no folder that is scanned for agents',
};

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
