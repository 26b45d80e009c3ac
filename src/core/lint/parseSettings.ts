/** Reads `.agent-author.json`: settings, and what is wrong with the file, each with its place. Comments are allowed. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { nearest } from '../text/nearest';
import { type Span, span } from '../text/span';
import { type Level, levels } from './rule';
import type { Override, Settings } from './settings';

export const settingsFile = '.agent-author.json';

export interface SettingsProblem {
  readonly at: Span;
  readonly message: string;
}

export interface ParsedSettings {
  /** What could be understood. */
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

export const parseSettings = (text: string, rules: ReadonlySet<string>): ParsedSettings => {
  if (text.trim() === '') return { settings: {}, problems: [emptyFile] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const problems = errors.map(({ error, offset, length }) => ({
    at: span(offset, offset + length),
    message: `The file is not JSON (${inWords(printParseErrorCode(error))}); correct it here.`,
  }));
  if (!root) return { settings: {}, problems };
  const reader = new Reader(rules);
  const settings = reader.settings(root);
  // What follows a slip of the pen may be read as part of something else.
  return { settings, problems: problems.length > 0 ? problems : reader.problems };
};

/** From the settings of an editor, which come without places. */
export const settingsFrom = (value: unknown, rules: ReadonlySet<string>): ParsedSettings =>
  parseSettings(JSON.stringify(value ?? {}), rules);

const emptyFile: SettingsProblem = { at: span(0, 0), message: 'The file is empty; write {} or remove it.' };

/** `ValueExpected` is `value expected`. */
const inWords = (code: string): string => code.replaceAll(/(?<!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();

const keys = ['$schema', 'rules', 'overrides', 'ignore', 'knownKeys', 'knownTools', 'knownModels', 'descriptionStyle'];

class Reader {
  readonly #rules: ReadonlySet<string>;
  readonly problems: SettingsProblem[] = [];

  constructor(rules: ReadonlySet<string>) {
    this.#rules = rules;
  }

  settings(root: Node): Settings {
    const fields = this.#fields(root, 'The file', keys);
    const given = <Value>(key: string, read: (node: Node) => Value): Value | undefined => {
      const node = fields.get(key);
      return node && read(node);
    };
    const style = given('descriptionStyle', (node) => this.#oneOf(node, ['quoted', 'block'] as const));
    return withoutUndefined({
      rules: given('rules', (node) => this.#levels(node)),
      overrides: given('overrides', (node) => this.#overrides(node)),
      ignore: given('ignore', (node) => this.#texts(node, "'ignore'")),
      knownKeys: given('knownKeys', (node) => this.#texts(node, "'knownKeys'")),
      knownTools: given('knownTools', (node) => this.#texts(node, "'knownTools'")),
      knownModels: given('knownModels', (node) => this.#texts(node, "'knownModels'")),
      descriptionStyle: style,
    });
  }

  #levels(node: Node): Readonly<Record<string, Level>> {
    const entries = [...this.#fields(node, "'rules'", [...this.#rules], 'check')].flatMap(([id, value]) => {
      const level = this.#oneOf(value, levels);
      return level === undefined ? [] : [[id, level] as const];
    });
    return Object.fromEntries(entries);
  }

  #overrides(node: Node): readonly Override[] {
    return this.#items(node, "'overrides'").map((item) => {
      const fields = this.#fields(item, 'Each of the overrides', ['files', 'rules']);
      const [files, rules] = [fields.get('files'), fields.get('rules')];
      if (!files) this.#report(item, "This part of the overrides is for no file; add 'files', a list of globs.");
      return { files: files ? this.#texts(files, "'files'") : [], rules: rules ? this.#levels(rules) : {} };
    });
  }

  #fields(node: Node, what: string, known: readonly string[], kind = 'setting'): ReadonlyMap<string, Node> {
    const fields = new Map<string, Node>();
    if (node.type !== 'object') {
      this.#report(node, `${what} is left out because it is not an object; write it in braces.`);
      return fields;
    }
    for (const { children } of node.children ?? []) {
      const [key, value] = children ?? [];
      const name = String(key?.value);
      if (key && !known.includes(name)) this.#report(key, unknown(kind, name, known));
      else if (value) fields.set(name, value);
    }
    return fields;
  }

  #items(node: Node, what: string): readonly Node[] {
    if (node.type === 'array') return node.children ?? [];
    this.#report(node, `${what} is left out because it is not a list; write it in brackets.`);
    return [];
  }

  #texts(node: Node, what: string): readonly string[] {
    return this.#items(node, what).flatMap((item) => {
      if (typeof item.value === 'string') return item.value;
      this.#report(item, `This part of ${what} is left out because it is not text; write it in quotes.`);
      return [];
    });
  }

  #oneOf<Word extends string>(node: Node, words: readonly Word[]): Word | undefined {
    const word = words.find((known) => known === node.value);
    if (word === undefined) this.#report(node, `This value is left out; use one of ${words.join(', ')}.`);
    return word;
  }

  #report({ offset, length }: Node, message: string): void {
    this.problems.push({ at: span(offset, offset + length), message });
  }
}

const unknown = (kind: string, name: string, known: readonly string[]): string => {
  const near = nearest(name, known, 3);
  const hint = near === undefined ? 'remove it' : `perhaps '${near}' is meant`;
  return `'${name}' has no effect because there is no such ${kind}; ${hint}.`;
};

/** What is absent stays absent, so that a nearer file does not hide what a farther one says. */
const withoutUndefined = (settings: { readonly [Key in keyof Settings]: Settings[Key] | undefined }): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
