/** Previews as the server keeps them, their links, lines, findings and fixes. */
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/text/edit';
import { LineIndex } from '../../../src/core/text/lineIndex';
import { spanOf } from '../../../src/features/convert';
import { agentWith, folder, placed, previewOf } from './placed';

const uri = `${folder}a.md`;

describe('Previews', () => {
  it('makes none twice while nothing has changed, and a new one once another file does', () => {
    const { workspace, previews } = placed({ 'a.md': agentWith() });
    const first = previews.preview(uri, 1);
    expect(previews.preview(uri, 1)).toBe(first);
    workspace.open(`${folder}b.md`, agentWith());
    expect(previews.preview(uri, 1)?.revision).not.toBe(first?.revision);
  });

  it('has none for a file that is not there', () => {
    expect(placed({}).previews.preview(uri, null)).toBeNull();
    expect(placed({}).previews.fixes(uri, null)).toBeNull();
  });

  it('gives fixes that were tried, for the finding that they mend', () => {
    const text = agentWith('tools: Read, MultiEdit');
    const { previews } = placed({ 'a.md': text });
    const made = previews.preview(uri, 1);
    const answer = previews.fixes(uri, 1);
    expect(answer?.revision).toBe(made?.revision);
    const fix = answer?.fixes.find(({ title }) => title.startsWith('Replace'));
    expect(made?.findings[fix?.finding ?? -1]?.rule).toBe('tool-retired');
    const lines = new LineIndex(text);
    const edits = fix?.edits.map(({ range, newText }) => ({ span: spanOf(lines, range), text: newText })) ?? [];
    expect(applyEdits(text, edits)).toBe(agentWith('tools: Read, Edit'));
  });
});

describe('links', () => {
  const other = agentWith().replace('name: a', 'name: b');

  it('lead to agents and skills that are there, and not to others', () => {
    const text = `${agentWith('tools: Agent(b)')}\nAsk @agent-b, @agent-nobody, or use Skill(sql).\n\n\`@agent-b\` [@agent-b](x.md)\n`;
    const { promptHtml, targets } = previewOf(text, { 'b.md': other });
    expect(promptHtml.match(/<a [^>]*>[^<]*/gu)).toEqual([
      '<a class="mention" href="agent:b">@agent-b',
      '<a class="mention" href="skill:sql">Skill(sql)',
      '<a class="mention" href="agent:b">@agent-b',
      '<a href="x.md">@agent-b',
    ]);
    expect(targets).toEqual({ 'agent:b': `${folder}b.md`, 'skill:sql': 'file:///shop/.claude/skills/sql/SKILL.md' });
  });

  it('prefer the agent that lies beside the file', () => {
    const { targets } = previewOf(`${agentWith()}@agent-b`, {
      'file:///aaa/.claude/agents/b.md': other,
      'b.md': other,
    });
    expect(targets).toEqual({ 'agent:b': `${folder}b.md` });
  });
});

describe('lines', () => {
  it('are those of the file, on every block', () => {
    const body =
      '# Head\n\nText\nmore\n\n- one\n- two\n\n  inner\n\n> quoted\n\n```ts\ncode\n```\n\n| a |\n|-|\n| b |\n\n***\n\n<div>\n';
    const { promptHtml, lines } = previewOf(`---\nname: a\ndescription: Use it.\n---\n${body}`);
    expect(lines).toMatchObject({ description: 2, prompt: 4 });
    expect(promptHtml.match(/<[a-z0-9]+ data-line="\d+"/gu)).toEqual([
      '<h3 data-line="4"',
      '<p data-line="6"',
      '<li data-line="9"',
      '<p data-line="9"',
      '<li data-line="10"',
      '<p data-line="10"',
      '<p data-line="12"',
      '<blockquote data-line="14"',
      '<p data-line="14"',
      '<pre data-line="16"',
      '<div data-line="20"',
      '<hr data-line="24"',
      '<div data-line="26"',
    ]);
  });

  it('change nothing else of what is drawn', () => {
    const text = '- a\n- b\n\n1. c\n   > d\n\n\u0000 5 \u0000\n\n-\n\n  e';
    const { promptHtml } = previewOf(`---\nname: a\ndescription: Use it.\n---\n${text}`);
    expect(promptHtml).not.toContain('\u0000');
    expect(promptHtml.replaceAll(/ data-line="\d+"/gu, '')).toContain('<li>a</li>\n<li>b</li>');
  });
});
