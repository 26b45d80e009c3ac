/** What the extension and the preview page tell each other. */
import type { AgentPreview } from './server';

export type ToPage =
  | { readonly type: 'show'; readonly preview: AgentPreview }
  /** The file is gone or is no agent; `message` says so. */
  | { readonly type: 'nothing'; readonly message: string };

export type FromPage =
  | { readonly type: 'ready' }
  /** Go to a place in the file; line and column from 0. */
  | { readonly type: 'reveal'; readonly line: number; readonly character: number }
  | { readonly type: 'openLink'; readonly href: string };

/** What the page keeps across reloads: where the user is, never data. */
export interface PageState {
  readonly uri: string;
  readonly scrollTop: number;
}
