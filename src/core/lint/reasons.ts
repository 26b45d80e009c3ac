/** Why a file has its verdict, in the words of the checks, whether or not people want to hear of them. */
import type { LoadedFile } from '../load/load';
import type { AgentFile } from '../workspace/workspace';
import type { Finding } from './lint';

/** Of a file that loads as written: why it has no tools, where that is so. Empty where it is no agent. */
export const reasonsOf = ({ loaded }: AgentFile, findings: readonly Finding[]): readonly Finding[] => {
  if (loaded.verdict === 'loads-repaired') return findings.filter(({ rule }) => rule === 'description-needs-quotes');
  if (loaded.verdict === 'loads')
    return hasTools(loaded) ? [] : findings.filter(({ consequence }) => consequence === 'loads-without-tools');
  if (loaded.verdict !== 'does-not-load') return [];
  const stopping = findings.filter(
    ({ consequence, severity }) => consequence === 'does-not-load' && severity === 'error',
  );
  return stopping.length > 0 ? stopping : findings.filter(({ rule }) => rule === 'closing-mark-in-value');
};

const hasTools = ({ agent }: LoadedFile): boolean => agent === undefined || agent.tools.tools.length > 0;
