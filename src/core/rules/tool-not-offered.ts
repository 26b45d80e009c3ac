import { defineRule, type Severity } from '../lint/rule';
import { leavesATool } from './namedTools';
import { concernsOf } from './tokenConcerns';
import { removeToken } from './tokenEdits';
import { type Withheld, withheldReason } from './tokenRule';

export const toolNotOffered = defineRule({
  id: 'tool-not-offered',
  summary: 'Warn about listed tools that the agent will not be given',
  group: 'tools',
  consequence: 'silently-ignored',
  severity: 'hint',
  overlap: 'none',
  messages: {
    never: "{host} does not give '{token}' to a subagent; remove it unless this agent is only started with --agent.",
    'opt-in': "Current models have '{token}' only after opting in; remove it if the agent can do without.",
    background: "An agent that runs in the background, the usual case, does not have '{token}'; do not rely on it.",
  },
  concerns: ({ agent }) => agent?.allowed !== undefined,

  *check({ loaded }, { settings }) {
    const { host, text } = loaded;
    for (const { token, sort, list, index } of concernsOf('tool-not-offered', loaded, settings.knownTools)) {
      const reason = 'name' in sort ? withheldReason(sort.name, loaded) : undefined;
      if (!reason) continue;
      const edits = leavesATool(list, new Set([index])) ? removeToken(text, list.tokens, index) : [];
      const report = {
        at: token.span,
        severity: severities[reason],
        tags: ['unnecessary'],
        fixes: [{ title: `Remove '${token.text}'`, kind: 'suggestion', edits }],
      } as const;
      if (reason === 'never') yield { ...report, message: reason, data: { host: host.title, token: token.text } };
      else yield { ...report, message: reason, data: { token: token.text } };
    }
  },
});

const severities: Readonly<Record<Withheld, Severity>> = {
  never: 'information',
  'opt-in': 'hint',
  background: 'hint',
};
