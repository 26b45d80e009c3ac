/** What becomes of the hooks of an event, and of a hook of some type. */
import type { Host } from '../../core/hosts/host';
import { isBlank, type Line } from '../../core/load/lines';
import { own } from '../../core/text/own';
import { span } from '../../core/text/span';
import type { Draft } from '../completion/draft';
import { code } from '../completion/markdown';
import type { DocumentView } from '../view';
import { wrongHookEvent, wrongHookType } from './editorNote';
import type { Explanation } from './explanation';

/** Only below `hooks`: on an event, and on what stands behind `type:`. */
export const hookText = (view: DocumentView, draft: Draft, offset: number): Explanation | undefined => {
  const index = draft.lines.findIndex(({ start, end }) => start <= offset && offset <= end);
  const entry = draft.entries.findLast(({ firstLine }) => firstLine <= index);
  const line = draft.lines[index];
  if (entry?.key !== 'hooks' || !line || entry.firstLine === index) return undefined;
  const depth =
    entry.lines
      .slice(1)
      .find((each) => !isBlank(each))
      ?.text.search(/\S/) ?? 0;
  return eventText(view, line, depth, offset) ?? typeText(view, line, offset);
};

const eventText = (
  view: DocumentView,
  { text, start }: Line,
  depth: number,
  offset: number,
): Explanation | undefined => {
  const [, blanks = '', event] = /^(\s*)(\w+)\s*:/.exec(text) ?? [];
  if (event === undefined || blanks.length !== depth) return undefined;
  const at = span(start + depth, start + depth + event.length);
  if (offset < at.start || at.end < offset) return undefined;
  const { host } = view.file.loaded;
  if (!host.hooks.events.includes(event)) return { at, paragraphs: [unknownEvent(event, host)] };
  const guard = host.hooks.guards.includes(event)
    ? `${host.title} does not load the agent when a hook of this event cannot be read.`
    : '';
  const plain = view.isShared ? '' : 'An event at which hooks of this agent run.';
  return { at, paragraphs: [guard === '' ? plain : guard, wrongHookEvent(view, event)] };
};

const unknownEvent = (event: string, { title, hooks }: Host): string => {
  const meant = hooks.events.find((known) => known.toLowerCase() === event.toLowerCase());
  const hint = meant === undefined ? '' : ` ${code(meant)} was probably meant.`;
  return `${title} does not know this event and runs none of its hooks.${hint}`;
};

const typeText = (view: DocumentView, { text, start }: Line, offset: number): Explanation | undefined => {
  const [lead, type] = /^[\s-]*type:\s+["']?(?=(\w+))/.exec(text) ?? [];
  if (lead === undefined || type === undefined) return undefined;
  const at = span(start + lead.length, start + lead.length + type.length);
  if (offset < at.start || at.end < offset) return undefined;
  const { hooks, title } = view.file.loaded.host;
  const { required } = own(hooks.types, type) ?? {};
  if (!required) return { at, paragraphs: [`${title} does not know this type of hook.`] };
  return { at, paragraphs: [`Needs ${required.map(code).join(' and ')} beside it.`, wrongHookType(view, type)] };
};
