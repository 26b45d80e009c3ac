import { defineRule, type Fix, type Related } from '../lint/rule';
import type { Agent } from '../load/agent';
import type { DroppedTool } from '../load/effectiveTools';
import type { LoadedFile } from '../load/load';
import { retirementOf } from '../load/retired';
import type { AgentFile } from '../workspace/workspace';
import { removeField } from './fieldEdits';

export const toolsResolveToNothing = defineRule({
  id: 'tools-resolve-to-nothing',
  summary: 'Disallow a tools list in which no name is a tool',
  consequence: 'loads-without-tools',
  severity: 'error',
  overlap: 'none',
  messages: {
    replace:
      "{host} refuses to start this agent because none of the names in 'tools' is one of its tools; replace them.",
    remove:
      "{host} refuses to start this agent because none of the names in 'tools' is one of its tools; remove 'tools' to allow every tool.",
    denied:
      "{host} starts this agent without any tool because 'disallowedTools' removes all that 'tools' lists; correct one of the two.",
  },
  concerns: ({ agent }) => agent?.allowed !== undefined,

  *check(file) {
    const { agent, host } = file.loaded;
    const allowed = agent?.allowed;
    if (!agent || !allowed || allowed.tokens.length === 0) return;
    const data = { host: host.title };
    const related = agent.tools.dropped.map((drop) => reason(file, drop));
    if (isAllDenied(agent)) {
      yield { message: 'denied', at: allowed.field.valueSpan, data, related };
      return;
    }
    if (!agent.tools.isRefused) return;
    // A name that some versions or logins do have is no certain refusal.
    const severity = agent.tools.dropped.some(({ why }) => why === 'no-such-tool-now') ? 'warning' : 'error';
    const meansAll = allowed.tokens.some(({ text }) => /^all$/i.test(text));
    const fixes = [...corrected(file.loaded), removal(file.loaded, meansAll)];
    yield { message: meansAll ? 'remove' : 'replace', at: allowed.field.valueSpan, severity, data, related, fixes };
  },
});

const isAllDenied = ({ tools, allowed }: Agent): boolean =>
  !tools.isRefused &&
  tools.tools !== 'all' &&
  tools.tools.length === 0 &&
  tools.dropped.some(({ why }) => why === 'denied') &&
  allowed !== undefined;

const reasons: Readonly<Record<DroppedTool['why'], string>> = {
  unknown: 'is no tool that we know',
  'not-for-subagents': 'is never given to a subagent',
  'no-such-tool-now': 'is there in some versions and logins only',
  denied: "is taken away by 'disallowedTools'",
  covered: 'is left out beside a tool that does the same',
  idle: 'is left out where no tool is left to be loaded later',
};

const reason = ({ uri }: AgentFile, { token, why }: DroppedTool): Related => ({
  uri,
  span: token.span,
  message: `'${token.text}' ${reasons[why]}.`,
});

const removal = ({ text, agent }: LoadedFile, meansAll: boolean): Fix => ({
  title: meansAll ? "Remove 'tools', which gives it every tool" : "Remove 'tools', so that it has every tool",
  kind: 'suggestion',
  edits: agent?.allowed ? [removeField(text, agent.allowed.field)] : [],
});

/** Every token by the name it surely stands for: another case, or a successor that can do no more. */
const corrected = ({ agent, host }: LoadedFile): readonly Fix[] => {
  const tokens = agent?.allowed?.tokens ?? [];
  const names = Object.keys(host.tools);
  const edits = tokens.map(({ base, span }) => {
    const retired = retirementOf(base, host);
    const name = retired
      ? retired.sameReach
        ? retired.successor
        : undefined
      : names.find((known) => known.toLowerCase() === base.toLowerCase());
    return name === undefined ? undefined : { span: { start: span.start, end: span.start + base.length }, text: name };
  });
  const known = edits.filter((edit) => edit !== undefined);
  if (known.length !== tokens.length || new Set(known.map(({ text }) => text)).size !== known.length) return [];
  return [{ title: 'Correct the names', kind: 'safe', edits: known }];
};
