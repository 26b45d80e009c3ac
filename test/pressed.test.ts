/** That the tests on the screen press everything that the extension offers, in each place where it stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Item {
  readonly command: string;
  readonly when?: string;
  readonly group?: string;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<
      Record<'commandPalette' | 'view/title' | 'view/item/context' | 'editor/title', readonly Item[]>
    >;
    readonly keybindings: readonly { readonly command: string; readonly key: string }[];
    readonly viewsWelcome: readonly { readonly contents: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly description: string }[] }[];
  };
}

const root = join(import.meta.dirname, '..');
const { contributes }: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const screens = readdirSync(join(root, 'test/editor/screen'))
  .map((name) => readFileSync(join(root, 'test/editor/screen', name), 'utf8'))
  .join('\n');

const titles = new Map(contributes.commands.map(({ command, title }) => [command, title]));
const titled = (items: readonly Item[]) =>
  [...new Set(items.map(({ command }) => command))].map((command) => ({ command, title: titles.get(command) ?? '' }));

/** A browser, in which these tests run, has no such command: they look that it is not offered. */
const isOnScreen = ({ when = '' }: Item): boolean => !when.includes('!isWeb');
const isIcon = ({ group = '' }: Item): boolean => group.startsWith('navigation');
const isInline = ({ group }: Item): boolean => group === 'inline';

const menus = contributes.menus['view/item/context'].filter(isOnScreen);
const above = contributes.menus['view/title'];
const desktopOnly = contributes.menus['view/item/context'].filter((item) => !isOnScreen(item));
const left = [...desktopOnly, ...contributes.menus.commandPalette.filter(({ when }) => when === 'false')];
const inPalette = contributes.commands.filter(({ command }) => !left.some((item) => item.command === command));

/** `f2` as it is pressed: `F2`; `ctrl+z`: `ControlOrMeta+Z` or `Control+Z`. */
const pressed = (key: string): RegExp => {
  const parts = key.split('+').map((part) => (part === 'ctrl' ? 'Control(?:OrMeta)?' : part));
  return new RegExp(`press\\('${parts.join('\\+')}'\\)`, 'i');
};

const quoted = (title: string): string => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const call = (name: string, title: string): RegExp => new RegExp(`\\b${name}\\([^\\n]*'${quoted(title)}'`);

describe('the tests on the screen', () => {
  it.each(inPalette)('choose $title from the Command Palette', ({ title }) => {
    expect(screens).toMatch(call('dialogue\\.command', title));
  });

  it.each(titled(menus.filter((item) => !isInline(item))))('choose $title from the menu of a row', ({ title }) => {
    expect(screens).toMatch(call('sideBar\\.menu', title));
  });

  it.each(titled(menus.filter(isInline)))('press the icon $title of a row', ({ title }) => {
    expect(screens).toContain(`.actions a[aria-label^="${title}"]`);
  });

  it.each(titled(above.filter(isIcon)))(
    'press the icon $title above the tree, by mouse and by keyboard',
    ({ title }) => {
      expect(screens).toMatch(call('sideBar\\.icon', title));
      expect(screens).toMatch(call('sideBar\\.iconByKey', title));
    },
  );

  it.each(titled(above.filter((item) => !isIcon(item))))('choose $title from the menu above the tree', ({ title }) => {
    expect(screens).toMatch(call('sideBar\\.more', title));
  });

  it.each(titled(contributes.menus['editor/title']))('press the icon $title of an editor', ({ title }) => {
    expect(screens).toMatch(call('icon', title));
  });

  it.each(titled(desktopOnly))('look that $title is not offered where it cannot work', ({ title }) => {
    expect(screens).toMatch(new RegExp(`not\\.toContain\\('${quoted(title)}'\\)`));
  });

  it.each(contributes.keybindings)('press $key for $command', ({ key }) => {
    expect(screens).toMatch(pressed(key));
  });

  const buttons = [
    ...contributes.viewsWelcome.map(({ contents }) => contents),
    ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ description }) => description)),
  ].flatMap((text) => [...text.matchAll(/\[([^\]]+)\]\(command:/g)].map(([, label = '']) => ({ label })));

  it.each(buttons)('press “$label” of the welcome and the walkthrough', ({ label }) => {
    expect(screens).toMatch(new RegExp(`(?:getByRole\\('button', \\{ name: |button\\([^\\n]*)'${quoted(label)}'`));
  });
});
