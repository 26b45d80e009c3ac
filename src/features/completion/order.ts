/** How our completions stand among those of the editor. */

/** Behind the editor's own, which sort by their labels up to `write`, and before its snippets, which sort as `z-…`. */
export const afterEditors = 'y';
