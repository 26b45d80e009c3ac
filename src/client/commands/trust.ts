/** Nothing is written in a workspace that is not trusted. */
import { workspace } from 'vscode';

export const requireTrust = (): void => {
  if (!workspace.isTrusted) throw new Error('trust this workspace first, since files would be written.');
};
