/** The formats for programs. */
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { good, lost, repaired, run, type Tree } from '../../support/disk';

const tree: Tree = {
  '.claude/agents/good.md': good(),
  '.claude/agents/lost.md': lost(),
  '.claude/agents/a b,ü%:c.md': repaired(),
  '.claude/agents/twin.md': good(),
  '.claude/agents/README.md': '# Agents\n',
  'notes/README.md': '# None\n',
};

const json = async (...args: readonly string[]) => JSON.parse((await run(tree, ['check', ...args])).out);

describe('json', () => {
  it('says who speaks, of which program, and how much there is', async () => {
    const { tool, host, summary, problems } = await json('-f', 'json', 'nowhere', '.');
    expect([tool, host.name, summary, problems]).toEqual([
      { name: 'agent-author', version: '1.2.3' },
      'Claude Code',
      { agents: 4, doNotLoad: 1, errors: 3, warnings: 1, informations: 0, hints: 0 },
      ['nowhere: no such file or folder; check the path.'],
    ]);
  });

  it('has all of a finding', async () => {
    const { files } = await json('-f', 'json', '.claude/agents/lost.md');
    expect(files).toEqual([
      {
        file: '.claude/agents/lost.md',
        verdict: 'does-not-load',
        findings: [
          {
            rule: 'frontmatter-does-not-load',
            severity: 'error',
            consequence: 'does-not-load',
            line: 3,
            column: 1,
            endLine: 3,
            endColumn: 12,
            offset: 15,
            endOffset: 26,
            message: expect.stringContaining('does not load this agent'),
            related: [
              expect.objectContaining({ file: '.claude/agents/lost.md', line: 5, column: 1 }),
              expect.objectContaining({ line: 5 }),
            ],
            fixable: true,
            page: 'file:///pages/frontmatter-does-not-load.md',
          },
        ],
      },
    ]);
  });

  it('has the edits of each fix with --fixes', async () => {
    const { files } = await json('-f', 'json', '--fixes', '.claude/agents/a b,ü%:c.md');
    const [fix] = files[0].findings[0].fixes;
    expect(fix).toMatchObject({ title: expect.any(String), kind: 'safe' });
    expect(fix.edits[0]).toMatchObject({
      line: 3,
      column: expect.any(Number),
      offset: expect.any(Number),
      text: expect.any(String),
    });
  });

  it('is an empty report where there is nothing', async () => {
    expect(await json('-f', 'json', 'notes', '--allow-empty')).toMatchObject({ summary: { agents: 0 } });
  });
});

describe('sarif', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const isValid = ajv.compile(schema);

  it.each<{ readonly args: readonly string[] }>([
    { args: ['.'] },
    { args: ['.', 'nowhere'] },
    { args: ['notes', '--allow-empty'] },
    { args: ['/project', '--rule', 'description-needs-quotes=hint'] },
  ])('fits its schema for $args', async ({ args }) => {
    const log = await json('-f', 'sarif', ...args);
    isValid(log);
    expect(isValid.errors ?? []).toEqual([]);
  });

  it('would notice what does not fit its schema', async () => {
    const log = await json('-f', 'sarif');
    log.runs[0].results[0].level = 'grave';
    expect(isValid(log)).toBe(false);
  });

  it('names every check, with its page', async () => {
    const { runs } = await json('-f', 'sarif');
    const { rules } = runs[0].tool.driver;
    const { results } = runs[0];
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId);
    expect(rules[0]).toMatchObject({
      id: 'agent-name-duplicate',
      help: { markdown: '# agent-name-duplicate\n\nA page.\n' },
      defaultConfiguration: { enabled: true, level: 'error' },
      properties: { tags: ['references'] },
    });
  });

  it('places a result, what it points to and how it is mended', async () => {
    const { runs } = await json('-f', 'sarif', '.claude/agents/a b,ü%:c.md');
    const artifactLocation = { uri: '.claude/agents/a%20b%2C%C3%BC%25%3Ac.md', uriBaseId: '%SRCROOT%' };
    expect(runs[0].columnKind).toBe('utf16CodeUnits');
    expect(runs[0].results).toEqual([
      {
        ruleId: 'description-needs-quotes',
        ruleIndex: expect.any(Number),
        level: 'warning',
        message: { text: expect.any(String) },
        locations: [
          {
            physicalLocation: {
              artifactLocation,
              region: { startLine: 3, startColumn: 20, endLine: 3, endColumn: 22, charOffset: 38, charLength: 2 },
            },
          },
        ],
        fixes: [
          expect.objectContaining({
            description: { text: expect.any(String) },
            artifactChanges: [{ artifactLocation, replacements: expect.any(Array) }],
          }),
          expect.anything(),
        ],
        partialFingerprints: { 'agentAuthor/v1': expect.stringMatching(/^[\da-f]{16}$/) },
      },
    ]);
  });

  it('points to other files', async () => {
    const { runs } = await json('-f', 'sarif', '.claude/agents/twin.md');
    const [related] = runs[0].results[0].relatedLocations;
    expect(related.physicalLocation.artifactLocation.uri).toBe('.claude/agents/good.md');
  });

  it('keeps its fingerprints when lines are put in above', async () => {
    const prints = async (text: string) => {
      const { out } = await run({ '.claude/agents/a.md': text }, ['check', '-f', 'sarif']);
      return JSON.parse(out).runs[0].results.map(
        ({ partialFingerprints }: { readonly partialFingerprints: unknown }) => partialFingerprints,
      );
    };
    const shifted = lost().replace('---\n', '---\n# A comment.\n');
    expect(await prints(shifted)).toEqual(await prints(lost()));
    expect(await prints(repaired())).not.toEqual(await prints(lost()));
  });
});

describe('github', () => {
  it('writes a command for each finding and the summary last', async () => {
    const { out } = await run(tree, ['check', '-f', 'github', '.claude/agents/a b,ü%:c.md', '.claude/agents/lost.md']);
    const [first, second, last] = out.split('\n');
    expect(first).toMatch(
      /^::warning file=\.claude\/agents\/a b%2Cü%25%3Ac\.md,line=3,endLine=3,col=20,endColumn=21,title=description-needs-quotes::Claude Code loads [^:]+\.$/,
    );
    expect(second).toMatch(/^::error file=\.claude\/agents\/lost\.md,line=3,/);
    expect(last).toMatch(/^1 error, 1 warning in 2 of 2 agents/);
  });
});

describe('junit', () => {
  it('has a suite for each agent, failures for errors, and skips what is less', async () => {
    const { out } = await run(tree, ['check', '-f', 'junit']);
    expect(out).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="agent-author" tests="4" failures="3" errors="0" skipped="1" time="0">\n/,
    );
    expect(out.match(/<testsuite /g)).toHaveLength(4);
    expect(out).toContain(
      '<testcase name="frontmatter-does-not-load 3:1" classname=".claude/agents/lost.md" time="0"><failure type="frontmatter-does-not-load" message="Claude Code does not load',
    );
    expect(out).toContain('<skipped message="warning: Claude Code loads');
  });

  it('has a case for an agent without findings', async () => {
    const { out } = await run({ '.claude/agents/good.md': good() }, ['check', '-f', 'junit']);
    expect(out).toContain('<testcase name="no findings" classname=".claude/agents/good.md" time="0"/>');
  });

  it('escapes what XML cannot hold', async () => {
    const { out } = await run({ '.claude/agents/<&">\x01\uffff.md': lost() }, ['check', '-f', 'junit']);
    expect(out).toContain('<testsuite name=".claude/agents/&lt;&amp;&quot;&gt;\\x01\ufffd.md"');
  });
});
