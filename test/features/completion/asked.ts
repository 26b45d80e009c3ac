/** Asks for completions at the cursor of a text that lies among other agents. */
import type { CompletionItem } from 'vscode-languageserver-types';
import { examine } from '../../../src/core/lint/lint';
import { LineIndex } from '../../../src/core/text/lineIndex';
import { complete } from '../../../src/features/completion/complete';
import type { DocumentView } from '../../../src/features/view';
import { accept, marked } from '../../support/marked';
import { agents, fileIn, uriOf } from '../../support/place';

export interface Around {
  /** `reviewer.md` unless told. */
  readonly name?: string;
  readonly others?: Readonly<Record<string, string>>;
  readonly skills?: readonly string[];
  readonly isShared?: boolean;
  readonly trigger?: string;
  /** Folders that hold a plugin's manifest. */
  readonly plugins?: readonly string[];
}

export const askedAt = (
  source: string,
  around: Around = {},
): { readonly text: string; readonly items: readonly CompletionItem[] } => {
  const { text, offset } = marked(source);
  return { text, items: complete(viewOf(text, around), offset, around.trigger) };
};

export const labelsAt = (source: string, around: Around = {}): readonly string[] =>
  askedAt(source, around).items.map(({ label }) => label);

/** The text after the item of a label is accepted. */
export const resultOf = (source: string, label: string, around: Around = {}): string => {
  const { text, items } = askedAt(source, around);
  const item = items.find((each) => each.label === label);
  if (!item) throw new Error(`${label} is not offered among ${items.map((each) => each.label).join(', ')}`);
  return accept(text, item);
};

export const viewOf = (text: string, around: Around): DocumentView => {
  const { name = 'reviewer.md', others = {}, skills = [], isShared = false, plugins = [] } = around;
  const workspace = agents(others);
  workspace.setFolders({ plugins: new Set(plugins) });
  workspace.setSkills(new Map(skills.map((skill) => [`file:///project/.claude/skills/${skill}/SKILL.md`, skill])));
  workspace.open(uriOf(name), text);
  const file = fileIn(workspace, name);
  return {
    file,
    workspace,
    lines: new LineIndex(text),
    findings: [],
    allFindings: examine(file, workspace).all,
    isShared,
  };
};

/** A header around lines; the agent is otherwise whole. */
export const header = (...lines: readonly string[]): string =>
  ['---', 'name: reviewer', 'description: Reviews code', ...lines, '---', 'You review code.', ''].join('\n');

export const withCarriageReturns = (source: string): string => source.replaceAll('\n', '\r\n');
