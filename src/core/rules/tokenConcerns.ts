/**
 * Which check speaks about which name in `tools` and `disallowedTools`. It is settled here alone, once per file, so that
 * no name is spoken about twice.
 */
import { denials as denialsOf } from '../load/effectiveTools';
import type { LoadedFile } from '../load/load';
import type { SortedToken } from '../load/toolKind';
import type { ToolToken } from '../load/toolList';
import { hasPattern, type NamedTools, namedTools } from './namedTools';
import { nothingLeft } from './nothingLeft';
import { ruleFor, type TokenRule } from './tokenRule';
import { denialOf, twinsIn } from './twiceNamed';

export interface Concern extends SortedToken {
  readonly rule: TokenRule;
  readonly list: NamedTools;
  readonly index: number;
  /** The other place of a tool that is named twice, and whether it takes the tool away. */
  readonly other?: { readonly token: ToolToken; readonly isDenial: boolean };
}

interface Remembered {
  readonly knownTools: ReadonlySet<string>;
  readonly byRule: ReadonlyMap<TokenRule, readonly Concern[]>;
}

/** The same for every check of one run over a file. */
const memory = new WeakMap<LoadedFile, Remembered>();

/** What one check has to speak about. */
export const concernsOf = (
  rule: TokenRule,
  loaded: LoadedFile,
  knownTools: ReadonlySet<string>,
): readonly Concern[] => {
  const known = memory.get(loaded);
  if (known?.knownTools === knownTools) return known.byRule.get(rule) ?? [];
  const byRule = grouped(everyConcern(loaded, knownTools));
  memory.set(loaded, { knownTools, byRule });
  return byRule.get(rule) ?? [];
};

const grouped = (concerns: Iterable<Concern>): ReadonlyMap<TokenRule, readonly Concern[]> => {
  const byRule = new Map<TokenRule, Concern[]>();
  for (const concern of concerns) {
    const others = byRule.get(concern.rule);
    if (others) others.push(concern);
    else byRule.set(concern.rule, [concern]);
  }
  return byRule;
};

/** Of a list of which nothing is left one finding speaks as a whole. */
function* everyConcern(loaded: LoadedFile, knownTools: ReadonlySet<string>): Generator<Concern> {
  const { tools, disallowedTools } = namedTools(loaded);
  const denials = denialsOf(loaded.agent?.denied).length === 0 ? undefined : disallowedTools;
  if (!nothingLeft(loaded, knownTools)) yield* concernsIn(tools, denials, loaded, knownTools);
  yield* concernsIn(disallowedTools, undefined, loaded, knownTools);
}

function* concernsIn(
  list: NamedTools,
  denials: NamedTools | undefined,
  loaded: LoadedFile,
  knownTools: ReadonlySet<string>,
): Generator<Concern> {
  const twins = twinsIn(list.sorted);
  for (const [index, sorted] of list.sorted.entries()) {
    const denial = denials && denialOf(sorted, denials);
    // A denial with a pattern has a finding of its own, which explains both.
    if (denial && hasPattern(denial)) continue;
    const twin = twins.get(index);
    const token = denial ?? twin;
    if (token) yield { ...sorted, rule: 'tool-listed-twice', list, index, other: { token, isDenial: !!denial } };
    const rule = token ? undefined : ruleFor(sorted, { key: list.key, loaded, knownTools });
    if (rule) yield { ...sorted, rule, list, index };
  }
}
