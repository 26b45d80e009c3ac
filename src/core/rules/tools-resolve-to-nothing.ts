import { defineRule, type Fix, type Related } from '../lint/rule';
import type { DroppedTool } from '../load/effectiveTools';
import type { LoadedFile } from '../load/load';
import type { SortedToken } from '../load/toolKind';
import type { ToolList } from '../load/toolList';
import type { AgentFile } from '../workspace/workspace';
import { removeField } from './fieldEdits';
import { certainNames, likelyNames, listEdits } from './meantNames';
import { namedTools } from './namedTools';
import { nothingLeft } from './nothingLeft';

export const toolsResolveToNothing = defineRule({
  id: 'tools-resolve-to-nothing',
  summary: 'Disallow a tools list in which no name is a tool',
  group: 'tools',
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
  concerns: ({ agent }) => agent?.allowed !== undefined && agent.tools.tools.length === 0,

  *check(file, { settings }) {
    const { agent, host } = file.loaded;
    const allowed = agent?.allowed;
    const left = nothingLeft(file.loaded, settings.knownTools);
    if (!agent || !allowed || !left) return;
    const data = { host: host.title };
    const report = { at: allowed.field.valueSpan, data, related: reasons(file) };
    if (left === 'denied') {
      yield { ...report, message: 'denied' };
      return;
    }
    // A name that some versions or logins do have is no certain refusal.
    const severity = agent.tools.dropped.some(({ why }) => why === 'no-such-tool-now') ? 'warning' : 'error';
    const meansAll = allowed.tokens.some(({ text }) => /^all$/i.test(text));
    const fixes = [...corrected(file.loaded), removal(file.loaded, allowed, meansAll)];
    yield { ...report, message: meansAll ? 'remove' : 'replace', severity, fixes };
  },
});

/** What a check of single names would say of each. */
const reasons = ({ uri, loaded }: AgentFile): readonly Related[] => {
  const sorted = namedTools(loaded).tools.sorted;
  const dropped = loaded.agent?.tools.dropped ?? [];
  return dropped.map(({ token, why }) => {
    const sort = sorted.find((each) => each.token.span.start === token.span.start && each.token.text === token.text);
    const reason = (why === 'unknown' && sort && unknownReason(sort)) || dropReasons[why];
    return { uri, span: token.span, message: `'${token.text}' ${reason}.` };
  });
};

const dropReasons: Readonly<Record<DroppedTool['why'], string>> = {
  unknown: 'is no tool that we know',
  'not-for-subagents': 'is never given to a subagent',
  'no-such-tool-now': 'is there in some versions and logins only',
  denied: "is taken away by 'disallowedTools'",
  covered: 'is left out beside a tool that does the same',
  idle: 'is left out where no tool is left to be loaded later',
};

const unknownReason = ({ sort }: SortedToken): string | undefined => {
  if (sort.kind === 'separated') return 'counts as one name; commas are missing';
  if (sort.kind === 'retired') return 'no longer exists';
  if (sort.kind === 'wrong-case') return `is spelt '${sort.name}'`;
  if (sort.kind === 'foreign') return `is a tool of ${sort.title}`;
  return sort.kind === 'malformed-mcp' ? 'is not of the form mcp__server__tool' : undefined;
};

const removal = ({ text }: LoadedFile, { field }: ToolList, meansAll: boolean): Fix => ({
  title: meansAll ? "Remove 'tools', which gives it every tool" : "Remove 'tools', so that it has every tool",
  kind: 'suggestion',
  edits: [removeField(text, field)],
});

/** Every name by the tools that it stands for, where all of them are known: safe where that is certain. */
const corrected = (loaded: LoadedFile): readonly Fix[] => {
  const list = namedTools(loaded).tools;
  const certain = list.sorted.map(certainNames);
  if (areUsable(certain))
    return [{ title: 'Correct the names', kind: 'safe', edits: listEdits(loaded, list, certain) }];
  const likely = list.sorted.map((sorted) => likelyNames(sorted, loaded.host));
  if (!areUsable(likely)) return [];
  const names = [...new Set(likely.flat())].join(', ');
  return [{ title: `Replace them by ${names}`, kind: 'suggestion', edits: listEdits(loaded, list, likely) }];
};

const areUsable = (wanted: readonly (readonly string[] | undefined)[]): boolean =>
  wanted.every((names) => names !== undefined) && wanted.flat().length > 0;
