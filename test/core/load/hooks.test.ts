import { describe, expect, it } from 'vitest';
import { claudeCode } from '../../../src/core/hosts/claude-code';
import { isReadableHook } from '../../../src/core/load/hookFields';
import { hookFault } from '../../../src/core/load/hooks';
import { readHeader } from '../../../src/core/load/reading';
import { span } from '../../../src/core/text/span';

const faultIn = (header: string) => {
  const { reading } = readHeader(header, span(0, header.length), 'plain');
  return reading && hookFault(reading, claudeCode.hooks);
};

/** Nine maps of nine aliases each, one inside the other. */
const bomb = `a: &a [x]\n${[...'bcdefghi'].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`).join('\n')}`;

describe('hookFault', () => {
  it.each([
    ['hooks: {PreToolUse: [{hooks: [{type: command}]}]}', 'guard-unreadable', ['hooks', 'PreToolUse', 0, 'hooks', 0]],
    ['hooks: {PreToolUse: [{hooks: [], matcher: 5}]}', 'guard-unreadable', ['hooks', 'PreToolUse', 0, 'matcher']],
    ['hooks: {PreToolUse: [{hooks: []}, x]}', 'guard-unreadable', ['hooks', 'PreToolUse', 1]],
    ['hooks: {foo: {a: {b: {c: {PreToolUse: x}}}}}', 'guard-nested', ['hooks', 'foo', 'a', 'b', 'c', 'PreToolUse']],
    ['hooks: {Stop: [{a: [{PreToolUse: x}]}]}', 'guard-nested', ['hooks', 'Stop', 0, 'a', 0, 'PreToolUse']],
    ['hooks: {Stop: [{hooks: [{PreToolUse: x}]}]}', 'guard-nested', ['hooks', 'Stop', 0, 'hooks', 0, 'PreToolUse']],
    ['PreToolUse: false', 'guard-at-top-level', ['PreToolUse']],
    ['a: [[{PermissionRequest: {}}]]', 'guard-outside', ['a', 0, 0, 'PermissionRequest']],
    ['hooks: 5', 'not-a-map', ['hooks']],
  ])('of %s', (header, reason, path) => {
    expect(faultIn(header)).toMatchObject({ reason, path });
  });

  it.each([
    'hooks: {foo: {a: {b: {c: {d: {PreToolUse: x}}}}}}',
    'hooks: {foo: &a [*a]}',
    'x: &x {y: *x}',
    `${bomb}\nhooks: {foo: *i}`,
    'hooks: 0',
    'a: {PreToolUse: ~, PermissionRequest: []}',
  ])('of %s is none, found at once', (header) => {
    expect(faultIn(header)).toBeUndefined();
  });
});

describe('a hook', () => {
  it.each([
    [{ type: 'command', command: '' }, true],
    [{ type: 'command', command: 'x', timeout: 0.5, once: true, args: [], shell: 'powershell', async: false }, true],
    [{ type: 'command', command: 'x', model: 5, url: 5, unknown: 5 }, true],
    [{ type: 'prompt', prompt: 'x', model: '', continueOnBlock: true }, true],
    [{ type: 'agent', prompt: 'x', continueOnBlock: 5 }, true],
    [
      { type: 'http', url: 'http://[::1]:8080/x', headers: { a: 'b' }, allowedEnvVars: ['X'], onFailure: 'continue' },
      true,
    ],
    [{ type: 'mcp_tool', server: 's', tool: 't', input: {} }, true],
    [{ type: 'Command', command: 'x' }, false],
    [{ type: 'constructor' }, false],
    [{ type: 'command' }, false],
    [{ type: 'command', command: 'x', timeout: 0 }, false],
    [{ type: 'command', command: 'x', timeout: Number.POSITIVE_INFINITY }, false],
    [{ type: 'command', command: 'x', args: ['a', 5] }, false],
    [{ type: 'command', command: 'x', async: null }, false],
    [{ type: 'prompt', prompt: 'x', continueOnBlock: 5 }, false],
    [{ type: 'http', url: 'x' }, false],
    [{ type: 'http', url: 'http://x', headers: [] }, false],
    [{ type: 'mcp_tool', server: 's', tool: 't', input: [] }, false],
    ['command', false],
    [null, false],
  ])('%j is readable: %s', (hook, expected) => {
    expect(isReadableHook(hook, claudeCode.hooks)).toBe(expected);
  });

  it.each([
    ['http://x', true],
    ['https:x', true],
    ['http:///x', true],
    ['http://a_b', true],
    ['http://u:p@x/y?z#w', true],
    [' http://x ', true],
    ['http://x/ y', true],
    ['custom://', true],
    ['a:', true],
    ['mailto:x', true],
    ['http:', false],
    ['http://', false],
    ['http://x y', false],
    ['http://a<b', false],
    ['http://%', false],
    ['http://x:99999', false],
    ['//x', false],
    ['/x', false],
    ['1a:x', false],
    ['h!t:x', false],
    ['$X', false],
  ])('takes the address %s: %s', (url, expected) => {
    expect(isReadableHook({ type: 'http', url }, claudeCode.hooks)).toBe(expected);
  });
});
