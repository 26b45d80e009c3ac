/** Paths as people type them, and as they are shown again. */

export const slashes = (path: string): string => path.replaceAll('\\', '/');

/** Absolute, without `.` and `..`. */
export const resolve = (cwd: string, path: string): string => {
  const given = slashes(path);
  const isAbsolute = given.startsWith('/') || /^[A-Za-z]:\//.test(given);
  const parts: string[] = [];
  for (const part of (isAbsolute ? given : `${cwd}/${given}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  }
  return parts.join('/') || '/';
};

/** `./agents/` and `a.md` are `agents/a.md`; below `.` nothing is put before it. */
export const join = (folder: string, rest: string): string => {
  const start = slashes(folder).replace(/(?<=[^/])\/+$/, '');
  if (start === '.' || start === '') return withoutDot(rest);
  return rest === '' ? withoutDot(start) : withoutDot(start === '/' ? `/${rest}` : `${start}/${rest}`);
};

const withoutDot = (path: string): string => path.replace(/^(?:\.\/+)+/, '');

/** With a slash at the end: `/a/` of `/a/b.md`, and of `/a/b/`; empty for the top. */
export const folderOf = (path: string): string =>
  path.length < 2 ? '' : path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);

/** With one slash at the end. */
export const asFolder = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

/** From the current folder where it lies below it, else absolute. */
export const fromHere = (cwd: string, path: string): string => {
  const here = asFolder(cwd);
  return path.startsWith(here) ? path.slice(here.length) : path;
};

/** The way from the current folder, up where it must be: `../shared/a.md`; absolute where only the top is common. */
export const wayFromHere = (cwd: string, path: string): string => {
  const here = asFolder(cwd);
  let up = '';
  for (const folder of [here, ...foldersAbove(here)]) {
    if (path.startsWith(folder)) return isTop(folder) ? path : up + path.slice(folder.length);
    up += '../';
  }
  return path;
};

/** `/` and `C:/` */
const isTop = (folder: string): boolean => folder.indexOf('/') === folder.length - 1;

/** All folders above a path, the nearest first, each with a slash at the end. */
export function* foldersAbove(path: string): Generator<string> {
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) yield folder;
}
