import { applyEdits } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { editsFor } from '../../../src/client/commands/settingsEdits';
import type { SettingsChange } from '../../../src/protocol/clientCommands';

const changed = (text: string, set: SettingsChange['set'], name: string): string =>
  applyEdits(text, editsFor(text, { uri: 'file:///p/a.md', set, name }));

describe('a change of the settings', () => {
  it('turns a check off in an empty file', () => {
    expect(changed('{}', 'rules', 'tool-unknown')).toBe('{\n  "rules": {\n    "tool-unknown": "off"\n  }\n}');
  });

  it('keeps comments and what stands beside it', () => {
    expect(changed('{\n  // ours\n  "rules": { "tools-empty": "hint" }\n}\n', 'rules', 'tool-unknown')).toBe(
      '{\n  // ours\n  "rules": {\n    "tools-empty": "hint",\n    "tool-unknown": "off"\n  }\n}\n',
    );
  });

  it('replaces a level', () => {
    expect(changed('{ "rules": { "tool-unknown": "hint" } }', 'rules', 'tool-unknown')).toBe(
      '{ "rules": { "tool-unknown": "off" } }',
    );
  });

  it('starts a list of known names', () => {
    expect(changed('{}', 'knownTools', 'Deploy')).toBe('{\n  "knownTools": [\n    "Deploy"\n  ]\n}');
  });

  it('adds to a list of known names', () => {
    expect(changed('{ "knownKeys": ["team"] }', 'knownKeys', 'owner')).toContain('"team",');
    expect(changed('{ "knownKeys": ["team"] }', 'knownKeys', 'owner')).toContain('"owner"');
  });

  it('keeps CRLF', () => {
    expect(changed('{\r\n}\r\n', 'rules', 'tool-unknown')).toMatch(/^\{\r\n {2}"rules": \{\r\n/);
  });
});
