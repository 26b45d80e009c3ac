/** Fixes for guards that stop an agent: their entries brought into shape, or they themselves to where they belong. */
import { isMap, isSeq, type Pair } from 'yaml';
import type { Fix } from '../lint/rule';
import { entryProblems } from '../load/hookFields';
import type { HookFault } from '../load/hooks';
import { linesOf } from '../load/lines';
import type { LoadedFile } from '../load/load';
import { fieldNamed, isRecord, type ParsedReading } from '../load/reading';
import { stepInto, treesOf } from '../load/trees';
import type { Edit } from '../text/edit';
import { lineEndOf } from '../text/lineEnd';
import { type Span, span } from '../text/span';
import { fieldSpan } from './fieldEdits';
import { addType, wrapFlat } from './hookEdits';
import { columnOf, insertion, isFlow, keyText, pairSpan, shifted, spanOf, wholeLines } from './treeEdits';

export const guardFixes = (loaded: LoadedFile, fault: HookFault): readonly Fix[] => {
  const reading = treesOf(loaded);
  if (!reading) return [];
  if (fault.reason === 'guard-unreadable') return inShape(loaded, reading, fault);
  if (fault.reason === 'guard-at-top-level') return moved(fault, fromTop(loaded, reading, String(fault.path[0])));
  if (fault.reason === 'guard-nested') return moved(fault, fromEvent(loaded, reading, fault));
  return [];
};

/** Every entry of every guard, since one that cannot be read is enough to stop the agent. */
const inShape = (loaded: LoadedFile, reading: ParsedReading, { problem }: HookFault): readonly Fix[] => {
  const edits = loaded.host.hooks.guards.flatMap((guard) => entryEdits(loaded, reading, guard));
  if (edits.length === 0) return [];
  return [
    {
      title: problem?.reason === 'no-hooks' ? "Put it into a list 'hooks'" : "Add 'type: command'",
      kind: 'safe',
      edits,
    },
  ];
};

const entryEdits = ({ text, host }: LoadedFile, reading: ParsedReading, guard: string): readonly Edit[] => {
  const hooks = reading.values.get('hooks');
  const entries = isRecord(hooks) ? hooks[guard] : undefined;
  const node = stepInto(fieldNamed(reading, 'hooks')?.node, guard);
  if (!Array.isArray(entries) || !isSeq(node)) return [];
  return entries.flatMap((entry, index) =>
    entryProblems(entry, host.hooks).flatMap(({ reason, path }) => {
      const part = path.reduce<unknown>(stepInto, node.items[index]);
      if (reason === 'no-hooks') return wrapFlat({ text, reading }, part);
      return reason === 'no-type' ? addType({ text, reading }, part) : [];
    }),
  );
};

const moved = ({ path }: HookFault, edits: readonly Edit[]): readonly Fix[] =>
  edits.length === 0 ? [] : [{ title: `Move '${path.at(-1)}' under 'hooks'`, kind: 'safe', edits }];

/** To the end of `hooks`, or below a key of that name where it stands. */
const fromTop = ({ text }: LoadedFile, reading: ParsedReading, guard: string): readonly Edit[] => {
  const field = fieldNamed(reading, guard);
  const lines = field && wholeLines(text, fieldSpan(text, field));
  const lineEnd = lineEndOf(text);
  if (!field || !lines) return [];
  const source = text.slice(lines.start, lines.end).trimEnd();
  const hooks = fieldNamed(reading, 'hooks');
  if (!hooks)
    return [{ span: span(lines.start, lines.start + source.length), text: `hooks:${lineEnd}  ${shifted(source, 2)}` }];
  const { node } = hooks;
  if (!isMap(node) || isFlow(node) || node.has(guard)) return [];
  const at = spanOf({ text, reading }, node);
  const last = at && wholeLines(text, fieldSpan(text, hooks));
  if (!at || !last) return [];
  const column = columnOf(text, at.start);
  const end = last.start + text.slice(last.start, last.end).trimEnd().length;
  return [{ span: lines, text: '' }, insertion(end, `${lineEnd}${' '.repeat(column)}${shifted(source, column)}`)];
};

/** One level up, where it is the last below an event, so that nothing comes to stand below it. */
const fromEvent = ({ text }: LoadedFile, reading: ParsedReading, { path }: HookFault): readonly Edit[] => {
  const [, event = '', guard] = path;
  const hooks = fieldNamed(reading, 'hooks')?.node;
  const holder = stepInto(hooks, event);
  if (path.length !== 3 || !isMap(hooks) || !isMap(holder) || isFlow(hooks) || isFlow(holder) || hooks.has(guard))
    return [];
  const tree = { text, reading };
  const pair: Pair | undefined = holder.items.at(-1);
  const at = pair && pairSpan(tree, pair);
  const outer = spanOf(tree, hooks);
  if (!pair || !at || !outer || keyText(pair) !== guard || !wholeLines(text, at)) return [];
  return outdented(text, at, columnOf(text, at.start) - columnOf(text, outer.start));
};

const outdented = (text: string, at: Span, by: number): readonly Edit[] =>
  linesOf(text, span(at.start - columnOf(text, at.start), at.end))
    .filter((line) => line.text.trim() !== '')
    .map(({ start }) => ({ span: span(start, start + by), text: '' }));
