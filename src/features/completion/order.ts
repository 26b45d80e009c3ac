/** How our completions stand among those of the editor. */

/** Behind the editor's own, which sort by labels as far as `write`, and before snippets, which sort as `z-…`. */
export const afterEditors = 'y';
