/** Agents as the server would send them to the page. */
import { Workspace } from '../../src/core/workspace/workspace';
import { Derived } from '../../src/features/derived';
import { Previews } from '../../src/features/preview/previews';
import { visiblePreview } from '../../src/features/preview/visible';
import type { ToPage } from '../../src/protocol/preview';
import type { AgentPreview, AgentSummary } from '../../src/protocol/server';

const description = `Reviews changes to the database for safety. Use it before a migration is merged. It reads, and **never** writes.

Examples:
- <example>
  Context: A column was renamed in a migration.
  user: "I renamed the column email to address. Is that safe to deploy?"
  assistant: "I'll let the migration-reviewer look for readers of the old name."
  <commentary>
  A rename breaks every reader that was not deployed at the same moment.
  </commentary>
  </example>
- <example>user: "Add an index to orders" assistant: "Done. Now the migration-reviewer checks whether it locks the table."</example>`;

const prompt = `You review database migrations.

# What to look for

1. Locks that last longer than a second
2. Columns that are renamed or removed while **old code** still reads them
3. Missing indexes; see [the guide](docs/indexes.md) and <https://www.postgresql.org/docs/>

### How to answer

| Finding | Severity | What to write |
|---|---|---|
| A lock on a large table | high | the statement, and how long it may take |
| A rename in one step | medium | the two steps that are safe |

- [x] Read the migration
- [ ] Read the code that uses its tables

\`\`\`sql title="safe.sql"
ALTER TABLE orders ADD COLUMN address text;
\`\`\`

<output_format>
One line for each finding.
</output_format>

> When in doubt, ask @agent-guide.

<!-- Nobody reads this. -->

A hidden mark: a\u200bb, and an image: ![Diagram](diagram.png)

[//]: # (This note is part of the prompt.)
`;

const header = (name: string, about: string): string =>
  [
    `name: ${JSON.stringify(name)}`,
    ...(about ? [`description: ${JSON.stringify(about)}`] : []),
    'tools: Read, Grep, Glob, "Bash(git diff:*)", mcp__database__explain, MultiEdit, LS, read, AskUserQuestion'.replaceAll(
      '"',
      '',
    ),
    'disallowedTools: Write, Frobnicate',
    'model: claude-3-opus',
    'permissionMode: plan',
    'color: purple',
    'maxTurns: 10 turns',
    'skills: sql, unknown-skill',
    'mcpServers:\n  - database\n  - broken:\n      type: stdio',
    'hooks:\n  Stop:\n    - hooks:\n        - type: command\n          command: ./after.sh\n  AfterAll: []',
    'alowed-tools: Read',
    'tags: sql',
    'effort: enormous',
  ].join('\n');

/** What the server makes of a file of this path, from the agents folder, and text. */
export const previewOfFile = (
  path: string,
  text: string,
  others: Readonly<Record<string, string>> = {},
): AgentPreview => {
  const workspace = new Workspace();
  const folder = 'file:///shop/.claude/agents/';
  const uri = folder + path.split('/').map(encodeURIComponent).join('/');
  for (const [name, other] of Object.entries(others)) workspace.open(folder + name, other);
  workspace.setSkills(new Map([['file:///shop/.claude/skills/sql/SKILL.md', 'sql']]));
  workspace.open(uri, text);
  const preview = new Previews(workspace, new Derived(workspace, ({ error }) => Promise.reject(error))).preview(uri, 1);
  if (!preview) throw new Error(`${path} is no file of agents`);
  return preview;
};

const rival = {
  uri: 'file:///home/ada/.claude/agents/migration-reviewer.md',
  name: 'migration-reviewer',
  scope: 'user',
  root: 'file:///home/ada/.claude/agents/',
  path: 'migration-reviewer.md',
} as const;

/** The sample with another summary, prompt or description. */
export const previewOf = (summary: Partial<AgentSummary>, text = prompt, about = description): AgentPreview => {
  const made = previewOfFile(
    'data/migration-reviewer.md',
    `---\n${header('migration-reviewer', about)}\n---\n\n${text}`,
    {
      'guide.md': '---\nname: guide\ndescription: Use it to be guided.\n---\n\nYou guide.\n',
    },
  );
  const shown = {
    ...made.summary,
    verdict: 'loads',
    isRead: true,
    reasons: [],
    model: null,
    droppedTools: ['MultiEdit', 'LS'],
    shadows: [rival],
    errors: 0,
    warnings: 0,
    informations: 0,
    ...summary,
  } as const;
  return visiblePreview({ ...made, summary: shown });
};

/** As the extension sends it. */
export const showing = (
  preview: AgentPreview,
  images: Readonly<Record<string, string>> = {},
): Extract<ToPage, { readonly type: 'show' }> => ({
  type: 'show',
  file: { uri: preview.summary.uri, isLocked: false, was: [] },
  preview,
  images,
  isTrusted: true,
});

export const loads = previewOf({});

export const repaired = previewOf({
  verdict: 'loads-repaired',
  reasons: [
    {
      message: 'Claude Code reads this description only after it has put quotes around it, and other programs do not.',
      range: { start: { line: 2, character: 13 }, end: { line: 2, character: 40 } },
      rule: 'unquoted-colon',
    },
  ],
  color: 'orange',
  tools: 'all',
  model: 'sonnet',
  warnings: 1,
  informations: 2,
});

export const broken = previewOf({
  verdict: 'does-not-load',
  reasons: [
    {
      message: 'Claude Code drops this agent without a word, because its header has no name.',
      range: { start: { line: 0, character: 0 }, end: { line: 5, character: 3 } },
      rule: 'name-missing',
    },
    {
      message: 'The header does not end, so all of the file is header.',
      range: { start: { line: 11, character: 0 }, end: { line: 11, character: 3 } },
      rule: 'header-open',
    },
  ],
  color: null,
  tools: [],
  errors: 2,
  scope: 'loose',
});
