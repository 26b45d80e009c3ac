/** The theme's colours for those that an agent can have: the program's own, unless people set others. */
const names = ['red', 'blue', 'green', 'yellow', 'purple', 'orange', 'pink', 'cyan'] as const;

export const themeColors: ReadonlyMap<string, string> = new Map(names.map((name) => [name, `agentAuthor.${name}`]));
