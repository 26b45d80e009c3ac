/** Mends all of a file that can be mended unasked. */
import { damageIn } from '../load/lostBytes';
import { composeEdits } from '../text/compose';
import { type Edit, overlaps } from '../text/edit';
import { type AgentFile, Workspace } from '../workspace/workspace';
import { examine, type Finding, isCrossFile } from './lint';
import type { Fix } from './rule';
import type { SettingsBook } from './settings';
import { fileWith, tryChange, tryFix } from './tryFix';

export interface FixOptions {
  /** Where a finding has no safe fix, its first suggestion is taken. */
  readonly suggestions?: boolean;
  /** Only the findings of these rules. */
  readonly rules?: ReadonlySet<string>;
  /** The files beside it, and the settings; without them, names are free and nothing collides. */
  readonly workspace?: Workspace;
}

export interface FixedFile {
  readonly text: string;
  /** What was mended, in the order in which it was. */
  readonly applied: readonly { readonly rule: string; readonly title: string }[];
  /** What is found in the text now, also of rules that were not asked for. */
  readonly left: readonly Finding[];
  /** The whole change, as edits of the text that was given. */
  readonly edits: readonly Edit[];
  /** The byte order mark before the text is to go. */
  readonly dropsMark: boolean;
  /** Some of it stands for bytes that are not UTF-8, which would be lost. */
  readonly isDamaged: boolean;
}

/**
 * Takes the first safe fix of every finding, all at once where they do not overlap, and reads again until nothing is to
 * be done; what does not stand together is tried one by one. Then, if asked for, suggestions one by one in the order of
 * the text, and what is safe after each; never one that only removes text, that is for a hint, or that other files have
 * a say in. Fixing the result again changes nothing.
 */
export const fixAll = (file: AgentFile, options: FixOptions = {}): FixedFile => {
  const state = new Fixing(file, options);
  state.mend();
  const { applied, passes } = state;
  const { text } = file.loaded;
  const isDamaged = state.file.loaded.origin.isDamaged === true;
  if (passes.length === 0) return { text, applied, left: state.findings(), edits: [], dropsMark: false, isDamaged };
  return {
    text: state.file.loaded.text,
    applied,
    left: state.findings(),
    edits: composeEdits(text, passes),
    dropsMark: hasMark(file) && !hasMark(state.file),
    isDamaged,
  };
};

/** More than any file needs, whose findings shrink with each pass; a lock against two checks that undo each other. */
const mostPasses = 5;

interface Choice {
  readonly finding: Finding;
  readonly fix: Fix;
}

class Fixing {
  readonly #options: FixOptions;
  readonly #seen = new Set<string>();
  #found: readonly Finding[] | undefined;
  readonly applied: { readonly rule: string; readonly title: string }[] = [];
  readonly passes: (readonly Edit[])[] = [];
  file: AgentFile;

  constructor(file: AgentFile, options: FixOptions) {
    this.file = file;
    this.#options = options;
    this.#seen.add(stateOf(file));
  }

