/** Hovers over keys: known, misspelt, misplaced and unknown ones. */
import { describe, expect, it } from 'vitest';
import { header, withCarriageReturns } from '../completion/asked';
import { hoveredAt } from './hovered';

const plugin = { name: 'project/tool/agents/a.md', plugins: ['file:///project/tool/'] };

describe('a known key', () => {
  it.each([
    ['max|Turns: 5', 'maxTurns', '**maxTurns** (a whole number)\n\nThe most turns it may take'],
    ['|color: red', 'color', '**color** (text)\n\nThe colour of its name in the terminal'],
    ['tools|:', 'tools', '**tools** (names of tools, separated by commas or as a list)\n\nThe tools it may use.'],
    ['tools:\n  - Read\nback|ground: true', 'background', '**background** (true or false)\n\nRuns beside'],
  ])('says what it is for: %j', (source, word, start) => {
    for (const text of [header(source), withCarriageReturns(header(source))]) {
      const hovered = hoveredAt(text);
      expect(hovered?.word).toBe(word);
      expect(hovered?.says.startsWith(start)).toBe(true);
    }
  });

  it('lists its values, its version and what happens when it is misspelt', () => {
    expect(hoveredAt(header('permission|Mode: plan'))?.says).toMatch(
      /- `plan`: Reads and plans[\s\S]*Since 2\.0\.43\.\n\nWhere the key is misspelt, the agent runs in the mode of its parent\.$/,
    );
  });

  it('says which one counts when it is there twice', () => {
    expect(hoveredAt(header('color: red', 'co|lor: blue'))?.says).toMatch(
      /more than once; Claude Code takes the last one\.$/,
    );
  });

  it('says that a plugin has no use for it', () => {
    expect(hoveredAt(header('hoo|ks:'), plugin)?.says).toContain(
      'Claude Code ignores it here, since this agent belongs to a plugin.',
    );
  });

  it('is explained in a header that cannot be read', () => {
    expect(hoveredAt('---\nname: a\ndescription: b: c: d\nmax|Turns: 5\n---\n')?.word).toBe('maxTurns');
  });
});

describe('a key that is none', () => {
  it.each([
    [
      'allowed-|tools: Read',
      'Claude Code ignores this key, so this agent runs with every tool; rename it to `tools` if that was meant.',
    ],
    [
      'disallowed-|tools: Read',
      'Claude Code ignores this key, so nothing is denied; rename it to `disallowedTools` if that was meant.',
    ],
    ['Col|or: red', 'Claude Code ignores this key; rename it to `color` if that was meant.'],
    ['tar|get: vscode', 'Claude Code ignores this key; it belongs to files of other programs.'],
    ['vers|ion: 2', 'Claude Code does not know this key and ignores it.'],
    ['Set|up: []', 'Claude Code ignores it here; move it into `hooks`.'],
    ['PreTool|Use: []', 'Claude Code does not load an agent that has this outside of `hooks`; move it there.'],
  ])('says what becomes of it: %j', (source, says) => {
    expect(hoveredAt(header(source))?.says).toBe(says);
    expect(hoveredAt(header(source), { isShared: true })?.says).toBe(says);
  });

  it('may stand in for the description in a plugin', () => {
    expect(hoveredAt('---\nwhen-to|-use: a\n---\n', plugin)?.says).toBe('Stands in for a missing `description`.');
  });
});

describe('beside the hover of VS Code', () => {
  it('a key that both know has one paragraph on what it does in Claude Code', () => {
    expect(hoveredAt(header('disallowed|Tools: Bash'), { isShared: true })?.says).toBe(
      'Claude Code: Tools that are taken away, before `tools` selects. A pattern such as `Bash(rm *)` takes away the whole tool.',
    );
  });

  it('a key that VS Code does not know is explained in full', () => {
    expect(hoveredAt(header('eff|ort: low'), { isShared: true })).toEqual(hoveredAt(header('eff|ort: low')));
  });
});

describe('nothing is said', () => {
  it.each([
    ['about a word that is no key yet', header('mod|')],
    ['about text', header('initialPrompt: Rea|d')],
    ['about a comment', header('# too|ls: Read')],
    ['about the colon and the blank behind it', header('model:| ')],
    ['in the prompt', `${header('model: opus')}tools: Re|ad`],
    ['in a text without a header', 'tools: Re|ad'],
    ['about the opening mark', '--|-\nname: a\n---\n'],
    ['where no agents lie', undefined],
  ])('%s', (_, source) => {
    const elsewhere = { name: 'project/.claude/skills/pdf/SKILL.md' };
    expect(source === undefined ? hoveredAt(header('mod|el: opus'), elsewhere) : hoveredAt(source)).toBeUndefined();
  });
});
