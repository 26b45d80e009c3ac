/** What an agent is given beside its tools: skills, servers and hooks, as far as the host can read them. */
import type { Host } from '../../core/hosts/host';
import { entryProblems } from '../../core/load/hookFields';
import type { LoadedFile } from '../../core/load/load';
import { type Field, fieldNamed, isRecord } from '../../core/load/reading';
import { serverProblem } from '../../core/load/servers';
import { splitTools } from '../../core/load/toolList';
import { partAt, problemInWords } from '../../core/rules/hookWording';
import type { Workspace } from '../../core/workspace/workspace';
import type { EffectiveItem, EffectiveRow } from '../../protocol/server';
import type { Placing } from './placing';
import { hrefOf } from './targets';

export function* givenRows(loaded: LoadedFile, workspace: Workspace, place: Placing): Generator<EffectiveRow> {
  const { host, reading } = loaded;
  const rows: readonly (readonly [string, string, (field: Field) => readonly EffectiveItem[]])[] = [
    ['skills', 'Skills', (field) => skillItems(field, workspace, place)],
    ['mcpServers', 'MCP servers', (field) => serverItems(field, host, place)],
    ['hooks', 'Hooks', (field) => hookItems(field, host, place)],
  ];
  for (const [key, term, itemsOf] of rows) {
    const field = fieldNamed(reading, key);
    if (!field || host.inertKeys.includes(key)) continue;
    const items = itemsOf(field);
    if (items.length > 0) yield { term, text: null, items, note: null };
  }
}

const skillItems = ({ value, valueSpan }: Field, workspace: Workspace, place: Placing): readonly EffectiveItem[] => {
  const written = Array.isArray(value) ? value : [value];
  const names = written.flatMap((item) => (typeof item === 'string' ? splitTools(item) : []));
  const known = new Set(workspace.skillNames());
  return names.map((name) =>
    known.has(name)
      ? place(name, {
          state: 'given',
          why: 'its text is given at the start',
          at: valueSpan,
          href: hrefOf('skill', name),
        })
      : place(name, { why: 'not found in this workspace; an unknown skill is passed over', at: valueSpan }),
  );
};

const serverItems = (
  { value, valueSpan }: Field,
  { servers, title }: Host,
  place: Placing,
): readonly EffectiveItem[] => {
  if (!Array.isArray(value)) {
    return value
      ? [place('No server', { state: 'lost', at: valueSpan, why: `${title} ignores a value that is no list` })]
      : [];
  }
  return value.map((item: unknown) => {
    const name = typeof item === 'string' ? item : (Object.keys(isRecord(item) ? item : {})[0] ?? 'an item');
    if (serverProblem(item, servers)) {
      return place(name, { state: 'lost', at: valueSpan, why: `${title} cannot start it as it is written` });
    }
    const why = typeof item === 'string' ? 'a server that is set up elsewhere' : 'set up here';
    return place(name, { state: 'given', at: valueSpan, why });
  });
};

const hookItems = ({ value, keySpan }: Field, host: Host, place: Placing): readonly EffectiveItem[] => {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([event, entries]) => {
    if (!host.hooks.events.includes(event)) {
      return [place(event, { state: 'lost', at: keySpan, why: `${host.title} has no such event` })];
    }
    if (!Array.isArray(entries)) return [place(event, { state: 'lost', at: keySpan, why: 'it does not hold a list' })];
    return entries.map((entry: unknown) =>
      entryItem(event, entry, host, (text, parts) => place(text, { ...parts, at: keySpan })),
    );
  });
};

const entryItem = (event: string, entry: unknown, { hooks }: Host, place: Placing): EffectiveItem => {
  const matcher = partAt(entry, 'matcher');
  const text = typeof matcher === 'string' && matcher !== '' ? `${event}, ${matcher}` : event;
  const [problem] = entryProblems(entry, hooks);
  if (problem) {
    const { reason } = problemInWords(problem, problem.path.reduce<unknown>(partAt, entry), hooks);
    return place(text, { state: 'lost', why: `it ${reason}` });
  }
  const list = partAt(entry, 'hooks');
  const runs = (Array.isArray(list) ? list : []).map((hook: unknown) => runText(hook));
  return place(text, { state: 'given', why: runs.join('; ') || 'nothing stands below it' });
};

/** `command: ./check.sh`. */
const runText = (hook: unknown): string => {
  const [type, first] = [
    partAt(hook, 'type'),
    ['command', 'prompt', 'url', 'tool'].map((field) => partAt(hook, field)).find(Boolean),
  ];
  return `${String(type)}${typeof first === 'string' ? `: ${first}` : ''}`;
};
