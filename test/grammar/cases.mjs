// The grammar tests themselves: scope assertions, documents that must not change, and lines that must not take for ever.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { parseGrammarTestCase, runGrammarTestCase } = require('vscode-tmgrammar-test/dist/unit/index.js');

const markdown = 'text.html.markdown';
const prompt = 'text.html.markdown.prompt';

/** Scope assertions; an agent looks the same in a plain Markdown document and in one that VS Code calls an agent. */
export async function* assertions(registry) {
  for (const [folder, scopes] of [
    ['agents', [prompt, markdown]],
    ['instructions', [prompt]],
  ]) {
    for (const { file, text } of documents(folder)) {
      for (const scope of scopes) {
        const test = parseGrammarTestCase(text);
        const failures = await runGrammarTestCase(registry, { ...test, metadata: { ...test.metadata, scope } });
        yield { title: `${folder}/${file} as ${scope}`, failures: failures.map((failure) => told(test, failure)) };
      }
    }
  }
}

/** A Markdown document that is no agent has exactly the tokens that it has without us. */
export async function* ordinary(bare, injected) {
  for (const { file, text } of documents('ordinary')) {
    const before = await tokenize(bare, markdown, text);
    const after = await tokenize(injected, markdown, text);
    const changed = before.filter((tokens, line) => JSON.stringify(tokens) !== JSON.stringify(after[line]));
    yield { title: `ordinary/${file} is left alone`, failures: changed.map((tokens) => JSON.stringify(tokens)) };
  }
}

const heads = ['description: ', 'description: "', 'tools: ', 'name: ', 'color: ', 'hooks: ', '---\n', '---\np '];
const units = ['a: ', '<a ', '<a>', '@a/', '@a/b.md ', '@agent-', '@"a ', '\\n', '"', ' ', 'a ', 'mcp__a, ', 'Bash('];

/** A line of 200,000 characters takes less than five seconds; with a quadratic pattern it would take minutes. */
export async function* longLines(registry) {
  for (const head of heads) {
    const slow = [];
    for (const unit of units) {
      const line = unit.repeat(Math.ceil(200_000 / unit.length));
      const start = performance.now();
      await tokenize(registry, prompt, `---\nname: x\n${head}${line}`);
      const elapsed = Math.round(performance.now() - start);
      if (elapsed > 5000) slow.push(`${JSON.stringify(unit)} took ${elapsed} ms`);
    }
    yield { title: `long lines after ${JSON.stringify(head)}`, failures: slow };
  }
}

async function tokenize(registry, scope, text) {
  const grammar = await registry.loadGrammar(scope);
  let stack = null;
  return text.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return result.tokens;
  });
}

function documents(folder) {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path).map((file) => ({ file, text: readFileSync(join(path, file), 'utf8') }));
}

function told(test, { line, srcLine, start, end, missing, unexpected, actual }) {
  const text = test.source[srcLine].slice(start, end);
  const faults = [...missing.map((scope) => `lacks ${scope}`), ...unexpected.map((scope) => `has ${scope}`)];
  return `line ${line + 1}: ${JSON.stringify(text)} ${faults.join(', ')}; it has ${actual.slice(1).join(' ')}`;
}
