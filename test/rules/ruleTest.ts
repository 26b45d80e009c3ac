/** Runs one rule over a table of texts: those in which it must be silent, and those in which it must speak, how and where. */
import { describe, expect, it } from 'vitest';
import { type Finding, lint } from '../../src/core/lint/lint';
import type { Fix, Severity } from '../../src/core/lint/rule';
import { type Settings, SettingsBook } from '../../src/core/lint/settings';
import { tryFix } from '../../src/core/lint/tryFix';
import { rules } from '../../src/core/rules/index';
import { type AgentFile, Workspace } from '../../src/core/workspace/workspace';
import { uriOf } from '../support/place';
import { ranged, withMarks } from '../support/ranges';

interface Placed {
  readonly text: string;
  /** Where it lies: `reviewer.md` in the project's agents folder, or a path from the root. */
  readonly file?: string;
  readonly beside?: Readonly<Record<string, string>>;
  /** A folder with a plugin manifest, from the root: `kit/`. */
  readonly plugin?: string;
  readonly settings?: Settings;
  /** What decoding found out about the bytes on disk. */
  readonly bytes?: {
    readonly hasByteOrderMark?: boolean;
    readonly isDamaged?: boolean;
    readonly lost?: readonly string[];
  };
}

export type Fine = string | Placed;

export interface Faulty extends Placed {
  readonly message: string;
  readonly severity?: Severity;
  /** Of the first finding, in their order, each with the text that it leaves. */
  readonly fixes?: readonly (readonly [Fix['kind'], string])[];
  /** What related places hold. */
  readonly related?: readonly string[];
}

export interface Table {
  readonly fine: Readonly<Record<string, Fine>>;
  /** With marks `<|…|>` around the places of the findings. */
  readonly faulty: Readonly<Record<string, Faulty>>;
}

export const testRule = (rule: string, { fine, faulty }: Table): void => {
  describe(rule, () => {
    it.each(Object.entries(fine))('is silent about %s', (_, given) => {
      const { file, workspace } = placed(rule, typeof given === 'string' ? { text: given } : given);
      expect(findingsOf(rule, file, workspace).map(({ message }) => message)).toEqual([]);
    });

    it.each(Object.entries(faulty))('speaks about %s', (_, given) => {
      const { text } = ranged(given.text);
      const { file, workspace } = placed(rule, { ...given, text });
      const findings = findingsOf(rule, file, workspace);
      const [first] = findings;
      expect({
        place: withMarks(
          text,
          findings.map(({ at }) => at),
        ),
        message: first?.message,
      }).toEqual({
        place: given.text,
        message: given.message,
      });
      expect(first?.severity).toBe(given.severity ?? 'error');
      expect(first ? triedFixes(file, first, workspace) : []).toEqual(given.fixes ?? []);
      if (given.related) expect(first?.related.map((place) => placeText(workspace, place))).toEqual(given.related);
    });
  });
};

const placed = (rule: string, { text, file = 'reviewer.md', beside = {}, plugin, settings, bytes }: Placed) => {
  const workspace = new Workspace();
  workspace.setSettings(new SettingsBook(new Map(), { rules: switchedOn(rule), ...settings }));
  workspace.setFolders({ plugins: new Set(plugin === undefined ? [] : [uriOf(plugin)]) });
  for (const [name, other] of Object.entries(beside)) workspace.open(uriOf(name), other);
  workspace.disk(uriOf(file), { text, size: new TextEncoder().encode(text).length, ...bytes });
  const agent = workspace.file(uriOf(file));
  if (!agent) throw new Error(`${file} is not in the workspace`);
  return { workspace, file: agent };
};

/** A check that is off is switched on to be tested. */
const switchedOn = (rule: string): Settings['rules'] & object =>
  rules.some(({ id, severity }) => id === rule && severity === 'off') ? { [rule]: 'hint' } : {};

const findingsOf = (rule: string, file: AgentFile, workspace: Workspace): readonly Finding[] =>
  lint(file, workspace, ({ error }) => {
    throw error;
  }).filter((finding) => finding.rule === rule);

const triedFixes = (file: AgentFile, finding: Finding, workspace: Workspace) =>
  finding.fixes.flatMap((fix) => {
    const tried = tryFix(file, finding, fix, workspace.settings);
    return tried ? [[tried.kind, tried.fixedText]] : [];
  });

const placeText = (workspace: Workspace, { uri, span }: Finding['related'][number]): string =>
  workspace.file(uri)?.loaded.text.slice(span.start, span.end) ?? '';

/** A file whose header is these lines, with a short prompt. */
export const agent = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n\nReview the change.\n`;

/** The same below a usable name and description. */
export const named = (...lines: readonly string[]): string =>
  agent('name: reviewer', 'description: Reviews changes. Use it before every commit.', ...lines);

export const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
