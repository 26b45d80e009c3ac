/** A change of the settings of a project, which a quick fix asks the client for. */

export const changeSettingsCommand = 'agentAuthor.changeSettings';

export const settingsFileName = '.agent-author.json';

export interface SettingsChange {
  /** Of the agent's file: the nearest settings above it are changed. */
  readonly uri: string;
  /** `rules` turns the check of this name off; the others add the name to what is known. */
  readonly set: 'rules' | 'knownKeys' | 'knownTools' | 'knownModels';
  readonly name: string;
}
