/** The built page in a real browser, inside a stand-in for VS Code. */
import { describe, expect, it } from 'vitest';
import type { AgentPreview } from '../../src/protocol/server';
import type { Preview } from './openPage';
import { broken, loads, previewOf, previewOfFile, repaired, showing } from './sample';
import { overflow, picture, stage, violations } from './stage';
import { light, themes } from './themes';

const { open } = stage();
let preview: Preview;

const openWith = async (shown: AgentPreview, theme = light, width?: number): Promise<Preview> => {
  preview = await open(theme, width);
  await preview.show(showing(shown));
  await preview.page.waitForSelector('h1');
  return preview;
};

const nothing = {
  type: 'nothing',
  file: { uri: 'file:///agents/a.md', isLocked: false, was: [] },
  message: 'The file was deleted.',
} as const;

describe.each(themes)('the page in the $name theme', (theme) => {
  it.each([
    ['loads', loads],
    ['repaired', repaired],
    ['broken', broken],
  ])('is accessible when the agent is %s', async (name, shown) => {
    await openWith(shown, theme);
    await picture(preview.page, `${theme.name}-${name}`);
    expect(await violations(preview.page)).toEqual([]);
  });

  it('is accessible and fits in a narrow column', async () => {
    await openWith(repaired, theme, 250);
    await picture(preview.page, `${theme.name}-narrow`);
    expect(await overflow(preview.page)).toBe(0);
    expect(await violations(preview.page)).toEqual([]);
  });

  it('is accessible when there is nothing to show', async () => {
    preview = await open(theme);
    await preview.show(nothing);
    await preview.page.getByText('The file was deleted.').waitFor();
    expect(await violations(preview.page)).toEqual([]);
  });
});

