/** The difference of two texts in the form that `git apply` and `patch -p1` take. */
import { structuredPatch } from 'diff';

/** `name` is the way from the folder in which the patch is to be applied. */
export const patchOf = (name: string, before: string, after: string): string => {
  const { hunks } = structuredPatch(name, name, before, after, undefined, undefined, { context: 3 });
  const parts = hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) =>
    [`@@ -${rangeOf(oldStart, oldLines)} +${rangeOf(newStart, newLines)} @@`, ...lines, ''].join('\n'),
  );
  return `--- ${quoted(`a/${name}`)}\n+++ ${quoted(`b/${name}`)}\n${parts.join('')}`;
};

/** Of an empty side the line before it is named. */
const rangeOf = (start: number, count: number): string => `${count === 0 ? start - 1 : start},${count}`;

const escapes: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '"': '\\"', '\\': '\\\\' };

/** As git writes names: in quotes where a character would end them, with a tab behind those that hold a space. */
const quoted = (name: string): string => {
  if (/[\t\n\r"\\]/.test(name)) return `"${name.replaceAll(/[\t\n\r"\\]/g, (character) => escapes[character] ?? '')}"`;
  return name.includes(' ') ? `${name}\t` : name;
};
