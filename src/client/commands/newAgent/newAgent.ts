/** `agentAuthor.newAgent`: asks what the agent should be, writes its file, and opens it. */
import { type Disposable, type LogOutputChannel, Uri, workspace } from 'vscode';
import type { Server } from '../../server';
import { createFile } from '../files/operations';
import { undoCreation } from '../files/undoing';
import { nameProblem } from '../nameQuestion';
import { openAtEnd } from '../openAtEnd';
import type { Parts } from '../parts';
import { fileOf, folderOf, type Place, placeOfRow, places } from '../places';
import { register } from '../register';
import { rewritten } from '../rewritten';
import { requireTrust } from '../trust';
import { type Answers, givenAnswers } from './answers';
import { serverNames } from './mcpServers';
import { questions } from './questions';
import { ask } from './steps';

/** The command answers with the URI of the new file, or undefined when the person gave up. */
export const registerNewAgent = (parts: Parts, snippets: Uri, log: LogOutputChannel): Disposable =>
  register('agentAuthor.newAgent', log, 'The agent was not created', async (argument) => {
    requireTrust();
    const open = await places(parts.home);
    if (open.length === 0) throw new Error('open a folder first.');
    const answers = isAnswers(argument)
      ? givenAnswers(argument, open)
      : await askAll(parts.server, open, snippets, placeOfRow(argument, open));
    return answers && create(parts, answers);
  });

/** VS Code passes arguments of its own, such as a row of the tree, when the command is run from a menu. */
const isAnswers = (argument: unknown): argument is object =>
  typeof argument === 'object' && argument !== null && 'folder' in argument;

const askAll = async (
  server: Server,
  open: readonly Place[],
  snippets: Uri,
  chosen: Place | undefined,
): Promise<Answers | undefined> => {
  const [choices, templates, agents] = await Promise.all([
    server.call('agentAuthor/newAgentChoices', null),
    textOf(snippets).then((text) => server.call('agentAuthor/templates', { snippets: text })),
    server.call('agentAuthor/agents', null),
  ]);
  // Who chose a group has to see that it is taken: it may only have had the focus when the icon above was pressed.
  const title = chosen ? `New Agent in ${chosen.label}` : 'New Agent';
  const known = { title, server, places: chosen ? [chosen] : open, choices, templates, agents, serversOf };
  const answers = await ask(questions(known), chosen && { place: chosen });
  const { place, start, name, description, tools = null, model = null, color = null } = answers ?? {};
  if (!place || !start || name === undefined || description === undefined) return undefined;
  const prompt = start.kind === 'template' ? start.template.agent.prompt : null;
  return { place, start, name, description, tools, model, color, prompt };
};

/** Of the project that the folder of agents belongs to. */
const serversOf = async ({ agents }: Place): Promise<readonly string[]> => {
  const project = workspace.getWorkspaceFolder(agents)?.uri;
  try {
    return project ? serverNames(await textOf(Uri.joinPath(project, '.mcp.json'))) : [];
  } catch {
    return []; // Most projects have none.
  }
};

const textOf = async (uri: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(uri));

const create = async ({ server, history }: Parts, answers: Answers): Promise<Uri> => {
  const { place, name } = answers;
  const uri = fileOf(place, name);
  const problem = await nameProblem(server, { name, file: uri, folder: folderOf(place) });
  if (problem?.isFault) throw new Error(problem.message);
  const contents = new TextEncoder().encode(await textOfAgent(server, answers));
  await createFile(uri, contents);
  await history.push({ label: `New Agent ${name}`, reverse: () => undoCreation(uri, contents) });
  await openAtEnd(uri);
  return uri;
};

const textOfAgent = async (server: Server, { place, start, ...agent }: Answers): Promise<string> => {
  if (start.kind === 'copy') {
    const { text } = await rewritten(server, Uri.parse(start.agent.uri, true), agent.name, agent.description);
    return text;
  }
  const written = await server.call('agentAuthor/newAgentText', { ...agent, folder: folderOf(place) });
  if ('problem' in written) throw new Error(written.problem);
  return written.text;
};
