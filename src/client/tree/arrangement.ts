/** In which groups and in what order people want to see their agents. Knows no editor. */

export const groupings = ['source', 'folder', 'model', 'state', 'none'] as const;
export type Grouping = (typeof groupings)[number];

export const sortings = ['name', 'file', 'state', 'tokens'] as const;
export type Sorting = (typeof sortings)[number];

export interface Arrangement {
  readonly grouping: Grouping;
  readonly sorting: Sorting;
  /** Words that people look for; empty for all agents. */
  readonly filter: string;
}

/** What was kept may be of another version; anything that is not known counts as not kept. */
export const arrangementFrom = (kept: unknown): Arrangement => {
  const { grouping, sorting }: { readonly grouping?: unknown; readonly sorting?: unknown } = Object(kept);
  return {
    grouping: groupings.find((each) => each === grouping) ?? 'source',
    sorting: sortings.find((each) => each === sorting) ?? 'name',
    filter: '',
  };
};