  get #settings(): SettingsBook | undefined {
    return this.#options.workspace?.settings;
  }

  mend(): void {
    this.#mendSafely();
    while (this.#options.suggestions && this.#mendOne('suggestion')) this.#mendSafely();
  }

  /** Those of all rules, as the files beside it make them. */
  findings(): readonly Finding[] {
    this.#found ??= this.#find();
    return this.#found;
  }

  #find(): readonly Finding[] {
    const { workspace = new Workspace() } = this.#options;
    const find = (file: AgentFile | undefined): readonly Finding[] => (file ? examine(file, workspace).wanted : []);
    return this.passes.length === 0 ? find(this.file) : this.#beside(workspace, find);
  }

  /** The text of now is nowhere but here. */
  #beside<Answer>(workspace: Workspace, ask: (file: AgentFile | undefined) => Answer): Answer {
    const { uri, loaded } = this.file;
    const damage = damageIn(loaded.text, loaded.origin);
    const source = { text: loaded.text, hasByteOrderMark: hasMark(this.file), ...damage };
    return this.#options.workspace ? workspace.supposing(uri, source, ask) : ask(this.file);
  }

  #mendSafely(): void {
    let pass = 0;
    while (pass < mostPasses && this.#mendTogether()) pass++;
    while (this.#mendOne('safe'));
  }

  #wanted(): readonly Finding[] {
    const { rules } = this.#options;
    return this.findings().filter(({ rule, fixes }) => fixes.length > 0 && (!rules || rules.has(rule)));
  }

  /** Whether all that can be done at once was done. */
  #mendTogether(): boolean {
    const choices = this.#wanted().flatMap((finding) => {
      const fix = finding.fixes.find(({ kind, edits }) => kind === 'safe' && !overlaps(edits));
      return fix ? { finding, fix } : [];
    });
    return choices.length > 0 && this.#apply(together(choices));
  }

  #apply(choices: readonly Choice[]): boolean {
    const lists = [...new Set(choices.map(({ fix }) => fix.edits))];
    const edits = [...new Map(lists.flat().map((edit) => [keyOf(edit), edit])).values()];
    const findings = choices.map(({ finding }) => finding);
    const dropsMark = choices.some(({ fix }) => fix.dropsMark);
    const trial = tryChange(this.file, findings, { edits, dropsMark }, this.#settings);
    if (!trial?.isSafe || this.#seen.has(stateOf(trial.file))) return false;
    this.#accept(trial.file, choices, edits);
    return true;
  }

  #mendOne(kind: Fix['kind']): boolean {
    const findings = this.#wanted();
    for (const finding of findings) {
      const fixes = finding.fixes.filter((fix) => kind === 'suggestion' || fix.kind === 'safe');
      for (const fix of fixes) {
        if (kind === 'suggestion' && (finding.severity === 'hint' || isCrossFile(finding.rule) || takesAway(fix)))
          continue;
        const tried = tryFix(this.file, finding, fix, this.#settings);
        if (!tried || (kind === 'safe' && tried.kind !== 'safe')) continue;
        const fixed = fileWith(this.file, tried.fixedText, fix.dropsMark === true);
        if (!fixed || this.#seen.has(stateOf(fixed))) continue;
        this.#accept(fixed, [{ finding, fix }], fix.edits);
        return true;
      }
    }
    return false;
  }

  #accept(file: AgentFile, choices: readonly Choice[], edits: readonly Edit[]): void {
    this.#seen.add(stateOf(file));
    this.file = file;
    this.#found = undefined;
    this.passes.push(edits);
    this.applied.push(...choices.map(({ finding, fix }) => ({ rule: finding.rule, title: fix.title })));
  }
}

const hasMark = ({ loaded }: AgentFile): boolean => loaded.origin.hasByteOrderMark === true;

/** What must not come back, or the fixing would never end. */
const stateOf = (file: AgentFile): string => `${hasMark(file) ? '\uFEFF' : ''}${file.loaded.text}`;

const keyOf = ({ span, text }: Edit): string => `${span.start} ${span.end} ${text}`;

/** In the order of the text, without those that overlap an earlier one; two that do the very same go together. */
const together = (choices: readonly Choice[]): readonly Choice[] => {
  const taken = new Map<string, Edit>();
  const whole = new Set<readonly Edit[]>();
  return choices.filter(({ fix }) => {
    if (whole.has(fix.edits)) return true;
    const fresh = fix.edits.filter((edit) => !taken.has(keyOf(edit)));
    if (fresh.length > 0 && overlaps([...taken.values(), ...fresh])) return false;
    for (const edit of fresh) taken.set(keyOf(edit), edit);
    whole.add(fix.edits);
    return true;
  });
};

/** What only removes text is a person's to choose. */
const takesAway = ({ edits }: Fix): boolean => edits.every(({ text }) => text === '');
