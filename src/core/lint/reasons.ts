/** Why a file has its verdict, in the words of the checks, whether or not people want to hear of them. */
import type { LoadedFile } from '../load/load';
import type { AgentFile } from '../workspace/workspace';
import type { Finding } from './lint';

/** Of a file that loads: why it is repaired, has no tools, or may not be used. Empty where it is no agent. */
export const reasonsOf = ({ loaded }: AgentFile, findings: readonly Finding[]): readonly Finding[] => {
  const fatal = findings.filter(({ consequence, severity }) => consequence === 'does-not-load' && severity === 'error');
  if (loaded.verdict === 'loads-repaired')
    return [...findings.filter(({ rule }) => rule === 'description-needs-quotes'), ...fatal];
  if (loaded.verdict === 'loads') return [...(hasTools(loaded) ? [] : withoutTools(findings)), ...fatal];
  if (loaded.verdict !== 'does-not-load') return [];
  return fatal.length > 0 ? fatal : findings.filter(({ rule }) => rule === 'closing-mark-in-value');
};

const hasTools = ({ agent }: LoadedFile): boolean => agent === undefined || agent.tools.tools.length > 0;

const withoutTools = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ consequence }) => consequence === 'loads-without-tools');
