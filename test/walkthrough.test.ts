/** The walkthrough: short, each step with something to do, and pictures that fit every theme and are described. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

interface Manifest {
  readonly contributes: {
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
    readonly commands: readonly { readonly command: string }[];
  };
}

const read = (path: string): string => readFileSync(join(import.meta.dirname, '..', path), 'utf8');

const { contributes }: Manifest = JSON.parse(read('package.json'));
const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const ours = new Set([...contributes.commands.map(({ command }) => command), 'agentAuthor.agents.focus']);

describe('the walkthrough', () => {
  it('is one of at most six steps', () => {
    expect(contributes.walkthroughs).toHaveLength(1);
    expect(steps.length).toBeLessThanOrEqual(6);
  });

  it.each(steps)(
    'has something to do in the step $id, and knows when it is done',
    ({ description, completionEvents }) => {
      const commands = [...description.matchAll(/\]\(command:([\w.]+)/g)].map(([, command = '']) => command);
      expect([commands.length > 0, completionEvents.length > 0]).toEqual([true, true]);
      expect(commands.filter((command) => command.startsWith('agentAuthor.') && !ours.has(command))).toEqual([]);
    },
  );

  it.each(steps)('has a picture for the step $id in the colours of the theme, with words for it', ({ media }) => {
    const colours = [...read(media.svg).matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour = '']) => colour);
    expect(colours.filter((colour) => colour !== 'none' && !colour.startsWith('var(--vscode-'))).toEqual([]);
    expect(media.altText.length).toBeGreaterThan(20);
  });
});
