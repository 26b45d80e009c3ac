/** Asks for the name of an agent, which names its file as well. */
import type { Uri } from 'vscode';
import type { NameProblem } from '../../protocol/server';
import type { Server } from '../server';
import { isFreeFor, occupiedBy } from './files/occupied';

export interface NewName {
  readonly name: string;
  /** The file that it would have. */
  readonly file: Uri;
  /** The agents folder, as the server writes it. */
  readonly folder: string;
  /** The file that is to be renamed, if it is there already. */
  readonly from?: Uri;
}

/** Asks the server for names, and the disk for files. */
export const nameProblem = async (
  server: Pick<Server, 'call'>,
  { name, file, folder, from }: NewName,
): Promise<NameProblem | undefined> => {
  const problem = await server.call('agentAuthor/checkName', { name, folder, except: from?.toString() ?? null });
  if (problem?.isFault) return problem;
  const isFree = from ? await isFreeFor(file, from) : (await occupiedBy(file)) === undefined;
  if (!isFree) return { message: `${name}.md exists in this folder already; choose another name.`, isFault: true };
  return problem ?? undefined;
};
