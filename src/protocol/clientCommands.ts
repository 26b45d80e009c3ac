/** What quick fixes and lenses ask of the client, because it is no edit of the text. */
import type { Range } from './server';

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

/** Its argument names the file: `{ uri }`. */
export const openPreviewCommand = 'agentAuthor.openPreview';

/** Shows a `Place`. */
export const goToCommand = 'agentAuthor.goTo';

/** Its argument is the URI of an agent; shows where other agents name it. */
export const showUsesCommand = 'agentAuthor.showUses';

export interface Place {
  readonly uri: string;
  readonly range: Range;
}
