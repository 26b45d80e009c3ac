/** A `tools` map written as the lists that it was meant to be. */
import type { LoadedFile } from '../load/load';
import { sortTokens, type ToolKind } from '../load/toolKind';
import type { MappedTool, ToolMap } from '../load/toolMap';
import type { Edit } from '../text/edit';
import { lineEndOf } from '../text/lineEnd';
import { fieldSpan, removeField } from './fieldEdits';
import { certainNames } from './meantNames';

export interface Lists {
  readonly allowed: readonly string[];
  readonly denied: readonly string[];
  /** Names that are left out: they are no tools any more, or never were. */
  readonly dropped: readonly string[];
  /** What was written for people. */
  readonly comments: readonly string[];
}

export const listsMeant = ({ allowed, denied, rationale }: ToolMap, loaded: LoadedFile): Lists => {
  const [listed, refused] = [namesOf(allowed, loaded), namesOf(denied, loaded)];
  return {
    allowed: listed.names,
    denied: refused.names,
    dropped: [...new Set([...listed.dropped, ...refused.dropped])],
    comments: [
      ...(rationale === undefined ? [] : [rationale]),
      ...allowed.flatMap(({ text, reason }) => (reason === undefined ? [] : `${text}: ${reason}`)),
      ...denied.flatMap(({ text, reason }) => (reason === undefined ? [] : `no ${text}: ${reason}`)),
    ],
  };
};

/** What is denied joins a list that is there already: of two keys only the last would count. */
export const asLists = ({ text, agent }: LoadedFile, { allowed, denied, comments }: Lists): readonly Edit[] => {
  const field = agent?.allowed?.field;
  if (!field) return [];
  const known = denied.length > 0 ? agent.denied : undefined;
  const lines = [
    ...comments.map(asComment),
    ...(allowed.length > 0 ? [`tools: ${allowed.join(', ')}`] : []),
    ...(denied.length > 0 && !known ? [denials(denied)] : []),
  ];
  const list = { span: fieldSpan(text, field), text: lines.join(lineEndOf(text)) };
  const joined = known && {
    span: fieldSpan(text, known.field),
    text: denials([...new Set([...known.tokens.map((token) => token.text), ...denied])]),
  };
  return [lines.length > 0 ? list : removeField(text, field), ...(joined ? [joined] : [])];
};

/** Three hyphens would close the block. */
const asComment = (words: string): string => `# ${words.replaceAll(/\s+/g, ' ').replaceAll(/-{3,}/g, '--').trim()}`;

const denials = (names: readonly string[]): string => `disallowedTools: ${names.join(', ')}`;

interface Names {
  readonly names: readonly string[];
  readonly dropped: readonly string[];
}

const namesOf = (tools: readonly MappedTool[], { host }: LoadedFile): Names => {
  const sorted = sortTokens(tools, host);
  const kept = sorted.map(({ token, sort }, index) => {
    if (sort.kind === 'foreign') return sort.names;
    // A word with a reason behind it, such as `deploy`, is a note; a name in a list may be somebody's own tool.
    return certainNames({ token, sort }) ?? (isLost(sort, tools[index]) ? [] : [token.text]);
  });
  const names = [...new Set(kept.flat())];
  const dropped = tools.filter(({ text }, index) => {
    const sort = sorted[index]?.sort.kind;
    const isGone = sort === 'retired' && !kept[index]?.some((name) => isNew(name, index, kept));
    return isGone || (kept[index]?.length === 0 && text !== '');
  });
  return { names, dropped: dropped.map(({ text }) => text) };
};

const isLost = (sort: ToolKind, tool: MappedTool | undefined): boolean =>
  sort.kind === 'retired' || ((sort.kind === 'unknown' || sort.kind === 'everything') && tool?.isKey === true);

/** Whether nothing else in the list says it. */
const isNew = (name: string, at: number, kept: readonly (readonly string[])[]): boolean =>
  !kept.some((names, index) => index !== at && names.includes(name));
