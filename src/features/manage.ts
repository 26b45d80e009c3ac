/** Answers to what is asked when agents are renamed, copied, moved and handed on. */
import { isLocked, placementOf } from '../core/hosts/placement';
import { type LoadedFile, loadFile } from '../core/load/load';
import { loads } from '../core/load/loads';
import { LineIndex } from '../core/text/lineIndex';
import type { Workspace } from '../core/workspace/workspace';
import { jsonAgent } from '../core/write/agentsJson';
import { nameProblem } from '../core/write/checkName';
import { fileNameProblem } from '../core/write/fileName';
import { mentionEdits } from '../core/write/mentions';
import { rewriteEdits } from '../core/write/rewrite';
import type { NameProblem, ServerCalls, TextChange } from '../protocol/server';
import { textEditOf } from './convert';

type Question<Name extends keyof ServerCalls> = ServerCalls[Name]['params'];

export const checkName = (
  { name, folder, except }: Question<'agentAuthor/checkName'>,
  workspace: Workspace,
): NameProblem | null => {
  const place = placementOf(`${folder}${encodeURIComponent(name)}.md`, workspace.folders);
  const fault = nameProblem(name, place.host) ?? fileNameProblem(name);
  if (fault !== undefined) return { message: fault, isFault: true };
  const namesake = workspace
    .files()
    .find((file) => file.placement.folder === folder && file.uri !== except && file.loaded.agent?.name === name);
  if (namesake) {
    const path = decodeURIComponent(namesake.placement.path);
    return {
      message: `${path} has this name already, and only one of them would be used; choose another.`,
      isFault: true,
    };
  }
  const { title, builtInAgents, mentionable } = place.host;
  // Agents of a plugin bear its name as well, and are in nobody's way.
  if (place.scope !== 'plugin' && builtInAgents.includes(name)) {
    const message = `It takes the place of ${title}’s own agent ${name}, which is then not used.`;
    return { message, isFault: false };
  }
  if (mentionable.test(name)) return null;
  const message = 'It cannot be called with @ under this name; letters, digits and hyphens can be typed.';
  return { message, isFault: false };
};

/** Of the text that is given, which may be newer than the file that the server knows. */
export const rewrite = (
  { uri, text, ...changes }: Question<'agentAuthor/rewrite'>,
  workspace: Workspace,
): readonly TextChange[] => {
  const lines = new LineIndex(text);
  return rewriteEdits(read(uri, text, workspace), changes).map((edit) => textEditOf(lines, edit));
};

const read = (uri: string, text: string, { folders }: Workspace): LoadedFile => {
  const { host, stem } = placementOf(uri, folders);
  return loadFile(text, host, { stem, size: text.length });
};

/** In other files that may be changed here. */
export const mentionsOf = ({ uri, name }: Question<'agentAuthor/mentions'>, workspace: Workspace): readonly string[] =>
  workspace
    .files()
    .filter(
      (file) => file.uri !== uri && !isLocked(file.placement) && mentionEdits(file.loaded.text, name, name).length > 0,
    )
    .map((file) => file.uri);

export const mentionChanges = ({ text, from, to }: Question<'agentAuthor/mentionChanges'>): readonly TextChange[] => {
  const lines = new LineIndex(text);
  return mentionEdits(text, from, to).map((edit) => textEditOf(lines, edit));
};

export const agentsJson = (
  { uris }: Question<'agentAuthor/agentsJson'>,
  workspace: Workspace,
): ServerCalls['agentAuthor/agentsJson']['result'] => {
  const files = uris.map((uri) => workspace.file(uri));
  const agents: Record<string, unknown> = Object.create(null);
  const left: string[] = [];
  for (const [index, file] of files.entries()) {
    const agent = file && loads(file.loaded) ? jsonAgent(file.loaded) : undefined;
    const name = file?.loaded.agent?.name;
    if (agent && name !== undefined) agents[name] = agent;
    else left.push(file?.placement.stem ?? uris[index] ?? '');
  }
  return { json: JSON.stringify(agents, undefined, 2), left };
};
