/** The theme's colours for those that an agent can have. */
export const themeColors: ReadonlyMap<string, string> = new Map([
  ['red', 'charts.red'],
  ['blue', 'charts.blue'],
  ['green', 'charts.green'],
  ['yellow', 'charts.yellow'],
  ['purple', 'charts.purple'],
  // VS Code has no chart colour for pink and cyan, and its orange is a dark brown on dark themes.
  ['orange', 'agentAuthor.orange'],
  ['pink', 'agentAuthor.pink'],
  ['cyan', 'agentAuthor.cyan'],
]);
