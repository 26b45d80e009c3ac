/** One table of colours: that of the host, from which the swatch, the list and the page take theirs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { themeColors } from '../../src/client/tree/colors';
import { claudeCode } from '../../src/core/hosts/claude-code';

const hex = (rgb: readonly number[]): string => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

const read = (path: string): Promise<string> => readFile(join(import.meta.dirname, '../..', path), 'utf8');

interface Manifest {
  readonly contributes: {
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
  };
}

const manifest: Manifest = JSON.parse(await read('package.json'));
const css = await read('src/webview/preview/preview.css');

describe('the colours of agents', () => {
  it.each(claudeCode.colors.map(({ name, rgb }) => [name, hex(rgb)]))('are those of the host: %s %s', (name, value) => {
    const color = manifest.contributes.colors.find(({ id }) => id === themeColors.get(name));
    expect(new Set(Object.values(color?.defaults ?? {}))).toEqual(new Set([value]));
    expect(css).toContain(`[data-color="${name}"] {\n  --agent: var(--vscode-agentAuthor-${name});`);
  });

  it('are no others', () => {
    expect([...themeColors.keys()]).toEqual(claudeCode.colors.map(({ name }) => name));
  });
});
