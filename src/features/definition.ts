/** Where an agent is written that a text mentions. */
import type { Location } from 'vscode-languageserver-types';
import { namedAgent, nameRange } from './namedAgent';
import type { DocumentView } from './view';

const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export const definition = (view: DocumentView, offset: number): Location | undefined => {
  const named = namedAgent(view, offset);
  return named && { uri: named.file.uri, range: nameRange(named.file) ?? top };
};
