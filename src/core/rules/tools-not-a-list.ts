import { defineRule, type Fix } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import type { ToolMap } from '../load/toolMap';
import { asLists, type Lists, listsMeant } from './mapAsLists';
import { inWords } from './meantNames';

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
    memory:
      "{host} starts this agent with nothing but the {tools} of 'memory' because 'tools' is a {kind}; write the names as a comma-separated list.",
  },
  concerns: ({ agent }) => agent?.allowed?.shape === 'other',

  *check({ uri, loaded }) {
    const { agent, host } = loaded;
    if (agent?.allowed?.shape !== 'other') return;
    const { field } = agent.allowed;
    const kind = typeof field.value === 'object' ? 'map' : typeof field.value;
    const map = agent.toolMap;
    const { tools } = agent.tools;
    const report = {
      at: field.keySpan,
      related: map?.firstKey ? [{ uri, span: map.firstKey, message: 'Only names may stand here.' }] : [],
      fixes: map ? fixes(loaded, map) : [],
    };
    const data = { host: host.title, kind };
    if (tools === 'all' || tools.length === 0) yield { ...report, message: 'wrong', data };
    else yield { ...report, message: 'memory', data: { ...data, tools: tools.join(', ') } };
  },
});

/** Never safe: it gives the agent tools that it does not have now. */
const fixes = (loaded: LoadedFile, map: ToolMap): readonly Fix[] => {
  const lists = listsMeant(map, loaded);
  if (lists.allowed.length === 0 && lists.denied.length === 0) return [];
  return [{ title: titleOf(lists), kind: 'suggestion', edits: asLists(loaded, lists) }];
};

/** All that it does besides is said beforehand. */
const titleOf = ({ allowed, denied, dropped, comments }: Lists): string => {
  const keys = [...(allowed.length > 0 ? ['tools'] : []), ...(denied.length > 0 ? ['disallowedTools'] : [])];
  const without = dropped.length > 0 ? `, without ${inWords(dropped)}` : '';
  const noted =
    comments.length > 0 ? `, the ${comments.length > 1 ? 'reasons as comments' : 'reason as a comment'}` : '';
  return `Write it as ${inWords(keys)}${without}${noted}`;
};
