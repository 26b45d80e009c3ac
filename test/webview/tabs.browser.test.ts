/** The tabs of the built page in a real browser: keys, what each says, what each asks of the extension. */
import { describe, expect, it } from 'vitest';
import type { FromPage } from '../../src/protocol/preview';
import type { AgentPreview } from '../../src/protocol/server';
import type { Preview } from './openPage';
import { broken, loads, previewOf, previewOfFile, repaired, showing } from './sample';
import { overflow, picture, stage, violations } from './stage';
import { light, themes } from './themes';

const { open } = stage();
let preview: Preview;

const tabs = ['Agent', 'Effective', 'What the model sees', 'Findings'] as const;

const openAt = async (tab: string, shown: AgentPreview, theme = light, width?: number): Promise<Preview> => {
  preview = await open(theme, width);
  await preview.show(showing(shown));
  await preview.page.getByRole('tab', { name: tab }).click();
  return preview;
};

const asked = async (): Promise<FromPage[]> =>
  (await preview.told()).filter(({ type }) => !['ready', 'scrolled', 'wantFixes'].includes(type));

const fixes = (of: AgentPreview) => {
  const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } };
  const fix = { finding: 0, title: "Remove 'LS'", edits: [{ range, newText: '' }] };
  return { type: 'fixes', fixes: { revision: of.revision, version: 1, fixes: [fix] } } as const;
};

describe.each(themes)('in the $name theme', (theme) => {
  it.each(tabs.flatMap((tab) => [[tab, 'wide'] as const, [tab, 'narrow'] as const]))(
    'the tab %s is accessible and fits when it is %s',
    async (tab, size) => {
      // 360 pixels at 200 % are 180 of the page.
      await openAt(tab, repaired, theme, size === 'narrow' ? 180 : 720);
      await preview.show(fixes(repaired));
      await picture(preview.page, `${theme.name}-${tab}-${size}`);
      expect(await overflow(preview.page)).toBe(0);
      expect(await violations(preview.page)).toEqual([]);
    },
  );
});

