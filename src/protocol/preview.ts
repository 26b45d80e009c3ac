/** What the extension and the preview page tell each other. */
import type { AgentPreview, PreviewFixes } from './server';

export type PreviewTab = 'agent' | 'effective' | 'model' | 'findings';

/** Which file a page shows, and whether it stays with it. */
export interface ShownFile {
  readonly uri: string;
  /** False where the page follows the editor. */
  readonly isLocked: boolean;
}

export interface NamedFile extends ShownFile {
  /** What the same file was called before, while the page showed it. */
  readonly was: readonly string[];
}

export type ToPage =
  | {
      readonly type: 'show';
      readonly file: NamedFile;
      readonly preview: AgentPreview;
      /** Addresses of images as written, and what the page may load for them. */
      readonly images: Readonly<Record<string, string>>;
      /** False in Restricted Mode, where nothing is written. */
      readonly isTrusted: boolean;
    }
  /** The file is gone or is no agent; `message` says so. */
  | { readonly type: 'nothing'; readonly file: NamedFile; readonly message: string }
  | { readonly type: 'file'; readonly file: NamedFile }
  | { readonly type: 'fixes'; readonly fixes: PreviewFixes }
  /** The editor was scrolled: this line of the file stands at its top, from 0, with a fraction. */
  | { readonly type: 'scroll'; readonly line: number }
  /** A word for the person, for a moment. */
  | { readonly type: 'say'; readonly words: string };

export type FromPage =
  | { readonly type: 'ready' }
  /** Go to a place in the file; line and column from 0. */
  | { readonly type: 'reveal'; readonly line: number; readonly character: number }
  | { readonly type: 'openLink'; readonly href: string }
  | { readonly type: 'openRule'; readonly rule: string }
  /** The findings are shown, so their fixes are wanted. */
  | { readonly type: 'wantFixes' }
  /** Apply one of the fixes of a revision, by its place in the list. */
  | { readonly type: 'fix'; readonly revision: number; readonly index: number }
  /** Take back the last fix of this preview. */
  | { readonly type: 'undo' }
  /** Make the fix again that was taken back last. */
  | { readonly type: 'redo' }
  | { readonly type: 'copy'; readonly text: string }
  /** A person scrolled the page: this line of the file is at its top. */
  | { readonly type: 'scrolled'; readonly line: number };

/** What the page keeps across reloads: where the user is, never data. */
export interface PageState extends ShownFile {
  readonly tab: PreviewTab;
  /** How far each tab is scrolled. */
  readonly scrollTops: Readonly<Partial<Record<PreviewTab, number>>>;
}
