/** Tables of the rules in Markdown. */

/** @typedef {import('../../src/core/lint/rule').Rule} Rule */

const groups = {
  load: 'Loading',
  shape: 'Shape',
  tools: 'Tools',
  values: 'Models and values',
  references: 'References',
  text: 'Text and encoding',
  routing: 'Routing',
  security: 'Security',
  body: 'Prompt',
  plugin: 'Plugin agents',
  style: 'Style',
};

/** What a consequence means to the person whose agent it is. */
const consequences = {
  'does-not-load': 'does not load',
  'loads-without-tools': 'has no tools, or lacks some',
  'loses-restriction': 'may do more than it says',
  'silently-ignored': 'something has no effect',
  portability: 'works here only',
  security: 'people or data can be harmed',
  routing: 'is chosen wrongly or not at all',
  style: 'works all the same',
};

/** One table a group, in the order of their gravity. @param {Rule[]} rules */
export function groupedTables(rules) {
  return Object.entries(groups)
    .map(([group, title]) => ({ title, members: rules.filter((rule) => rule.group === group) }))
    .filter(({ members }) => members.length > 0)
    .map(({ title, members }) => `## ${title}\n\n${table(members)}`)
    .join('\n\n');
}

/** A line a group, for the README of the project. @param {Rule[]} rules */
export function compactTable(rules) {
  const rows = Object.entries(groups).map(([group, title]) => {
    const links = rules.filter((rule) => rule.group === group).map(({ id }) => `[${id}](docs/rules/${id}.md)`);
    return links.length > 0 ? `| ${title} | ${links.join(' · ')} |` : '';
  });
  return ['| group | checks |', '|---|---|', ...rows.filter((row) => row !== '')].join('\n');
}

/** @param {Rule[]} rules */
function table(rules) {
  const rows = rules.map(({ id, severity, consequence, summary }) => [
    `[${id}](${id}.md)`,
    severity,
    consequences[consequence],
    summary,
  ]);
  const all = [['rule', 'severity', 'the agent', 'what it asks for'], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const lines = all.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`);
  const ruler = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], ruler, ...lines.slice(1)].join('\n');
}
