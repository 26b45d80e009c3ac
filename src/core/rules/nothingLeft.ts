/** Whether anything is left of the tools that an agent lists; if not, one finding speaks for the whole list. */
import type { LoadedFile } from '../load/load';

/** `refused`: none of the names is a tool. `denied`: all that is listed is taken away again. */
export type NothingLeft = 'refused' | 'denied';

/** Undefined too where somebody says that one of the names is a tool: then nothing is certain. */
export const nothingLeft = ({ agent }: LoadedFile, knownTools: ReadonlySet<string>): NothingLeft | undefined => {
  const tokens = agent?.allowed?.tokens ?? [];
  if (!agent || tokens.length === 0 || tokens.some(({ base }) => knownTools.has(base))) return undefined;
  const { tools, isRefused, dropped } = agent.tools;
  if (isRefused) return 'refused';
  return tools.length === 0 && dropped.some(({ why }) => why === 'denied') ? 'denied' : undefined;
};
