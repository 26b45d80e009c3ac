/** Everything that the command line may touch, handed in by the platform. */

import type { FileText } from '../protocol/server';

/** What a file is to hold. */
export type Replacement = Pick<FileText, 'text' | 'hasByteOrderMark'>;

/**
 * What stands at a path, links followed. `lost`: a link that leads nowhere or to itself; `closed`: nobody may look;
 * `device`: neither file nor folder.
 */
export type Kind = 'file' | 'folder' | 'lost' | 'closed' | 'device';

export interface Entry {
  readonly name: string;
  readonly kind: Kind;
  readonly isLink: boolean;
}

/** Paths are absolute, with forward slashes. */
export interface Files {
  /** Undefined where there is nothing. */
  readonly kind: (path: string) => Kind | undefined;
  /** What a folder holds. Throws if it cannot be read. */
  readonly entries: (folder: string) => readonly Entry[];
  /** The path without links. */
  readonly real: (path: string) => string;
  /** Throws if it cannot be read. */
  readonly read: (path: string) => FileText;
  /**
   * Puts a text in the place of what was read, as a whole or not at all, with mode and byte order mark as they were. A
   * link stays one, and what it leads to is replaced. `changed`: the file holds something else by now, and was left
   * alone. Throws if it cannot be written.
   */
  readonly replace: (path: string, next: Replacement, expected: FileText) => 'written' | 'changed';
  /** Writes the whole file or none of it. Throws if it cannot be written. */
  readonly write: (path: string, text: string) => void;
}

export interface Io {
  /** Absolute, with forward slashes and none at the end. */
  readonly cwd: string;
  readonly files: Files;
  /** The agents folder of the user, with a slash at the end; undefined where there is no home. */
  readonly userAgents: string | undefined;
  /** The agents folder that an administrator fills, likewise; undefined on a system that has none. */
  readonly managedAgents: string | undefined;
  readonly version: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** All of standard input. */
  readonly stdin: () => Promise<FileText>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a person looks at it. */
  readonly isTerminal: { readonly out: boolean; readonly err: boolean };
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** The page of a check, and where it lies; undefined if the pages were not installed. */
  readonly page: (rule: string) => { readonly href: string; readonly text: string } | undefined;
  /** Serves LSP on standard input and output until the client leaves. */
  readonly serve: () => Promise<void>;
}

/** 0 nothing wrong, 1 findings of error level, 2 could not do what was asked. */
export type ExitCode = 0 | 1 | 2;
