/** Texts as arguments in a shell. Knows no editor. */

/** For sh, bash, zsh and fish: nothing within single quotes means anything but a single quote. */
export const inShell = (text: string): string => `'${text.replaceAll("'", `'"'"'`)}'`;
