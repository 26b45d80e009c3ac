/** Where an agent is named, asked from where its name stands in the text. */
import type { Location } from 'vscode-languageserver-types';
import { namePlace } from './rename';
import { usesOf } from './uses';
import type { DocumentView } from './view';

export const references = (view: DocumentView, offset: number, withOwn: boolean): readonly Location[] => {
  const own = namePlace(view, offset);
  if (!own) return [];
  const { uri } = view.file;
  return [...(withOwn ? [{ uri, range: own.range }] : []), ...usesOf(view.file, view.workspace)];
};
