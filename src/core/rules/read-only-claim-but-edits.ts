import { defineRule, type Fix, type Related } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import { nearMiss } from '../load/nearMiss';
import type { AgentFile } from '../workspace/workspace';
import { appendNames } from './appendNames';
import { insertField } from './fieldEdits';
import { inWords } from './meantNames';
import { leavesATool, namedTools, toolMeant } from './namedTools';
import { readOnlyClaim } from './readOnlyClaim';
import { removeTokens } from './tokenEdits';

export const readOnlyClaimButEdits = defineRule({
  id: 'read-only-claim-but-edits',
  summary: 'Warn about agents that claim to be read-only and can edit',
  group: 'security',
  consequence: 'loses-restriction',
  severity: 'hint',
  overlap: 'none',
  messages: {
    inherits:
      "This agent says it is read-only but can edit files because it inherits every tool; add 'disallowedTools: {denials}'.",
    rest: "This agent says it is read-only but can edit files because 'disallowedTools' leaves it {names}; deny that too.",
    lists:
      "This agent says it is read-only but can edit files because 'tools' lists {names}; take {pronoun} out of the list.",
  },
  concerns: (loaded) => loaded.agent?.permissionMode !== 'plan' && canEdit(loaded),

  *check(file) {
    const { loaded } = file;
    const at = readOnlyClaim(loaded);
    if (!at || hasMisspeltList(loaded)) return;
    if (isUnrestricted(loaded)) {
      yield { ...unrestricted(loaded), at, fixes: denied(loaded) };
      return;
    }
    const names = listedEditors(loaded);
    // What a memory key adds is spoken about there.
    if (names.length === 0) return;
    const data = { names: inWords(names), pronoun: names.length === 1 ? 'it' : 'them' };
    yield { message: 'lists', at, data, related: related(file), fixes: removed(loaded) };
  },
});

const canEdit = ({ agent, host }: LoadedFile): boolean => {
  const tools = agent?.tools.tools ?? [];
  return tools === 'all' || host.editTools.some((name) => tools.includes(name));
};

/** Of that list another check speaks; what it leaves the agent is seen once it is read. */
const hasMisspeltList = ({ reading, host }: LoadedFile): boolean =>
  reading !== undefined &&
  [...reading.values.keys()].some((key) => {
    const near = nearMiss(key, reading, host);
    return near?.key === 'tools' || near?.key === 'disallowedTools';
  });

const isUnrestricted = ({ agent }: LoadedFile): boolean =>
  agent?.allowed === undefined || agent.allowed.tokens.some(({ text }) => text === '*');

/** It inherits every tool, or all but those that its author thought of. */
const unrestricted = ({ agent, host }: LoadedFile) => {
  const tools = agent?.tools.tools ?? [];
  if (tools === 'all' || host.editTools.every((name) => tools.includes(name))) {
    return { message: 'inherits', data: { denials: host.writeTools.join(', ') } } as const;
  }
  const names = host.editTools.filter((name) => tools.includes(name));
  return { message: 'rest', data: { names: inWords(names) } } as const;
};

const listedEditors = (loaded: LoadedFile): readonly string[] => {
  const listed = namedTools(loaded).tools.sorted.map(toolMeant);
  return loaded.host.editTools.filter((name) => listed.includes(name));
};

const related = ({ uri, loaded: { agent } }: AgentFile): readonly Related[] =>
  agent?.allowed ? [{ uri, span: agent.allowed.field.keySpan, message: 'These are the tools that it has.' }] : [];

const denied = (loaded: LoadedFile): readonly Fix[] => {
  const { agent, host, text } = loaded;
  const there = agent?.denied?.tokens.map(({ base }) => base) ?? [];
  const missing = host.writeTools.filter((name) => !there.includes(name));
  const edits = agent?.denied
    ? appendNames(text, agent.denied, missing)
    : insertField(loaded, `disallowedTools: ${missing.join(', ')}`);
  return [{ title: `Deny it ${inWords(missing)}`, kind: 'suggestion', edits }];
};

const removed = (loaded: LoadedFile): readonly Fix[] => {
  const list = namedTools(loaded).tools;
  const { editTools } = loaded.host;
  const gone = new Set(list.sorted.flatMap((each, at) => (editTools.includes(toolMeant(each) ?? '') ? at : [])));
  const edits = leavesATool(list, gone) ? removeTokens(loaded.text, list.tokens, gone) : [];
  return [{ title: `Remove ${inWords(listedEditors(loaded))} from 'tools'`, kind: 'suggestion', edits }];
};
