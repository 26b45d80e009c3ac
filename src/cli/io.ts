/** Everything that the command line may touch, handed in by the platform. */

import type { FileText } from '../protocol/server';

/** What a file is to hold. */
export type Replacement = Pick<FileText, 'text' | 'hasByteOrderMark'>;

/** Paths are absolute, with forward slashes. */
export interface Files {
  readonly kind: (path: string) => 'file' | 'folder' | undefined;
  /** All files below a folder that end in `.md`, links followed once, sorted by code units. */
  readonly markdownBelow: (folder: string) => readonly string[];
  /** Throws if it cannot be read. */
  readonly read: (path: string) => FileText;
  /**
   * Puts a text in the place of what was read, as a whole or not at all, with mode and byte order mark as they were. A
   * link stays one, and what it leads to is replaced. `changed`: the file holds something else by now, and was left
   * alone. Throws if it cannot be written.
   */
  readonly write: (path: string, next: Replacement, expected: FileText) => 'written' | 'changed';
}

export interface Io {
  /** Absolute, with forward slashes and none at the end. */
  readonly cwd: string;
  readonly files: Files;
  /** The agents folder of the user, with a slash at the end; undefined where there is no home. */
  readonly userAgents: string | undefined;
  readonly version: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Serves LSP on standard input and output until the client leaves. */
  readonly serve: () => Promise<void>;
}

/** 0 nothing wrong, 1 findings of error level, 2 could not do what was asked. */
export type ExitCode = 0 | 1 | 2;
