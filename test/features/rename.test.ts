import { describe, expect, it } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import { textAt } from '../../src/core/text/span';
import { spanOf } from '../../src/features/convert';
import { definition } from '../../src/features/definition';
import { references } from '../../src/features/references';
import { namePlace, type Renamed, rename } from '../../src/features/rename';
import { marked } from '../support/marked';
import { uriOf } from '../support/place';
import { viewOf } from './completion/asked';

const agent = (name: string, prompt = 'Work.'): string =>
  `---\nname: ${name}\ndescription: Use it for every change.\n---\n${prompt}\n`;

const others = {
  'lead.md': agent('lead', 'Ask @agent-reviewer, not @agent-reviewer-two.'),
  'taken.md': agent('else'),
  'other.md': agent('used'),
};

/** The place in words: `"<|reviewer|>"` for the name in quotes. */
const placeAt = (source: string): string | undefined => {
  const { text, offset } = marked(source);
  const view = viewOf(text, { others });
  const place = namePlace(view, offset);
  return place && `${place.placeholder}: ${textAt(text, spanOf(view.lines, place.range))}`;
};

const renamedTo = (name: string, canRenameFiles = true): Renamed | null => {
  const { text, offset } = marked(agent('re|viewer', 'I am @agent-reviewer.'));
  return rename(viewOf(text, { others }), offset, name, canRenameFiles);
};

describe('the place of a name', () => {
  it.each([
    ['na|me: reviewer', 'reviewer: reviewer'],
    ['name: |reviewer', 'reviewer: reviewer'],
    ['name: reviewer|', 'reviewer: reviewer'],
    ['name: "revi|ewer" # ours', 'reviewer: reviewer'],
    ['name: >-\n  revi|ewer', 'reviewer: >-\n  reviewer'],
  ])('is found in %s', (line, place) => {
    expect(placeAt(`---\n${line}\ndescription: Reviews code\n---\nWork.\n`)).toBe(place);
  });

  it.each([
    ['Ask @agent-us|ed.', 'used: used'],
    ['Ask @ag|ent-used.', 'used: used'],
    ['Ask @agent-used|.', 'used: used'],
  ])('is found in a mention: %s', (prompt, place) => {
    expect(placeAt(agent('reviewer', prompt))).toBe(place);
  });

  it('is found in a list of tools', () => {
    expect(placeAt(agent('reviewer').replace('---\nWork', 'tools: Agent(lead, us|ed)\n---\nWork'))).toBe('used: used');
  });

  it.each([
    agent('reviewer', 'Ask @agent-nobo|dy.'),
    agent('reviewer', 'Ask @agent-used. |'),
    agent('reviewer').replace('description', 'desc|ription'),
    agent('reviewer', '# A head|ing'),
    agent('reviewer', 'Ask @agent-revi|ewer.'),
    '---\nname:|\ndescription: Reviews code\n---\nWork.\n',
  ])('is nowhere else: %j', (source) => {
    expect(placeAt(source)).toBeUndefined();
  });
});

describe('a rename in the text', () => {
  it('changes the file, its name, and who speaks of it', () => {
    expect(renamedTo('checker')).toEqual({
      edit: {
        documentChanges: [
          {
            kind: 'rename',
            oldUri: uriOf('reviewer.md'),
            newUri: uriOf('checker.md'),
            options: { overwrite: false },
          },
          { textDocument: { uri: uriOf('checker.md'), version: null }, edits: [edit(1, 6, 'checker')] },
          { textDocument: { uri: uriOf('lead.md'), version: null }, edits: [edit(4, 11, 'checker')] },
        ],
      },
    });
  });

  it('leaves the file where the editor cannot rename it', () => {
    expect(renamedTo('checker', false)).toEqual({
      edit: {
        changes: { [uriOf('reviewer.md')]: [edit(1, 6, 'checker')], [uriOf('lead.md')]: [edit(4, 11, 'checker')] },
      },
    });
  });

  it.each([
    ['', 'without a name'],
    ['-x', 'start with a hyphen'],
    ['a/b', 'because of the /'],
    ['nul', 'Windows keeps nul'],
    ['used', 'other.md has this name already'],
    ['taken', 'taken.md exists in this folder already'],
  ])('is refused for %j', (name, why) => {
    const renamed = renamedTo(name);
    expect(renamed && 'problem' in renamed && renamed.problem).toContain(why);
  });

  it('changes the same from where another text mentions the agent', () => {
    const { text, offset } = marked(agent('reviewer', 'Ask @agent-us|ed.'));
    const renamed = rename(viewOf(text, { others }), offset, 'drawn', true);
    const changes = renamed && 'edit' in renamed ? (renamed.edit.documentChanges ?? []) : [];
    const files = changes.map((change) => ('kind' in change ? change.kind : change.textDocument.uri));
    expect(files).toEqual(['rename', uriOf('drawn.md'), uriOf('reviewer.md')]);
  });

  it('is nothing elsewhere', () => {
    const { text, offset } = marked(agent('reviewer', '# A head|ing'));
    expect(rename(viewOf(text, { others }), offset, 'checker', true)).toBeNull();
  });
});

describe('where a name is used', () => {
  it.each([
    { withOwn: true, at: ['reviewer.md 2', 'lead.md 5'] },
    { withOwn: false, at: ['lead.md 5'] },
  ])('is told with its own place or without: $withOwn', ({ withOwn, at }) => {
    const { text, offset } = marked(agent('re|viewer'));
    const found = references(viewOf(text, { others }), offset, withOwn);
    expect(found.map(({ uri, range }) => `${uri.split('/').at(-1)} ${range.start.line + 1}`)).toEqual(at);
  });
});

describe('a mention', () => {
  const from = marked(agent('reviewer', 'Ask @agent-le|ad.'));
  const places = (found: readonly { readonly uri: string; readonly range: Range }[]) =>
    found.map(({ uri, range }) => `${uri.split('/').at(-1)} ${range.start.line + 1}:${range.start.character + 1}`);

  it('leads to the name in the file of the agent', () => {
    const found = definition(viewOf(from.text, { others }), from.offset);
    expect(places(found ? [found] : [])).toEqual(['lead.md 2:7']);
  });

  it('tells all places of that agent', () => {
    const found = references(viewOf(from.text, { others }), from.offset, true);
    expect(places(found)).toEqual(['lead.md 2:7', 'reviewer.md 5:12']);
  });
});

const edit = (line: number, character: number, newText: string) => ({
  range: { start: { line, character }, end: { line, character: character + 'reviewer'.length } },
  newText,
});
