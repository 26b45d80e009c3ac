/** The load model against what the real program did with the project's own small files. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claudeCode } from '../../src/core/hosts/claude-code';
import type { Agent } from '../../src/core/load/agent';
import { toolsListing } from '../../src/core/load/listing';
import { loadFile } from '../../src/core/load/load';
import { decode } from '../../src/protocol/decode';

interface Recorded {
  readonly verdict: 'loads' | 'does-not-load';
  readonly name?: string;
  readonly description?: string;
  readonly model?: string | null;
  /** Of a spawned agent, without order; `refused` where the program would not start it. */
  readonly tools?: 'all' | 'refused' | readonly string[];
  /** What the main conversation is told about its tools. */
  readonly listing?: string;
}

const folder = join(import.meta.dirname, '../cases');
const expected: { readonly cases: Readonly<Record<string, Recorded>> } = JSON.parse(
  readFileSync(join(folder, 'expected.json'), 'utf8'),
);

const load = (file: string) => {
  const { text, size } = decode(readFileSync(join(folder, file)));
  return loadFile(text, claudeCode, { stem: basename(file, '.md'), size });
};

const spawned = ({ tools: { tools, isRefused } }: Agent): Recorded['tools'] => {
  if (isRefused) return 'refused';
  return tools === 'all' ? 'all' : [...tools].sort();
};

describe('the load model agrees with the program on a small file', () => {
  const rows = Object.entries(expected.cases).map(([file, recorded]) => ({ file, ...recorded }));

  it.each(rows)('$file', ({ file, verdict, name, description, model, tools, listing }) => {
    const loaded = load(file);
    const isLoaded = loaded.verdict === 'loads' || loaded.verdict === 'loads-repaired';
    expect(isLoaded ? 'loads' : 'does-not-load').toBe(verdict);
    if (!isLoaded || !loaded.agent) return;
    const { agent } = loaded;
    expect({ name: agent.name, description: agent.description, model: agent.model ?? null }).toEqual({
      name,
      description,
      model,
    });
    if (tools) expect([spawned(agent), toolsListing(agent, claudeCode)]).toEqual([tools, listing]);
  });

  it('for each file of the folder', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
    expect(Object.keys(expected.cases).sort()).toEqual(files.sort());
  });

  it('byte for byte, whatever a version control does with line ends', () => {
    const bytes = (file: string): string => readFileSync(join(folder, file), 'latin1');
    expect(bytes('crlf-good.md').split('\r\n').length).toBe(8);
    expect(bytes('split-carriage-returns-only.md')).not.toContain('\n');
    expect(bytes('split-byte-order-mark.md').slice(0, 3)).toBe('\u00ef\u00bb\u00bf');
    expect(bytes('split-plain.md')).not.toContain('\r');
  });
});
