/** Why a host does not load a file, as data: what failed, and where. */
import type { Span } from '../text/span';
import type { HookFault } from './hooks';

/** What a value is where text was needed. */
export type WrongKind = 'missing' | 'empty' | 'number' | 'boolean' | 'list' | 'map';

export type LoadFault =
  /** Above the host's limit, so it is never opened. */
  | { readonly id: 'too-large'; readonly at: Span }
  /** Its name ends in another way than the host looks for. */
  | { readonly id: 'misnamed'; readonly at: Span }
  /** In an encoding that the host takes for something else. */
  | { readonly id: 'utf-16'; readonly at: Span }
  /** A block is there for people, and the host sees none. */
  | { readonly id: 'no-block'; readonly at: Span }
  /** Neither the header nor its repair can be read as a map. */
  | { readonly id: 'unreadable'; readonly at: Span }
  | { readonly id: 'name-missing'; readonly at: Span; readonly kind: WrongKind }
  | { readonly id: 'name-not-allowed'; readonly at: Span; readonly why: 'start' | 'character' | 'length' }
  | { readonly id: 'description-missing'; readonly at: Span; readonly kind: WrongKind }
  | { readonly id: 'hooks'; readonly at: Span; readonly fault: HookFault };

/** `undefined` for text, even an empty one: who needs more must ask. */
export const wrongKind = (value: unknown): WrongKind | undefined => {
  if (value === undefined) return 'missing';
  if (value === null || value === '') return 'empty';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string' ? undefined : 'map';
};
