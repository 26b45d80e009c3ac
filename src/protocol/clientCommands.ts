/** What a quick fix asks of the client, because it is no edit of the text. */

export const changeSettingsCommand = 'agentAuthor.changeSettings';

/** Its argument is the URI of the file. */
export const saveWithoutMarkCommand = 'agentAuthor.saveWithoutMark';

export const settingsFileName = '.agent-author.json';

export interface SettingsChange {
  /** Of the agent's file: the nearest settings above it are changed. */
  readonly uri: string;
  /** `rules` turns the check of this name off; the others add the name to what is known. */
  readonly set: 'rules' | 'knownKeys' | 'knownTools' | 'knownModels';
  readonly name: string;
}
