/** Puts something about agents on the clipboard: paths, names, mentions, and the form of the command line. */
import { Disposable, env, type LogOutputChannel, type Uri, window, workspace } from 'vscode';
import { mentionLines } from './mention';
import type { Parts } from './parts';
import { register } from './register';
import { say } from './say';
import { inShell } from './shell';
import type { Target } from './targets';

export const registerCopyText = ({ server, targets }: Parts, log: LogOutputChannel): Disposable => {
  const json = async (chosen: readonly Target[]): Promise<string> => {
    const uris = chosen.map(({ uri }) => uri.toString());
    const { json, left } = await server.call('agentAuthor/agentsJson', { uris });
    if (left.length === 0) return json;
    throw new Error(`${left.join(', ')} would not load; repair what the Problems view shows first.`);
  };
  const copying: Readonly<Record<string, (chosen: readonly Target[]) => string | Promise<string>>> = {
    copyPath: lines(({ uri }) => pathOf(uri)),
    copyRelativePath: lines(({ uri }) => workspace.asRelativePath(uri)),
    copyName: lines(({ agent }) => agent.name),
    copyMention: (chosen) => mentionLines(chosen.map(({ agent }) => agent)),
    copyAsJson: json,
    copyAsCommand: async (chosen) => {
      const agents = await json(chosen);
      if (isTooLong(agents)) void window.showWarningMessage(tooLong);
      return `claude --agents ${inShell(agents)}`;
    },
  };
  const commands = Object.entries(copying).map(([name, textOf]) =>
    register(`agentAuthor.${name}`, log, 'Nothing was copied', async (argument, others) => {
      await env.clipboard.writeText(await textOf(await targets(argument, others)));
      say('Copied to the clipboard.');
    }),
  );
  return Disposable.from(...commands);
};

/** Bytes that Linux takes as one argument, with the zero at its end. */
const longestArgument = 131_072;

const isTooLong = (argument: string): boolean => new TextEncoder().encode(argument).length >= longestArgument;

const tooLong =
  'On Linux this command will not start, because it takes no argument over 128 KiB; copy fewer agents at once.';

const lines =
  (lineOf: (target: Target) => string) =>
  (chosen: readonly Target[]): string =>
    chosen.map(lineOf).join('\n');

/** A path where the system has one. */
const pathOf = (uri: Uri): string =>
  uri.scheme === 'file' || uri.scheme === 'vscode-remote' ? uri.fsPath : uri.toString(true);
