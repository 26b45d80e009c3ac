/** What holds for the project as a whole: that rules, pages and tests go together, and who may know whom. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/core/rules/index';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort();

/** What a file imports: names of packages, and paths from the root such as `src/core/text/span`. */
const importsOf = (file: string): readonly string[] =>
  [...read(file).matchAll(/(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*'([^'{]+)'/g)].map(([, name = '']) =>
    name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)).replaceAll('\\', '/') : name,
  );

/** `src/core` of `src/core/text/span`; `yaml` of `yaml/util`; `@a/b` of `@a/b/c`. */
const homeOf = (name: string): string => /^(src\/[^/]+|@[^/]+\/[^/]+|[^/]+)/.exec(name)?.[0] ?? name;

const homesImportedBy = (folder: string): readonly string[] => {
  const homes = filesBelow(folder).flatMap((file) => importsOf(file).map(homeOf));
  return [...new Set(homes)].sort();
};

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('the rule $id', ({ id, rule }) => {
  it('stands in a file of its name', () => {
    expect(read(`src/core/rules/${id}.ts`)).toContain(`id: '${id}'`);
  });

  it('has a test', () => {
    expect(existsSync(join(root, `test/rules/${id}.test.ts`))).toBe(true);
  });

  it('has a page that begins with its name, what it asks for and how grave it is', () => {
    const [title, summary, severity] = read(`docs/rules/${id}.md`).split('\n\n');
    expect([title, summary]).toEqual([`# ${id}`, `${rule.summary}.`]);
    expect(severity).toMatch(
      /^\*\*Severity:\*\* (error|warning|information|hint|off)\b.*\*\*Consequence:\*\* [^*]+\.$/,
    );
  });

  it('has a page with all its parts', () => {
    const headings = [...read(`docs/rules/${id}.md`).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['What happens', 'Example', 'The fix', 'Options', 'When not to mind it']);
  });

  it('has a line in the index', () => {
    expect(read('docs/rules/README.md')).toMatch(
      new RegExp(`^\\| \\[${id}\\]\\(${id}\\.md\\) +\\| ${rule.severity} `, 'm'),
    );
  });

  it('asks for something in one sentence without a full stop', () => {
    expect(rule.summary).toMatch(/^(Enforce|Require|Disallow|Warn about) [^.]*$/);
  });

  it.each(Object.entries(rule.messages))('speaks in whole sentences: %s', (_, message) => {
    expect(message).toMatch(/^[A-Z{].*[^.]\.$/);
    expect(message).not.toMatch(/ {2}|\s$|\n/);
  });
});

describe('the rules', () => {
  it('are listed in the order of their names, each once', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('have no page and no test without a rule', () => {
    const ids = new Set(rules.map(({ id }) => id));
    const pages = readdirSync(join(root, 'docs/rules')).map((name) => name.replace(/\.md$/, ''));
    const tests = readdirSync(join(root, 'test/rules')).flatMap((name) => /^(.*)\.test\.ts$/.exec(name)?.[1] ?? []);
    expect(pages.filter((name) => !ids.has(name))).toEqual(['README']);
    expect(tests.filter((name) => !ids.has(name))).toEqual(['pages']);
  });
});

describe('who knows whom', () => {
  it('the core knows itself and a few readers of text', () => {
    expect(homesImportedBy('src/core')).toEqual(['gray-matter', 'jsonc-parser', 'picomatch', 'src/core', 'yaml']);
  });

  it('the protocol knows nobody', () => {
    expect(homesImportedBy('src/protocol').filter((home) => home.startsWith('src/'))).toEqual(['src/protocol']);
  });

  it('the client asks the server and computes nothing itself', () => {
    expect(homesImportedBy('src/client').filter((home) => home.startsWith('src/'))).toEqual([
      'src/client',
      'src/protocol',
    ]);
  });

  it('the page knows what is sent to it', () => {
    expect(homesImportedBy('src/webview')).toEqual(['src/protocol', 'src/webview']);
  });

  it('only one folder knows Node and the place where everything meets', () => {
    const others = ['core', 'features', 'protocol', 'client', 'webview'].flatMap((name) => filesBelow(`src/${name}`));
    const guilty = others.filter((file) => importsOf(file).some((name) => /^node:|^src\/platform/.test(name)));
    expect(guilty).toEqual([]);
  });

  it('hosts are named in their own folder only', () => {
    const ids = readdirSync(join(root, 'src/core/hosts')).flatMap(
      (name) => /\bid: '([\w-]+)'/.exec(read(`src/core/hosts/${name}`))?.[1] ?? [],
    );
    const guilty = filesBelow('src')
      .filter((file) => !file.startsWith('src/core/hosts/'))
      .filter((file) => ids.some((id) => read(file).includes(`'${id}'`)));
    expect([ids.includes('claude-code'), guilty]).toEqual([true, []]);
  });
});

describe('package.json', () => {
  it('lists no dependency that nothing imports', () => {
    const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
      read('package.json'),
    );
    const imported = new Set(homesImportedBy('src'));
    expect(Object.keys(dependencies).filter((name) => !imported.has(name))).toEqual([]);
  });
});
