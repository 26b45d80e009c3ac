/** What the tab of a preview is called: an agent, where VS Code's own preview of the same file names the file. */

export const tabTitle = (name: string, isLocked: boolean): string =>
  isLocked ? `Agent ${name} (locked)` : `Agent ${name}`;
