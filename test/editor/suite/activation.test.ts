// The extension wakes when somebody opens an agent file.

import assert from 'node:assert/strict';
import { eventually } from '../support/eventually';
import { note, test } from '../support/harness';
import { agentAuthor, file, show } from '../support/workspace';

test('Agent Author is there', () => {
  assert.equal(agentAuthor().id, 'agent-author.agent-author');
});

test('Agent Author wakes when an agent file is opened', async () => {
  const started = Date.now();
  await show(file('.claude/agents/reviewer.md'));
  await eventually('Agent Author to wake', () => agentAuthor().isActive);
  note(`Agent Author is awake ${Date.now() - started} ms after an agent file was opened.`);
});
