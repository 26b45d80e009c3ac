/** Completions at one place of a document that is being typed. */
import type { CompletionItem } from 'vscode-languageserver-types';
import type { DocumentView } from '../view';
import { keyRow } from './documentation';
import { type Draft, draftOf } from './draft';
import { editorKeys, editorTools, editorValues } from './editor';
import { keyItems } from './keys';
import { type Candidate, listItems } from './listItems';
import { agentCandidates, mentionItems, skillCandidates } from './names';
import { placeAt, type ValuePlace } from './place';
import { type Slot, slotAt } from './slot';
import { toolCandidates } from './tools';
import { valueItems } from './values';
import { wholeFileItems } from './wholeFile';

/**
 * `trigger` is the character that opened the list, if one did: for all but the colon the editor then asks nobody but
 * us, so that nothing of its own is left out.
 */
export const complete = (view: DocumentView, offset: number, trigger?: string): readonly CompletionItem[] => {
  if (view.file.loaded.text.trim() === '') return wholeFileItems(view, offset);
  const draft = draftOf(view);
  if (!draft) return [];
  const place = placeAt(draft, offset);
  const isShared = view.isShared && (trigger === undefined || trigger === ':');
  if (!place) return isInBody(draft, offset) ? mentionItems(view, offset) : [];
  if (place.kind === 'key') return without(isShared ? editorKeys(place) : none, keyItems(view, draft, place));
  const list = listAt(view, draft, place, offset);
  if (list) return without(isShared ? list.editors : none, listItems(view, place, list.slot, list.candidates));
  return without(isShared ? editorValues(draft, place) : none, valueItems(view, place, offset));
};

interface List {
  readonly slot: Slot;
  readonly candidates: readonly Candidate[];
  readonly editors: ReadonlySet<string>;
}

/** Undefined where the key does not hold names. */
const listAt = (view: DocumentView, draft: Draft, place: ValuePlace, offset: number): List | undefined => {
  const { host } = view.file.loaded;
  const row = keyRow(place.entry.key, host);
  const slot = slotAt(draft.text, place, offset);
  if (row?.completes === 'skills') return { slot, candidates: skillCandidates(view, slot.listed), editors: none };
  if (row?.completes === 'agents') return { slot, candidates: agentCandidates(view, slot.listed), editors: none };
  if (row?.type !== 'tools') return undefined;
  const editors = editorTools({ draft, place, slot, offset });
  if (slot.base === undefined) return { slot, candidates: toolCandidates(host, view.workspace, slot.listed), editors };
  return { slot, candidates: host.agentTools.includes(slot.base) ? agentCandidates(view, slot.listed) : [], editors };
};

const isInBody = ({ lines }: Draft, offset: number): boolean => offset > (lines.at(-1)?.end ?? 0);

const none: ReadonlySet<string> = new Set();

const without = (labels: ReadonlySet<string>, items: readonly CompletionItem[]): readonly CompletionItem[] =>
  labels.size === 0 ? items : items.filter(({ label }) => !labels.has(label));
