import { defineRule, type Fix } from '../lint/rule';
import { currentToolName } from '../load/effectiveTools';
import { wrongKind } from '../load/fault';
import type { LoadedFile } from '../load/load';
import { isRecord } from '../load/reading';
import { splitTools, type ToolList } from '../load/toolList';
import { fieldSpan, removeField } from './fieldEdits';
import { inWords, likelyNames, listEdits } from './meantNames';
import { namesTools } from './namedTools';
import { type Concern, concernsOf } from './tokenConcerns';
import { onlyAt, removeToken } from './tokenEdits';
import { kindInWords } from './wording';

export const disallowedToolsNoEffect = defineRule({
  id: 'disallowed-tools-no-effect',
  summary: 'Disallow a denial that denies nothing',
  group: 'tools',
  consequence: 'loses-restriction',
  severity: 'error',
  overlap: 'none',
  messages: {
    shape: '{host} denies nothing here because the value is {kind}; write the names as a comma-separated list.',
    empty: '{host} denies nothing here because the list is empty; name the tools or remove the key.',
    alone: "{host} denies nothing here because '*' is not understood in this key; name the tools one by one.",
    undone: "{host} denies nothing of this list because '*' is not understood in this key; remove it.",
    case: "{host} denies nothing here because tool names are case-sensitive; write '{name}'.",
    foreign: "{host} denies nothing here because '{token}' is a tool of {other}; write {names}.",
    gone: "{host} denies nothing here because '{token}' is a tool of {other}; remove it.",
  },
  concerns: namesTools,

  *check({ loaded }, { settings }) {
    const host = loaded.host.title;
    const denied = loaded.agent?.denied;
    if (denied?.shape === 'other') {
      const kind = kindInWords[wrongKind(denied.field.value) ?? 'map'];
      yield { message: 'shape', at: denied.field.keySpan, data: { host, kind }, fixes: fromMap(loaded, denied) };
    }
    if (denied?.shape === 'nothing') {
      const fix: Fix = {
        title: "Remove 'disallowedTools'",
        kind: 'suggestion',
        edits: [removeField(loaded.text, denied.field)],
      };
      yield { message: 'empty', at: denied.field.keySpan, severity: 'warning', data: { host }, fixes: [fix] };
    }
    for (const concern of concernsOf('disallowed-tools-no-effect', loaded, settings.knownTools)) {
      const { token, sort, list } = concern;
      const report = { at: token.span, fixes: tokenFixes(loaded, concern) };
      if (sort.kind === 'everything') {
        yield { ...report, message: list.tokens.length === 1 ? 'alone' : 'undone', data: { host } };
      }
      if (sort.kind === 'wrong-case') yield { ...report, message: 'case', data: { host, name: sort.name } };
      if (sort.kind !== 'foreign') continue;
      const data = { host, token: token.text, other: sort.title };
      if (sort.names.length === 0) yield { ...report, message: 'gone', data };
      else yield { ...report, message: 'foreign', data: { ...data, names: inWords(sort.names) } };
    }
  },
});

/** Another case only narrows what the agent may do, so it is safe. */
const tokenFixes = (loaded: LoadedFile, concern: Concern): readonly Fix[] => {
  const { token, sort, list, index } = concern;
  const names = likelyNames(concern, loaded.host);
  if (names) {
    const wanted = onlyAt(index, names, list.tokens);
    const kind = sort.kind === 'wrong-case' ? 'safe' : 'suggestion';
    return [{ title: `Write ${inWords(names)}`, kind, edits: listEdits(loaded, list, wanted) }];
  }
  if (list.tokens.length === 1) return [];
  return [{ title: `Remove '${token.text}'`, kind: 'suggestion', edits: removeToken(loaded.text, list.tokens, index) }];
};

const fromMap = ({ text, host }: LoadedFile, { field }: ToolList): readonly Fix[] => {
  if (!isRecord(field.value)) return [];
  const names = Object.entries(field.value).flatMap(([key, value]) => {
    if (currentToolName(key, host) !== undefined) return value === false ? [] : key;
    return /^(?:allow|allowed|include)$/.test(key) ? [] : listed(value);
  });
  if (names.length === 0) return [];
  const line = `disallowedTools: ${[...new Set(names)].join(', ')}`;
  return [{ title: 'Write it as a list', kind: 'suggestion', edits: [{ span: fieldSpan(text, field), text: line }] }];
};

const listed = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return splitTools(value);
  return Array.isArray(value) ? value.flatMap((item) => (typeof item === 'string' ? splitTools(item) : [])) : [];
};