describe('the page', () => {
  it('says in words what becomes of the file, and where each reason stands', async () => {
    const { page, told } = await openWith(broken);
    expect(await page.locator('.badge').textContent()).toBe('Does not load');
    await page.getByRole('button', { name: 'Go to line 12' }).click();
    expect(await told()).toEqual([{ type: 'ready' }, { type: 'reveal', line: 11, character: 0 }]);
  });

  it('tells nothing of an agent that was not found, and shows the file', async () => {
    const lost = previewOfFile('lost.md', '\n---\nname: lost\ndescription: Use it.\n---\n\nYou are lost.\n');
    const { page } = await openWith(lost);
    expect(await page.locator('dt').allTextContents()).toEqual(['Problems', 'File']);
    expect(await page.locator('main h2').allTextContents()).toEqual(expect.arrayContaining(['The file']));
    await page.getByText('finds no agent in it, and uses nothing of it.').waitFor();
  });

  it('draws examples as lists of turns', async () => {
    const { page } = await openWith(loads);
    const first = page.locator('.example').first();
    expect(await first.getByRole('listitem').allTextContents()).toEqual([
      'ContextA column was renamed in a migration.',
      'UserI renamed the column email to address. Is that safe to deploy?',
      "AssistantI'll let the migration-reviewer look for readers of the old name.",
      'CommentaryA rename breaks every reader that was not deployed at the same moment.',
    ]);
  });

  it('has one outline without gaps', async () => {
    const { page } = await openWith(loads);
    const levels = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((all) => all.map(({ tagName }) => tagName));
    expect(levels).toEqual(['H1', 'H2', 'H3', 'H3', 'H2', 'H3', 'H4']);
  });

  it.each([
    ['a web link', '[a](https://a.example/b)', ['https://a.example/b']],
    ['a mail link', '[a](mailto:a@a.example)', ['mailto:a@a.example']],
    ['a file', '[a](../b%20c.md#d)', ['../b%20c.md#d']],
    ['another host', '[a](//a.example)', []],
    ['a heading', '[a](#step-1)\n\n# Step 1', []],
  ])('sends a click on %s only where it may go', async (_what, prompt, hrefs) => {
    const { page, told } = await openWith(previewOf({}, prompt));
    await page.locator('.prompt a').click();
    const asked = (await told()).filter(({ type }) => type !== 'scrolled');
    expect(asked).toEqual([{ type: 'ready' }, ...hrefs.map((href) => ({ type: 'openLink', href }))]);
    expect(page.url()).toBe('http://preview.test/');
  });

  it('goes to a heading of the prompt', async () => {
    const { page } = await openWith(previewOf({}, `[a](#step-1-read)\n\n${'text\n\n'.repeat(200)}# Step 1: read`));
    await page.locator('.prompt a').click();
    expect(await page.locator(':focus').textContent()).toBe('Step 1: read');
  });

  it('reaches every control by keyboard, in the order of the page', async () => {
    const { page } = await openWith(broken);
    const reached: string[] = [];
    for (let stop = 0; stop < 7; stop++) {
      await page.keyboard.press('Tab');
      reached.push(await page.locator(':focus').evaluate((found) => found.id || found.textContent || ''));
    }
    expect(reached).toEqual([
      'Line 1',
      'Line 12',
      'tab-agent',
      'panel-agent',
      'data/migration-reviewer.md',
      'the guide',
      'https://www.postgresql.org/docs/',
    ]);
  });

  it('touches only what changed', async () => {
    const { page, show } = await openWith(loads);
    await page.evaluate(`
      window.kept = [...document.querySelectorAll('h1, .badge, .facts, .prompt .rendered > *')];
      window.scrollTo(0, 400); document.querySelector('.prompt a').focus();`);
    await show(showing(previewOf({ model: 'opus' }, undefined, 'Shorter.\n\n<example>user: "a"</example>')));
    await page.getByText('Shorter.').waitFor();
    const state = await page.evaluate(`({
      gone: window.kept.filter((node) => !node.isConnected).length,
      focus: document.activeElement.textContent })`);
    expect(state).toEqual({ gone: 0, focus: 'the guide' });
    expect(await page.locator('.facts dd').first().textContent()).toBe('opus');
  });

  it('keeps the scroll position when the prompt is edited', async () => {
    const long = 'A paragraph.\n\n'.repeat(200);
    const { page, show } = await openWith(previewOf({}, `${long}End`));
    await page.evaluate('window.scrollTo(0, 1500)');
    await show(showing(previewOf({}, `${long}Another end`)));
    await page.getByText('Another end').waitFor();
    expect(await page.evaluate('window.scrollY')).toBe(1500);
  });

  it('announces only the verdict', async () => {
    const { page, show } = await openWith(loads);
    await page.evaluate(`window.live = document.querySelector('[aria-live]')`);
    await show(showing(broken));
    await page.getByText('Does not load').waitFor();
    expect(await page.locator('[aria-live]').count()).toBe(1);
    expect(await page.evaluate(`window.live === document.querySelector('.verdict')`)).toBe(true);
  });

  it.each([
    ['has no tools', '---\nname: a\ndescription: Use it.\ntools: []\n---\nx', 'Has no tools', 'warning'],
    ['is refused', '---\nname: a\ndescription: Use it.\ntools: Foo, Bar\n---\nx', 'Refused at start', 'error'],
    ['has an error', '---\nname: a\ndescription: Use it.\nallowed-tools: Read\n---\nx', 'Loads, 1 error', 'warning'],
    ['is as it should be', '---\nname: a\ndescription: Use it.\ntools: Read\n---\nx', 'Loads', 'good'],
  ])('says of one that %s what becomes of it, and where', async (_what, text, words, tone) => {
    const { page } = await openWith(previewOfFile('a.md', text));
    expect(await page.locator('.badge').textContent()).toBe(words);
    expect(await page.locator('.verdict').getAttribute('data-tone')).toBe(tone);
    expect(await page.locator('.reasons').getByText('Line 4').count()).toBe(tone === 'good' ? 0 : 1);
  });

  it('remembers its file and scroll position, and returns there after a reload', async () => {
    const { page, show, state } = await openWith(loads);
    await page.evaluate('window.scrollTo(0, 300)');
    await expect
      .poll(state)
      .toEqual({ uri: loads.summary.uri, isLocked: false, tab: 'agent', scrollTops: { agent: 300 } });
    await page.reload();
    await show(showing(loads));
    await expect.poll(() => page.evaluate('window.scrollY')).toBe(300);
  });

  it('goes from an agent to a message and back', async () => {
    const { page, show } = await openWith(loads);
    await show(nothing);
    await page.getByText('The file was deleted.').waitFor();
    expect(await page.locator('.agent').count()).toBe(0);
    await show(showing(loads));
    await page.waitForSelector('.agent');
    expect(await page.locator('.message').count()).toBe(0);
  });

  it('shows what an agent without description, prompt and tools has', async () => {
    const { page } = await openWith(previewOf({ tools: [], color: null }, '', ''));
    expect(await page.locator('section .quiet').allTextContents()).toEqual([
      'There is no description.',
      'The prompt is empty.',
    ]);
  });
});

describe('a narrow column', () => {
  const word = 'unbreakable'.repeat(12);
  it.each([
    ['a long name', previewOf({ name: word, path: word, model: word, tools: [word] })],
    [
      'a long word in prompt and example',
      previewOf({}, word, `${word} <example>user: ${word} assistant: ${word}</example>`),
    ],
    ['long code', previewOf({}, `\`\`\`\n${word}\n\`\`\`\n\n\`${word}\`\n\n<div>${word}</div>`)],
    ['a long link and heading', previewOf({}, `# ${word}\n\nhttps://a.example/${word}`)],
    ['a wide table', previewOf({}, `${'|Column '.repeat(12)}|\n${'|-'.repeat(12)}|\n${'|value '.repeat(12)}|`)],
    ['a table of long words', previewOf({}, `|${word}|${word}|\n|-|-|\n|${word}|a|`)],
    ['deep lists', previewOf({}, Array.from({ length: 8 }, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n'))],
  ])('is not made wider by %s', async (_what, shown) => {
    await openWith(shown, light, 250);
    expect(await overflow(preview.page)).toBe(0);
    expect(await violations(preview.page)).toEqual([]);
  });
});