describe('the tabs', () => {
  it('are gone through with the arrow keys, and only the chosen one is a stop of the Tab key', async () => {
    const { page } = await openAt('Agent', loads);
    const seen: (string | null)[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      await page.keyboard.press(key);
      seen.push(await page.locator(':focus[aria-selected="true"]').getAttribute('id'));
    }
    expect(seen).toEqual([
      'tab-effective',
      'tab-model',
      'tab-findings',
      'tab-agent',
      'tab-findings',
      'tab-agent',
      'tab-findings',
    ]);
    expect(await page.locator('[role="tab"][tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('role')).toBe('tabpanel');
  });

  it('each control a panel that bears their name', async () => {
    const { page } = await openAt('Effective', loads);
    expect(await page.getByRole('tabpanel', { name: 'Effective' }).isVisible()).toBe(true);
    expect(await page.getByRole('tabpanel').count()).toBe(1);
  });

  it('are kept across reloads with the place in them', async () => {
    const { page, show, state } = await openAt('What the model sees', previewOf({}, 'A line.\n\n'.repeat(300)));
    await page.evaluate('window.scrollTo(0, 400)');
    await expect.poll(async () => (await state())?.scrollTops.model).toBe(400);
    await page.reload();
    await show(showing(previewOf({}, 'A line.\n\n'.repeat(300))));
    await page.getByRole('tab', { name: 'What the model sees', selected: true }).waitFor();
    await expect.poll(() => page.evaluate('window.scrollY')).toBe(400);
  });

  it('are each where they were left', async () => {
    const { page } = await openAt('What the model sees', previewOf({}, 'A line.\n\n'.repeat(300)));
    await page.evaluate('window.scrollTo(0, 1500)');
    await page.getByRole('tab', { name: 'Effective' }).click();
    expect(await page.evaluate('window.scrollY')).toBeLessThan(1500);
    await page.getByRole('tab', { name: 'What the model sees' }).click();
    expect(await page.evaluate('window.scrollY')).toBe(1500);
  });

  it('begin at the top when another file is shown', async () => {
    const { page, show, state } = await openAt('What the model sees', previewOf({}, 'A line.\n\n'.repeat(300)));
    await page.evaluate('window.scrollTo(0, 400)');
    const other = previewOf({ uri: 'file:///shop/.claude/agents/other.md', name: 'other' }, 'B.\n\n'.repeat(300));
    await show(showing(other));
    await page.getByText('other', { exact: true }).first().waitFor();
    expect(await page.evaluate('window.scrollY')).toBe(0);
    expect(await state()).toMatchObject({ uri: other.summary.uri, tab: 'model', scrollTops: { model: 0 } });
  });
});

describe('the tab Effective', () => {
  const rows = (): Promise<Record<string, string[]>> =>
    preview.page
      .locator('.panel:not([hidden]) .facts > div')
      .evaluateAll((all) =>
        Object.fromEntries(
          all.map((row) => [
            row.querySelector('dt')?.textContent ?? '',
            [...row.querySelectorAll('li')].map((item) => item.textContent ?? ''),
          ]),
        ),
      );

  it('says of each name what the agent gets and why not', async () => {
    await openAt('Effective', loads);
    expect(await rows()).toMatchObject({
      Unknown: ['readcapitals count: ReadLine 4'],
      Dropped: [
        'Grepleft out beside BashLine 4',
        'Globleft out beside BashLine 4',
        'MultiEditClaude Code no longer has it; Edit does the sameLine 4',
        'LSClaude Code no longer has it; Glob comes nearestLine 4',
        'AskUserQuestionnever given to a subagentLine 4',
      ],
      'From MCP servers': ['mcp__database__explaingiven where that server is connected'],
    });
  });

  it('says of an agent that does not load what it would be', async () => {
    const { page } = await openAt('Effective', broken);
    await page.getByText('It does not load; this is what it would be once mended.').waitFor();
  });

  it('opens a skill that is there', async () => {
    const { page } = await openAt('Effective', loads);
    await page.getByRole('link', { name: 'sql' }).click();
    expect(await asked()).toEqual([{ type: 'openLink', href: 'skill:sql' }]);
  });

  it('copies the names of the tools that are given', async () => {
    const { page } = await openAt('Effective', loads);
    await page.getByRole('button', { name: 'Copy the effective tools' }).click();
    expect(await asked()).toEqual([{ type: 'copy', text: 'Read, Bash' }]);
  });

  it('goes to what has no effect', async () => {
    const { page } = await openAt('Effective', loads);
    await page.getByRole('button', { name: 'Go to line 4: MultiEdit' }).click();
    expect(await asked()).toEqual([{ type: 'reveal', line: 3, character: 67 }]);
  });
});

describe('the tab What the model sees', () => {
  it('shows the line and the prompt with hidden characters by name, and copies them to the letter', async () => {
    const text = 'Say a\u200bb.\n\n<!-- note -->';
    const { page } = await openAt('What the model sees', previewOf({}, text, 'Use it\\nfor a\u202eb.'));
    const texts = await page.locator('.sent').allTextContents();
    expect(texts).toEqual([
      expect.stringMatching(
        /^- migration-reviewer: Use it\nfor a⟨U\+202E right-to-left override⟩b\. \(Tools: Read, Grep/u,
      ),
      'Say a⟨U+200B zero-width space⟩b.\n\n<!-- note -->',
    ]);
    expect(await page.locator('.sent .comment').allTextContents()).toEqual(['<!-- note -->']);
    await page.getByRole('button', { name: 'Copy the system prompt' }).click();
    expect(await asked()).toEqual([{ type: 'copy', text }]);
  });

  it('tells what each part takes', async () => {
    const { page } = await openAt(
      'What the model sees',
      previewOf({ tokens: { description: 12, prompt: 0 } }, 'a'.repeat(4_000)),
    );
    expect(await page.locator('.tokens dd').last().textContent()).toBe('1,000');
  });
});

describe('the tab Findings', () => {
  it('asks for fixes once it is seen, and applies the one that is pressed', async () => {
    const { page, told, show } = await openAt('Findings', loads);
    await expect.poll(async () => (await told()).some(({ type }) => type === 'wantFixes')).toBe(true);
    await show(fixes(loads));
    await page.getByRole('button', { name: "Remove 'LS'" }).click();
    expect(await asked()).toEqual([{ type: 'fix', revision: loads.revision, index: 0 }]);
  });

  it('keeps the keyboard in the list where the fix is gone that was pressed', async () => {
    const { page, show } = await openAt('Findings', loads);
    await show(fixes(loads));
    await page.locator('.fix').press('Enter');
    await show(showing({ ...loads, revision: loads.revision + 1 }));
    await page.locator('.fix').waitFor({ state: 'detached' });
    expect(await page.locator('[role="tabpanel"] button:focus').count()).toBe(1);
  });

  it('offers no fix that was tried on another text', async () => {
    const { page, show } = await openAt('Findings', loads);
    await show(fixes({ ...loads, revision: loads.revision + 7 }));
    expect(await page.locator('.fix').count()).toBe(0);
  });

  it('has no fix and says why where nothing may be written, until it may', async () => {
    const { page, show } = await openAt('Findings', loads);
    await show({ ...showing(loads), isTrusted: false });
    await page.getByText('Nothing is written in Restricted Mode').waitFor();
    await show(fixes(loads));
    expect(await page.locator('.fix').count()).toBe(0);
    await show(showing(loads));
    await show(fixes(loads));
    await page.locator('.fix').waitFor();
    expect(await page.getByText('Restricted Mode').count()).toBe(0);
  });

  it('asks for the last fix to be taken back, and says what came of it', async () => {
    const { page, show } = await openAt('Findings', loads);
    await page.keyboard.press('Control+Z');
    expect(await asked()).toEqual([{ type: 'undo' }]);
    await show({ type: 'say', words: 'The fix was taken back.' });
    await page.getByRole('status').getByText('The fix was taken back.').waitFor();
  });

  it('goes to the place and to the page of a check', async () => {
    const { page } = await openAt('Findings', broken);
    await page.getByRole('button', { name: 'Explain tool-retired' }).first().click();
    await page.locator('.findings .reveal').first().click();
    expect(await asked()).toEqual([
      { type: 'openRule', rule: 'tool-retired' },
      expect.objectContaining({ type: 'reveal' }),
    ]);
  });

  it('says so where there is none', async () => {
    const good = previewOfFile(
      'good.md',
      '---\nname: good\ndescription: Use it when a release is due.\n---\n\nYou release.\n',
    );
    const { page } = await openAt('Findings', good);
    await page.getByText('Nothing was found in this file.').waitFor();
  });
});

describe('links and pictures', () => {
  it('opens an agent that the prompt speaks of, and makes no link of one that is not there', async () => {
    const { page } = await openAt('Agent', previewOf({}, 'Ask @agent-guide or @agent-nobody.'));
    expect(await page.locator('.prompt a').allTextContents()).toEqual(['@agent-guide']);
    await page.locator('.prompt a').click();
    expect(await asked()).toEqual([{ type: 'openLink', href: 'agent:guide' }]);
  });

  it('shows a picture only where the extension has found it', async () => {
    const shown = previewOf({}, '![Plan](plan.png) and ![Far](https://a.example/far.png)');
    const { page, requests } = await openAt('Agent', shown);
    await preview.show(showing(shown, { 'plan.png': 'http://preview.test/plan.png' }));
    await expect.poll(() => page.getByRole('img', { name: 'Plan' }).count()).toBe(1);
    expect(await page.locator('.prompt').textContent()).toContain('Far (image https://a.example/far.png)');
    expect(requests).toEqual(['http://preview.test/plan.png']);
  });

  it('copies a block of code to the letter', async () => {
    const { page } = await openAt('Agent', previewOf({}, '```\na\u200bb <c>\n```'));
    await page.locator('.code').hover();
    await page.getByRole('button', { name: 'Copy this code' }).click();
    expect(await asked()).toEqual([{ type: 'copy', text: 'a\u200bb <c>\n' }]);
  });
});

describe('scrolling', () => {
  const long = previewOf({}, Array.from({ length: 300 }, (_, number) => `Paragraph ${number}.`).join('\n\n'));
  const first = long.lines.prompt;

  it('follows the editor, block by block', async () => {
    const { page, show } = await openAt('Agent', long);
    await show({ type: 'scroll', line: first + 200 });
    const gap = (): Promise<number> =>
      page.getByText('Paragraph 100.').evaluate((found) => {
        const tabsEnd = document.querySelector('.tabs')?.getBoundingClientRect().bottom ?? 0;
        return Math.abs(found.getBoundingClientRect().top - tabsEnd);
      });
    await expect.poll(gap).toBeLessThan(3);
    await page.waitForTimeout(200);
    expect(await asked(), 'the page does not answer').toEqual([]);
    expect((await preview.told()).filter(({ type }) => type === 'scrolled')).toEqual([]);
  });

  it('leads the editor when a person turns the wheel', async () => {
    const { page, told } = await openAt('Agent', long);
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 4_000);
    const lines = async (): Promise<number[]> =>
      (await told()).flatMap((message) => (message.type === 'scrolled' ? [message.line] : []));
    await expect.poll(async () => (await lines()).at(-1) ?? 0).toBeGreaterThan(first + 40);
  });

  it('leaves the editor alone when the text of the page changes', async () => {
    const { page, show, told } = await openAt('Agent', long);
    await show({ type: 'scroll', line: first + 200 });
    await page.waitForTimeout(900);
    await show(showing(previewOf({}, `${'New.\n\n'.repeat(40)}${'Old.\n\n'.repeat(200)}`)));
    await page.getByText('New.').first().waitFor();
    await page.waitForTimeout(200);
    expect((await told()).filter(({ type }) => type === 'scrolled')).toEqual([]);
  });
});

const paragraph = 'Look at **each** file, then `decide` what to do about it, and say so.\n\n';

/** Shown as written above 150,000 characters, and rendered below. */
it.each([200_000, 140_000])('draws a prompt of %i characters without standing still', async (size) => {
  const text = paragraph.repeat(size / paragraph.length);
  const { page, show } = await openAt('What the model sees', previewOf({}, text));
  const longest: Record<string, number> = {};
  for (const tab of tabs) {
    await page.getByRole('tab', { name: tab }).click();
    await page.evaluate(`window.longest = 0; window.before = performance.now();
      window.watch = setInterval(() => {
        const now = performance.now();
        window.longest = Math.max(window.longest, now - window.before);
        window.before = now;
      }, 1);`);
    await show(showing(previewOf({ model: tab }, `${text}End`)));
    await page.waitForTimeout(700);
    longest[tab] = Math.round(await page.evaluate('clearInterval(window.watch); window.longest'));
  }
  console.log(`${size} characters, the longest stretch without a turn for others, in ms:`, longest);
  // A freeze that a person sees, on a machine that is busy with other things.
  expect(Math.max(...Object.values(longest))).toBeLessThan(1_000);
});
