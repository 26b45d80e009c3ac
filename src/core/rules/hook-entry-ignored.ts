import { defineRule, type Fix } from '../lint/rule';
import { type EntryProblem, entryProblems } from '../load/hookFields';
import type { LoadedFile } from '../load/load';
import { meantEvent } from '../load/meantEvent';
import { fieldNamed, isRecord, type ParsedField } from '../load/reading';
import { keyAt, nodeAt, stepInto, treesOf } from '../load/trees';
import { withoutTail } from '../text/span';
import { addType, wrapFlat } from './hookEdits';
import { partAt, problemInWords } from './hookWording';
import type { Tree } from './treeEdits';

const name = 'hooks';

export const hookEntryIgnored = defineRule({
  id: 'hook-entry-ignored',
  summary: 'Disallow hooks that the host drops',
  group: 'values',
  consequence: 'loses-restriction',
  severity: 'warning',
  overlap: 'same',
  messages: {
    ignored: '{host} ignores this hook because {reason}, so its command never runs; {action}.',
    guard: "{host} ignores this guard because the event is called '{event}', so nothing is blocked; rename it.",
    empty: "{host} ignores '{event}' because no hook stands below it; add one or remove it.",
    foreign: "{host} ignores '{event}', which is an event of another program; rename it if it is meant for {host}.",
  },
  concerns: ({ reading, host }) => typeof reading?.values.get(name) === 'object' && !host.inertKeys.includes(name),

  *check({ loaded }) {
    const hooks = loaded.reading?.values.get(name);
    if (!isRecord(hooks) || Object.keys(hooks).length === 0) return;
    const reading = treesOf(loaded);
    const field = fieldNamed(reading, name);
    if (!reading || !field) return;
    const place = { loaded, tree: { text: loaded.text, reading }, field };
    for (const [event, value] of Object.entries(hooks)) {
      if (stopsLoading(loaded, event)) continue;
      if (loaded.host.hooks.events.includes(event)) yield* ofEvent(event, value, place);
      else yield ofUnknown(event, value, place);
    }
  },
});

interface Place {
  readonly loaded: LoadedFile;
  readonly tree: Tree;
  readonly field: ParsedField;
}

type Path = readonly (string | number)[];

/** What stops the whole agent has a finding of its own. */
const stopsLoading = ({ fault }: LoadedFile, event: string): boolean =>
  fault?.id === 'hooks' && fault.fault.path[1] === event;

function* ofEvent(event: string, value: unknown, place: Place) {
  const { host } = place.loaded;
  if (isNothing(value)) yield empty(event, place);
  else if (host.hooks.guards.includes(event)) return;
  else if (!Array.isArray(value)) {
    const data = {
      host: host.title,
      reason: `'${event}' does not hold a list`,
      action: 'put a hyphen before each entry',
    };
    yield { message: 'ignored', at: at(place, [event]), data } as const;
  } else {
    for (const [index, entry] of value.entries()) {
      for (const problem of entryProblems(entry, host.hooks)) yield ofEntry([event, index], entry, problem, place);
    }
  }
}

const ofEntry = (path: Path, entry: unknown, problem: EntryProblem, place: Place) => {
  const { loaded, tree } = place;
  const { host } = loaded;
  const part = problem.path.reduce<unknown>(partAt, entry);
  const { reason, action } = problemInWords(problem, part, host.hooks);
  const where = [...path, ...problem.path];
  const isInField = problem.reason === 'field-wrong' || problem.reason === 'unknown-type';
  const data = { host: host.title, reason: `it ${reason}`, action };
  const fixes = mend(problem, nodeIn(place, where), tree);
  return {
    message: 'ignored',
    at: at(place, isInField ? [...where, problem.field ?? ''] : where),
    data,
    fixes,
  } as const;
};

/** Never safe: a command runs that does not run now. */
const mend = ({ reason }: EntryProblem, node: unknown, tree: Tree): readonly Fix[] => {
  const [title, edits] =
    reason === 'no-type'
      ? ["Add 'type: command'", addType(tree, node)]
      : reason === 'no-hooks'
        ? ["Put it into a list 'hooks'", wrapFlat(tree, node)]
        : ['', []];
  return edits.length === 0 ? [] : [{ title, kind: 'suggestion', edits }];
};

const ofUnknown = (event: string, value: unknown, place: Place) => {
  const { hooks, title } = place.loaded.host;
  if (isNothing(value)) return empty(event, place);
  const where = withoutTail(place.tree.text, keyAt(place.tree.reading, place.field, [event]));
  if (hooks.foreignEvents.includes(event))
    return { message: 'foreign', severity: 'hint', at: where, data: { host: title, event } } as const;
  const meant = meantEvent(event, hooks);
  const fixes: readonly Fix[] =
    meant === undefined
      ? []
      : [{ title: `Rename to '${meant}'`, kind: 'suggestion', edits: [{ span: where, text: meant }] }];
  if (meant !== undefined && hooks.guards.includes(meant)) {
    const data = { host: title, event: meant };
    return { message: 'guard', severity: 'error', overlap: 'cause', at: where, data, fixes } as const;
  }
  const action = meant === undefined ? `use an event such as ${hooks.guards[0]} or Stop` : `rename it to '${meant}'`;
  const data = { host: title, reason: `there is no event '${event}'`, action };
  return { message: 'ignored', at: where, data, fixes } as const;
};

const empty = (event: string, place: Place) => {
  const where = withoutTail(place.tree.text, keyAt(place.tree.reading, place.field, [event]));
  return { message: 'empty', severity: 'hint', at: where, data: { host: place.loaded.host.title, event } } as const;
};

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0);

const at = ({ tree, field }: Place, path: Path) =>
  withoutTail(tree.text, nodeAt(tree.reading, field.node, path, field.keySpan));

const nodeIn = ({ field }: Place, path: Path): unknown => path.reduce<unknown>(stepInto, field.node);
