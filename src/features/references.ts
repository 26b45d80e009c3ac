/** Where an agent is named, asked from where its name stands in a text. */
import type { Location } from 'vscode-languageserver-types';
import { namedAgent, nameRange } from './namedAgent';
import { usesOf } from './uses';
import type { DocumentView } from './view';

export const references = (view: DocumentView, offset: number, withOwn: boolean): readonly Location[] => {
  const { file } = namedAgent(view, offset) ?? {};
  if (!file) return [];
  const range = nameRange(file);
  return [...(withOwn && range ? [{ uri: file.uri, range }] : []), ...usesOf(file, view.workspace)];
};
