/** Why a file could not be read or written, in words instead of the system's code. */

const words: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  ELOOP: 'its links lead in a circle',
  EBUSY: 'another program holds it',
};

/** The code begins the message: `EACCES: permission denied, open '/a/b.md'`, of which the place is named already. */
export const whyOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  const [, code = ''] = /^([A-Z]+):/.exec(message) ?? [];
  return words[code] ?? message.replace(/, \w+(?: '.*')?$/s, '');
};
