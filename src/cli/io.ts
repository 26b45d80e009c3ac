/** Everything that the command line may touch, handed in by the platform. */

import type { FileText } from '../protocol/server';

/** Paths are absolute, with forward slashes. */
export interface Files {
  readonly kind: (path: string) => 'file' | 'folder' | undefined;
  /** All files below a folder that may be agents by their names, links followed once, sorted by code units. */
  readonly markdownBelow: (folder: string) => readonly string[];
  /** Throws if it cannot be read. */
  readonly read: (path: string) => FileText;
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
