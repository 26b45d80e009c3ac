/** The text of an agent under another name, and the changes that give it. */
import type { Uri } from 'vscode';
import type { TextChange } from '../../protocol/server';
import type { Server } from '../server';
import { rangeOf } from './files/documents';
import { freshDocument } from './files/fresh';

export interface Rewritten {
  readonly text: string;
  readonly changes: readonly TextChange[];
}

/** Of the text as an editor holds it, saved or not. */
export const rewritten = async (
  server: Pick<Server, 'call'>,
  uri: Uri,
  name: string,
  description: string | null = null,
): Promise<Rewritten> => {
  const document = await freshDocument(uri);
  const before = document.getText();
  const changes = await server.call('agentAuthor/rewrite', { uri: uri.toString(), text: before, name, description });
  if (document.getText() !== before) throw new Error('its text was changed meanwhile; try again.');
  const text = changes
    .map((change) => ({ range: rangeOf(change), newText: change.newText }))
    .toSorted((a, b) => b.range.start.compareTo(a.range.start))
    .reduce((whole, { range, newText }) => {
      const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
      return whole.slice(0, start) + newText + whole.slice(end);
    }, before);
  return { text, changes };
};
