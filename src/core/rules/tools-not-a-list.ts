import type { Host, RetiredTool } from '../hosts/host';
import { defineRule, type Fix } from '../lint/rule';
import { own } from '../load/effectiveTools';
import type { LoadedFile } from '../load/load';
import type { Field } from '../load/reading';
import type { ToolToken } from '../load/toolList';
import type { ToolMap } from '../load/toolMap';
import type { Edit } from '../text/edit';
import { fieldSpan, removeField } from './fieldEdits';

export const toolsNotAList = defineRule({
  id: 'tools-not-a-list',
  summary: 'Require tools to be text or a list',
  group: 'tools',
  consequence: 'loads-without-tools',
  severity: 'error',
  overlap: 'cause',
  messages: {
    wrong:
      "{host} starts this agent without any tool because 'tools' is a {kind}; write the names as a comma-separated list.",
  },
  concerns: ({ agent }) => agent?.allowed?.shape === 'other',

  *check({ uri, loaded }) {
    const { agent, host } = loaded;
    if (agent?.allowed?.shape !== 'other') return;
    const { field } = agent.allowed;
    const kind = typeof field.value === 'object' ? 'map' : typeof field.value;
    const map = agent.toolMap;
    const related = map?.firstKey ? [{ uri, span: map.firstKey, message: 'Only names may stand here.' }] : [];
    yield {
      message: 'wrong',
      at: field.keySpan,
      data: { host: host.title, kind },
      related,
      fixes: map ? fixes(loaded, map) : [],
    };
  },
});

/** Never safe: it gives the agent tools that it does not have now. */
const fixes = (loaded: LoadedFile, map: ToolMap): readonly Fix[] => {
  const field = loaded.agent?.allowed?.field;
  const allowed = namesOf(map.allowed, loaded.host);
  const denied = namesOf(map.denied, loaded.host);
  if (!field || (allowed.length === 0 && denied.length === 0)) return [];
  const titles = [...(allowed.length > 0 ? ["'tools'"] : []), ...(denied.length > 0 ? ["'disallowedTools'"] : [])];
  const title = `Write it as ${titles.join(' and ')}`;
  return [{ title, kind: 'suggestion', edits: asLists(loaded, field, { allowed, denied, rationale: map.rationale }) }];
};

interface Meant {
  readonly allowed: readonly string[];
  readonly denied: readonly string[];
  readonly rationale: string | undefined;
}

/** What is denied joins a list that is there already: of two keys only the last would count. */
const asLists = ({ text, agent }: LoadedFile, field: Field, { allowed, denied, rationale }: Meant): readonly Edit[] => {
  const known = denied.length > 0 ? agent?.denied : undefined;
  const lines = [
    ...(rationale ? [`# ${rationale.replaceAll(/\s+/g, ' ').replaceAll(/-{3,}/g, '--').trim()}`] : []),
    ...(allowed.length > 0 ? [`tools: ${allowed.join(', ')}`] : []),
    ...(denied.length > 0 && !known ? [denials(denied)] : []),
  ];
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const list = { span: fieldSpan(text, field), text: lines.join(lineEnd) };
  const joined = known && {
    span: fieldSpan(text, known.field),
    text: denials([...new Set([...known.tokens.map((token) => token.text), ...denied])]),
  };
  return [lines.length > 0 ? list : removeField(text, field), ...(joined ? [joined] : [])];
};

const denials = (names: readonly string[]): string => `disallowedTools: ${names.join(', ')}`;

const namesOf = (tokens: readonly ToolToken[], host: Host): readonly string[] =>
  current(
    tokens.map(({ base }) => base),
    host,
  );

/** Retired names by their successor, those without one left out, each once. */
const current = (names: readonly string[], host: Host): readonly string[] => {
  const mapped = names.map((name) => {
    const retired = own<RetiredTool>(host.retiredTools, name);
    return retired ? (retired.sameReach ? retired.successor : undefined) : name;
  });
  return [...new Set(mapped.filter((name) => name !== undefined))];
};
