/** Whether a name can be that of a file on every system that a project is checked out on. */

/** Why there can be no file `NAME.md`, in one sentence; undefined if there can. */
export const fileNameProblem = (name: string): string | undefined => {
  const [sign] = /[\\/]/.exec(name) ?? /[<>"|?*:]/.exec(name) ?? [];
  if (sign !== undefined) return `${name}.md cannot be a file on every system because of the ${sign}; leave it out.`;
  const [hidden] = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u.exec(name) ?? [];
  if (hidden !== undefined) return `The name holds a hidden character (${codeOf(hidden)}); take it out.`;
  if (/^\s|[\s]$/.test(name)) return 'Blanks at the ends of a file name get lost on some systems; take them out.';
  if (name.startsWith('.')) return `${name}.md would be a hidden file; choose a name without a dot at its start.`;
  if (name.endsWith('.')) return 'A dot at the end of a name gets lost on Windows; take it out.';
  if (reserved.test(name))
    return `Windows keeps ${name} for a device, so nobody could check the file out; choose another.`;
  if (bytesOf(`${name}.md`) > MAX_BYTES) return `The file name would be longer than ${MAX_BYTES} bytes; shorten it.`;
  return undefined;
};

/** What file systems take for one name. */
const MAX_BYTES = 255;

/** With any ending: `nul.md` is as impossible as `nul`. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/i;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const bytesOf = (text: string): number =>
  [...text].reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
