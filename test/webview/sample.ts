/** Agents as the server would send them to the page. */
import { descriptionParts } from '../../src/features/preview/description';
import { renderMarkdown } from '../../src/features/preview/markdown';
import { visiblePreview } from '../../src/features/preview/visible';
import type { AgentPreview, AgentSummary } from '../../src/protocol/server';

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

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

> When in doubt, ask.

A hidden mark: a\u200bb, and an image: ![Diagram](diagram.png)

[//]: # (This note is part of the prompt.)
`;

export const previewOf = (summary: Partial<AgentSummary>, text = prompt, about = description): AgentPreview =>
  visiblePreview({
    summary: {
      uri: 'file:///place/.claude/agents/data/migration-reviewer.md',
      name: 'migration-reviewer',
      description: about,
      verdict: 'loads',
      reasons: [],
      scope: 'project',
      root: 'shop',
      path: 'data/migration-reviewer.md',
      color: 'purple',
      model: null,
      tools: ['Read', 'Grep', 'Glob', 'Bash(git diff:*)', 'mcp__database__explain'],
      droppedTools: ['MultiEdit', 'LS'],
      tokens: { description: 4, prompt: 20 },
      shadowedBy: null,
      shadows: [],
      usedBy: 0,
      errors: 0,
      warnings: 0,
      informations: 0,
      nameRange: nowhere,
      ...summary,
    },
    version: 1,
    description: descriptionParts(about),
    promptHtml: renderMarkdown(text),
    permissionMode: 'plan',
    host: 'Claude Code 2.1.329',
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
