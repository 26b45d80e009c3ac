/** What changed between two listings, in the words of the protocol. */
import type { FileEvent } from 'vscode-languageclient';

const created = 1;
export const changed = 2;
export const deleted = 3;

/** Files that came and files that went. */
export const difference = (before: ReadonlySet<string>, after: ReadonlySet<string>): readonly FileEvent[] => [
  ...[...before].filter((uri) => !after.has(uri)).map((uri) => ({ uri, type: deleted }) as const),
  ...[...after].filter((uri) => !before.has(uri)).map((uri) => ({ uri, type: created }) as const),
];

/** Has every file read again. */
export const everything = (uris: ReadonlySet<string>): readonly FileEvent[] =>
  [...uris].map((uri) => ({ uri, type: changed }) as const);
