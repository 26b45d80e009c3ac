/** The secrets in a file, looked for once. */
import { remembering } from '../text/remembering';
import { findSecrets, type Secret } from '../text/secrets';
import type { LoadedFile } from './load';

/** None in a file that is too large to be read. */
export const secretsOf = remembering(({ fault, text }: LoadedFile): readonly Secret[] =>
  fault?.id === 'too-large' ? [] : findSecrets(text),
);
