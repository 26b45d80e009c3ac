/** `agentAuthor.newAgent`: asks what the agent should be, writes its file, and opens it. */
import { type Disposable, type LogOutputChannel, Selection, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { Server } from '../../server';
import { register } from '../register';
import { type Answers, givenAnswers } from './answers';
import { fileFault, fileOf, type Place, places } from './places';
import { questions } from './questions';
import { ask } from './steps';

/** The command answers with the URI of the new file, or undefined when the person gave up. */
export const registerNewAgent = (server: Server, home: Uri | undefined, log: LogOutputChannel): Disposable =>
  register('agentAuthor.newAgent', log, 'The agent was not created', async (argument) => {
    if (!workspace.isTrusted) throw new Error('trust this workspace first, since a file would be written.');
    const open = places(home);
    if (open.length === 0) throw new Error('open a folder first.');
    const answers = isAnswers(argument) ? givenAnswers(argument, open) : await askAll(server, open);
    return answers && create(server, answers);
  });

/** VS Code passes arguments of its own, such as a row of the tree, when the command is run from a menu. */
const isAnswers = (argument: unknown): argument is object =>
  typeof argument === 'object' && argument !== null && 'folder' in argument;

const askAll = async (server: Server, open: readonly Place[]): Promise<Answers | undefined> => {
  const choices = await server.call('agentAuthor/newAgentChoices', null);
  const {
    place,
    name,
    description,
    tools = null,
    model = null,
    color = null,
  } = (await ask(questions(server, open, choices))) ?? {};
  if (!place || name === undefined || description === undefined) return undefined;
  return { place, name, description, tools, model, color };
};

const create = async (server: Server, { place, ...agent }: Answers): Promise<Uri> => {
  const fault =
    (await server.call('agentAuthor/checkName', { name: agent.name })) ?? (await fileFault(place, agent.name));
  if (fault !== undefined) throw new Error(fault);
  const { text } = await server.call('agentAuthor/newAgentText', agent);
  const uri = fileOf(place, agent.name);

  const edit = new WorkspaceEdit();
  const contents = new TextEncoder().encode(text);
  edit.createFile(uri, { contents, overwrite: false, ignoreIfExists: false });
  if (!(await workspace.applyEdit(edit))) throw new Error(`${uri.path} cannot be written.`);
  await openAtEnd(uri);
  return uri;
};

/** The prompt is the last thing in the file. */
const openAtEnd = async (uri: Uri): Promise<void> => {
  const document = await workspace.openTextDocument(uri);
  const end = document.lineAt(document.lineCount - 1).range.end;
  await window.showTextDocument(document, { selection: new Selection(end, end), preview: false });
};
