/** The theme's colours for those that an agent can have. */
export const themeColors: ReadonlyMap<string, string> = new Map([
  ['red', 'charts.red'],
  ['blue', 'charts.blue'],
  ['green', 'charts.green'],
  ['yellow', 'charts.yellow'],
  ['purple', 'charts.purple'],
  ['orange', 'charts.orange'],
  // VS Code has no charts.* for these two.
  ['pink', 'terminal.ansiBrightMagenta'],
  ['cyan', 'terminal.ansiCyan'],
]);
