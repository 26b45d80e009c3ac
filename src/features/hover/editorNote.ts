/** Words that stand beside VS Code's own hover in a document that it explains as well. */
import { editorBuiltIns as builtIns } from '../../core/hosts/editorBuiltIns';
import type { DocumentView } from '../view';

/** `Claude Code: Reads a file.` where VS Code has just said what it thinks. */
export const besideEditor = ({ file }: DocumentView, text: string): string => {
  const { title } = file.loaded.host;
  return text === '' || text.startsWith(title) ? text : `${title}: ${text}`;
};

/** For a value that the host takes and VS Code warns of. */
export const wrongWarning = (view: DocumentView, key: string, value: string): string => {
  const known = Object.hasOwn(builtIns.values, key) ? builtIns.values[key] : undefined;
  return view.isShared && known && !known.includes(value) ? disagreement(view, 'value') : '';
};

export const wrongHookEvent = (view: DocumentView, event: string): string =>
  view.isShared && !builtIns.hooks.events.includes(event) ? disagreement(view, 'event') : '';

export const wrongHookType = (view: DocumentView, type: string): string =>
  view.isShared && !builtIns.hooks.types.includes(type) ? disagreement(view, 'type') : '';

const disagreement = ({ file }: DocumentView, what: string): string =>
  `${builtIns.title} may mark this ${what} as wrong, but ${file.loaded.host.title} takes it.`;
