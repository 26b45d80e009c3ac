/** What a click on a lens does: goes to a place, or shows where other agents name this one. */
import { commands, Disposable, Location, type LogOutputChannel, Range, Uri, window } from 'vscode';
import { goToCommand, type Place, showUsesCommand } from '../../protocol/clientCommands';
import type { Server } from '../server';
import { register } from './register';

export const registerGoTo = (server: Pick<Server, 'call'>, log: LogOutputChannel): Disposable =>
  Disposable.from(
    register(goToCommand, log, 'The place was not shown', async (place) => {
      const { uri, range } = locationOf(placeFrom(place));
      await window.showTextDocument(uri, { selection: range });
    }),
    register(showUsesCommand, log, 'The uses were not shown', async (agent) => {
      if (typeof agent !== 'string') throw new Error('choose an agent first.');
      const uses = (await server.call('agentAuthor/uses', { uri: agent })).map(locationOf);
      const uri = Uri.parse(agent, true);
      const { selection } = await window.showTextDocument(uri);
      await commands.executeCommand('editor.action.showReferences', uri, selection.active, uses);
    }),
  );

const locationOf = ({ uri, range: { start, end } }: Place): Location =>
  new Location(Uri.parse(uri, true), new Range(start.line, start.character, end.line, end.character));

const placeFrom = (given: unknown): Place => {
  if (!isPlace(given)) throw new Error('choose a place first.');
  return given;
};

const isPlace = (given: unknown): given is Place =>
  typeof given === 'object' && given !== null && 'uri' in given && typeof given.uri === 'string' && 'range' in given;
