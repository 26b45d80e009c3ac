// What Agent Author does in a workspace that nobody has trusted.

import assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { eventually } from '../support/eventually';
import { test } from '../support/harness';
import { agentAuthor, file, show } from '../support/workspace';

test('the workspace is not trusted', () => {
  assert.equal(workspace.isTrusted, false);
});

test('Agent Author wakes without trust', async () => {
  await show(file('.claude/agents/reviewer.md'));
  await eventually('Agent Author to wake', () => agentAuthor().isActive);
});
