/** Every snippet, expanded, is an agent that our own checks have nothing to say about. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agents, fileIn, findingsIn } from '../support/place';
import { expandSnippet } from './expand';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
  readonly isFileTemplate?: boolean;
}

const file = join(import.meta.dirname, '../../snippets/agents.json');
const snippets: readonly Snippet[] = Object.values(JSON.parse(readFileSync(file, 'utf8')));
const expanded = ({ body }: Snippet): string => expandSnippet(body, { TM_FILENAME_BASE: 'tried-out' });

const templates = snippets.filter(({ isFileTemplate }) => isFileTemplate);
const blocks = snippets.filter(({ isFileTemplate }) => !isFileTemplate);

/** A block stands where its first line says that it belongs: in the frontmatter if that is a key, else in the prompt. */
const placed = (snippet: Snippet): string => {
  const text = expanded(snippet);
  if (text.startsWith('---')) return text;
  const key = /^(\w+):/.exec(text)?.[1];
  const description = key === 'description' ? '' : 'description: Use it to try a block.\n';
  return key
    ? `---\nname: tried-out\n${description}${text}\n---\n\nYou try blocks.\n`
    : `---\nname: tried-out\n${description}---\n\n${text}`;
};

describe('the templates', () => {
  it('are eight', () => {
    expect(templates).toHaveLength(8);
  });

  it.each(templates)('$prefix loads as written, with the tools that it lists', (snippet) => {
    const workspace = agents({ 'a.md': expanded(snippet) });
    const { verdict, agent } = fileIn(workspace, 'a.md').loaded;
    const unknown = agent?.tools.dropped.filter(({ why }) => why !== 'covered');
    expect([verdict, findingsIn(workspace, 'a.md'), unknown]).toEqual(['loads', [], []]);
    expect(agent?.tools.tools).not.toBe('all');
  });

  it.each(templates)('$prefix says when to use the agent, and how it answers', (snippet) => {
    const text = expanded(snippet);
    expect(text).toMatch(/^description: ".*\b(Use|when)\b/m);
    expect(text).toMatch(/^## Output$/m);
  });
});

describe('the blocks', () => {
  it.each(blocks)('$prefix fits into an agent that loads as written', (snippet) => {
    const workspace = agents({ 'a.md': placed(snippet) });
    expect([fileIn(workspace, 'a.md').loaded.verdict, findingsIn(workspace, 'a.md')]).toEqual(['loads', []]);
  });
});

it('no prefix is that of another snippet', () => {
  const prefixes = snippets.map(({ prefix }) => prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});
