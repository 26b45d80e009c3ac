/** The agents that a command is about: paths, or one text on standard input. */

import { counted } from '../core/text/counted';
import type { Request } from './arguments';
import { type Gathered, type GatherOptions, gather } from './gather';
import type { Io } from './io';

type Wanted = Pick<GatherOptions, 'byContentAlone' | 'onRead' | 'withRivals'>;

/** A sentence instead where the request makes no sense. */
export const input = async (request: Request, io: Io, wanted: Wanted): Promise<Gathered | string> => {
  const options = {
    ...wanted,
    honoursGitignore: !request.has('no-gitignore'),
    allowEmpty: request.has('allow-empty'),
  };
  const path = request.valueOf('stdin-filepath');
  const others = request.paths.filter((given) => given !== '-');
  if (!request.has('stdin') && others.length === request.paths.length)
    return path === undefined ? gather(request.paths, io, options) : "'--stdin-filepath' belongs to '--stdin'.";
  if (others.length > 0) return 'Standard input is one file; name no other beside it.';
  if (path === undefined) return 'Name the file that standard input stands for with --stdin-filepath PATH.';
  return gather([], io, { ...options, given: { path, text: await io.stdin() } });
};

/** Why there is nothing to say, and what to do. */
export const emptyMessage = ({ leftOut, targets, where }: Gathered, ignored: number): string => {
  if (ignored > 0)
    return `No agent files found that the settings do not ignore (${counted(ignored, 'file')} left out); see 'ignore' there.`;
  if (leftOut.length === 0 && targets.length > 0)
    return `No agent files found in ${where}: ${counted(targets.length, 'file')} without the frontmatter of an agent; add 'name' and 'description', or allow this with --allow-empty.`;
  if (leftOut.length === 0)
    return `No agent files found in ${where}; name a folder that holds some, or allow this with --allow-empty.`;
  const names = leftOut.slice(0, 3).join(', ') + (leftOut.length > 3 ? ', …' : '');
  return `No agent files found in ${where}, but git ignores ${names}; name them, or use --no-gitignore.`;
};

export const holdsAgents = (targets: Gathered['targets']): boolean =>
  targets.some(({ file }) => file.loaded.verdict !== 'not-an-agent');
