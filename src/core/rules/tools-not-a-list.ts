import type { Host, RetiredTool } from '../hosts/host';
import { defineRule, type Fix } from '../lint/rule';
import { own } from '../load/effectiveTools';
import type { LoadedFile } from '../load/load';
import { type ToolMap, toolMap } from '../load/toolMap';
import { fieldSpan } from './fieldEdits';

export const toolsNotAList = defineRule({
  id: 'tools-not-a-list',
  summary: 'Require tools to be text or a list',
  consequence: 'loads-without-tools',
  severity: 'error',
  overlap: 'cause',
  messages: {
    wrong:
      "{host} starts this agent without any tool because 'tools' is a {kind}; write the names as a comma-separated list.",
  },

  *check({ uri, loaded }) {
    const { agent, host, reading } = loaded;
    if (agent?.allowed?.shape !== 'other' || !reading) return;
    const { field } = agent.allowed;
    const kind = typeof field.value === 'object' ? 'map' : typeof field.value;
    const map = toolMap(loaded.text, reading, field);
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
  const allowed = current(
    map.allowed.map(({ base }) => base),
    loaded.host,
  );
  const denied = current(
    map.denied.map(({ base }) => base),
    loaded.host,
  );
  if (!field || (allowed.length === 0 && denied.length === 0)) return [];
  const lines = [
    ...(map.rationale ? [`# ${map.rationale.replaceAll(/\s+/g, ' ').replaceAll(/-{3,}/g, '--').trim()}`] : []),
    ...(allowed.length > 0 ? [`tools: ${allowed.join(', ')}`] : []),
    ...(denied.length > 0 ? [`disallowedTools: ${denied.join(', ')}`] : []),
  ];
  const lineEnd = loaded.text.includes('\r\n') ? '\r\n' : '\n';
  const titles = [...(allowed.length > 0 ? ["'tools'"] : []), ...(denied.length > 0 ? ["'disallowedTools'"] : [])];
  return [
    {
      title: `Write it as ${titles.join(' and ')}`,
      kind: 'suggestion',
      edits: [{ span: fieldSpan(loaded.text, field), text: lines.join(lineEnd) }],
    },
  ];
};

/** Retired names by their successor, those without one left out, each once. */
const current = (names: readonly string[], host: Host): readonly string[] => {
  const mapped = names.map((name) => {
    const retired = own<RetiredTool>(host.retiredTools, name);
    return retired ? (retired.sameReach ? retired.successor : undefined) : name;
  });
  return [...new Set(mapped.filter((name) => name !== undefined))];
};
