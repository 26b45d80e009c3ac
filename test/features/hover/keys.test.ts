/** Hovers over keys: known, misspelt, misplaced and unknown ones. */
import { describe, expect, it } from 'vitest';
import { header, withCarriageReturns } from '../completion/asked';
import { hoveredAt } from './hovered';

const plugin = { name: 'project/tool/agents/a.md', plugins: ['file:///project/tool/'] };

describe('a known key', () => {
  it.each([
    ['max|Turns: 5', 'maxTurns', ['**maxTurns** (a whole number)', 'The most turns it may take']],
    ['|color: red', 'color', ['**color** (text)', 'The colour of its name in the terminal']],
    ['tools|:', 'tools', ['**tools** (names of tools, separated by commas or as a list)', 'The tools it may use.']],
    ['tools:\n  - Read\nback|ground: true', 'background', ['**background** (true or false)', 'Runs beside']],
  ])('says what it is for: %j', (source, word, starts) => {
    for (const text of [header(source), withCarriageReturns(header(source))]) {
      const hovered = hoveredAt(text);
      expect(hovered?.word).toBe(word);
      expect(hovered?.says.slice(0, 2).map((paragraph, index) => paragraph.slice(0, starts[index]?.length))).toEqual(
        starts,
      );
    }
  });

  it('lists its values, its version and what happens when it is misspelt', () => {
    const says = hoveredAt(header('permission|Mode: plan'))?.says ?? [];
    expect(says[2]).toContain('- `plan`: Reads and plans');
    expect(says.slice(3)).toEqual([
      'Since 2.0.43.',
      'Where the key is misspelt, the agent runs in the mode of its parent.',
    ]);
  });

  it('says which one counts when it is there twice', () => {
    const says = hoveredAt(header('color: red', 'co|lor: blue'))?.says;
    expect(says).toContain('The key is there more than once; Claude Code takes the last one.');
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
    expect(hoveredAt(header(source))?.says).toEqual([says]);
    expect(hoveredAt(header(source), { isShared: true })?.says).toEqual([says]);
  });

  it('may stand in for the description in a plugin', () => {
    expect(hoveredAt('---\nwhen-to|-use: a\n---\n', plugin)?.says).toEqual(['Stands in for a missing `description`.']);
  });
});

describe('beside the hover of VS Code', () => {
  it('a key that both know has one paragraph on what it does in Claude Code', () => {
    expect(hoveredAt(header('mem|ory: user'), { isShared: true })?.says).toEqual([
      'Claude Code: Keeps notes from one run to the next. Beside a `tools` list it adds Write, Edit and Read to it.',
    ]);
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
