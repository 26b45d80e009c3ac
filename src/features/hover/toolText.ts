/** What a tool does, whether this agent gets it, and what became of one that is no more. */
import { editorBuiltIns } from '../../core/hosts/editorBuiltIns';
import type { Host, RetiredTool, Tool } from '../../core/hosts/host';
import { currentToolName, type DroppedTool, isMcpTool } from '../../core/load/effectiveTools';
import { retirementOf } from '../../core/load/retired';
import { parseToolName } from '../../core/load/toolList';
import { nearest } from '../../core/text/nearest';
import { own } from '../../core/text/own';
import type { Span } from '../../core/text/span';
import { since } from '../completion/documentation';
import { code } from '../completion/markdown';
import type { DocumentView } from '../view';
import { besideEditor } from './editorNote';

interface Listed {
  readonly key: string;
  readonly base: string;
  readonly pattern: string | undefined;
  readonly isDenied: boolean;
  /** Why this agent does not get it. */
  readonly why: DroppedTool['why'] | undefined;
}

export const toolText = (view: DocumentView, key: string, text: string, at: Span): readonly string[] => {
  const { host, agent } = view.file.loaded;
  const dropped = agent?.tools.dropped.find(({ token }) => token.span.start === at.start);
  const { base, pattern } = parseToolName(text);
  const listed: Listed = { key, base, pattern, isDenied: key === 'disallowedTools', why: dropped?.why };
  const isExplained = view.isShared && editorBuiltIns.tools.includes(text);
  const sentences = [...sentencesAbout(listed, host, isExplained)].filter((sentence) => sentence !== '');
  return [isExplained ? besideEditor(view, sentences.join(' ')) : sentences.join('\n\n')];
};

function* sentencesAbout(listed: Listed, host: Host, isExplained: boolean): Generator<string> {
  const { base, isDenied } = listed;
  const name = currentToolName(base, host);
  const tool = name === undefined ? undefined : own<Tool>(host.tools, name);
  if (base === '*') yield isDenied ? 'Denies nothing: each tool is to be named.' : 'Every tool, as without the key.';
  else if (name !== undefined && tool) yield* knownText(listed, name, tool, isExplained);
  else if (isMcpTool(base)) yield mcpText(base, isDenied);
  else yield goneText(listed, host);
}

function* knownText(listed: Listed, name: string, tool: Tool, isExplained: boolean): Generator<string> {
  const { base, isDenied, pattern, why } = listed;
  if (base !== name) yield `${code(base)} is now called ${code(name)}; the old name still works.`;
  // The first sentence says what the tool does, those behind it what it does to an agent.
  yield isExplained ? tool.summary.replace(/^[^.]*\.\s*/, '') : tool.summary;
  yield isDenied ? denialText(pattern) : fateText(tool, why, isExplained);
  if (!isDenied && pattern !== undefined && !tool.summary.includes('(')) {
    yield 'It gets the whole tool: what stands in the parentheses is not applied.';
  }
  if (!isExplained) yield since(tool.since);
}

const denialText = (pattern: string | undefined): string =>
  pattern === undefined
    ? 'Taken away from this agent.'
    : 'The whole tool is taken away, whatever stands in the parentheses.';

const fateText = ({ given }: Tool, why: DroppedTool['why'] | undefined, isExplained: boolean): string => {
  if (why === 'denied') return `This agent does not get it, because of ${code('disallowedTools')}.`;
  if (why === 'covered' || why === 'idle' || why === 'not-for-subagents') return 'So this agent does not get it.';
  if (why === 'no-such-tool-now') return 'Whether this agent gets it depends on version and login.';
  if (given === 'named') return `An agent gets it only where ${code('tools')} names it.`;
  return isExplained || given !== 'always' ? '' : `Agents without a ${code('tools')} key have it as well.`;
};

const mcpText = (base: string, isDenied: boolean): string => {
  const [, server = '', tool = '*'] = base.split('__');
  const what =
    tool === '*'
      ? `All tools of the MCP server ${code(server)}`
      : `The tool ${code(tool)} of the MCP server ${code(server)}`;
  return isDenied ? `${what}: taken away from this agent.` : `${what}, where that is connected.`;
};

const goneText = ({ base, isDenied }: Listed, host: Host): string => {
  const retired = retirementOf(base, host);
  const effect = isDenied ? 'so this denies nothing' : 'so this agent does not get it';
  if (retired) return `${host.title} no longer has this tool, ${effect}.${successorText(retired)}`;
  return `${host.title} knows no tool of this name, ${effect}.${meantText(base, host)}`;
};

const successorText = ({ successor, sameReach }: RetiredTool): string => {
  if (successor === undefined) return '';
  return sameReach ? ` ${code(successor)} does the same.` : ` ${code(successor)} comes nearest to it.`;
};

const meantText = (base: string, { tools }: Host): string => {
  const names = Object.keys(tools);
  const same = names.find((name) => name.toLowerCase() === base.toLowerCase());
  if (same !== undefined) return ` ${code(same)} was probably meant; capitals count.`;
  const near = base.length > 3 ? nearest(base, names) : undefined;
  return near === undefined ? '' : ` ${code(near)} was probably meant.`;
};
