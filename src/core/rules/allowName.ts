/** A fix for a name that is right here, and that no table knows. */
import type { Fix } from '../lint/rule';

const kinds = { knownKeys: 'key', knownTools: 'tool', knownModels: 'model' } as const;

export const allowName = (list: keyof typeof kinds, name: string): Fix => ({
  title: `Allow the ${kinds[list]} '${name}' in this project`,
  kind: 'suggestion',
  edits: [],
  allows: { list, name },
});
