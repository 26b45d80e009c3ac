/** The secrets in a file, looked for once. */
import { findSecrets, type Secret } from '../text/secrets';
import type { LoadedFile } from './load';

/** None in a file that is too large to be read. */
export const secretsOf = (loaded: LoadedFile): readonly Secret[] => {
  const known = remembered.get(loaded) ?? (loaded.fault?.id === 'too-large' ? [] : findSecrets(loaded.text));
  remembered.set(loaded, known);
  return known;
};

const remembered = new WeakMap<LoadedFile, readonly Secret[]>();
