/** An agent as its host sees it once the file is read. */
import type { Host } from '../hosts/host';
import { type Span, textAt } from '../text/span';
import { type EffectiveTools, effectiveTools } from './effectiveTools';
import { fieldNamed, type ParsedReading, type Reading } from './reading';
import type { Block } from './split';
import { type ToolList, toolList } from './toolList';
import { type ToolMap, toolMap } from './toolMap';

export interface Agent {
  readonly name: string | undefined;
  readonly description: string | undefined;
  /** As written, without blanks around it; `inherit` in any case is `inherit`. Undefined: inherits. */
  readonly model: string | undefined;
  /** Only a colour that the host takes. */
  readonly color: string | undefined;
  readonly permissionMode: string | undefined;
  /** Keeps notes, which widens a list of tools. */
  readonly hasMemory: boolean;
  readonly tools: EffectiveTools;
  /** The lists as written; undefined where the key is absent. */
  readonly allowed: ToolList | undefined;
  readonly denied: ToolList | undefined;
  /** What a `tools` key that is a map was meant to say. */
  readonly toolMap: ToolMap | undefined;
  /** The prompt's place in the file, blanks around it left out. */
  readonly prompt: Span;
}

/** What the loader knows about a file besides its text. */
export interface Origin {
  /** File name without folder and ending: `reviewer`. */
  readonly stem: string;
  /** Size on disk in bytes. */
  readonly size: number;
  /** The plugin it belongs to. */
  readonly plugin?: string;
  readonly hasByteOrderMark?: boolean;
  /** Some bytes were not UTF-8, and became U+FFFD. */
  readonly isDamaged?: boolean;
  /** For each U+FFFD in a damaged text what stands there: itself, or bytes, each as the character of its number. */
  readonly lost?: readonly string[];
  /** The disk has it in UTF-16, which an editor reads and the host does not. */
  readonly isUtf16?: boolean;
}

export const agentOf = (text: string, block: Block, reading: ParsedReading, host: Host, origin: Origin): Agent => {
  const allowed = listOf(text, reading, 'tools');
  const denied = listOf(text, reading, 'disallowedTools');
  const permissionMode = valueAmong(reading, host, 'permissionMode');
  const hasMemory = valueAmong(reading, host, 'memory') !== undefined;
  return {
    name: nameOf(reading, host, origin),
    description: descriptionOf(reading, host) ?? (host.loadsPlaceholders ? placeholderText(origin) : undefined),
    model: modelOf(reading),
    color: colorOf(reading, host),
    permissionMode,
    hasMemory,
    tools: effectiveTools(allowed, denied, { host, permissionMode, hasMemory }),
    allowed,
    denied,
    toolMap: allowed?.shape === 'other' ? mapOf(text, reading) : undefined,
    prompt: block.body,
  };
};

/** What is left of a plugin agent whose header is missing or broken. */
export const placeholderAgent = (prompt: Span, origin: Origin): Agent => ({
  name: origin.stem,
  description: placeholderText(origin),
  model: undefined,
  color: undefined,
  permissionMode: undefined,
  hasMemory: false,
  tools: { tools: 'all', isRefused: false, dropped: [] },
  allowed: undefined,
  denied: undefined,
  toolMap: undefined,
  prompt,
});

export const promptOf = (text: string, agent: Agent): string => textAt(text, agent.prompt);

const placeholderText = ({ plugin }: Origin): string => `Agent from ${plugin ?? 'its'} plugin`;

const textValue = (reading: Reading, key: string): string | undefined => {
  const value = reading.values.get(key);
  return typeof value === 'string' ? value : undefined;
};

const nameOf = (reading: Reading, { name: rules, reading: { makesText } }: Host, { stem }: Origin) => {
  const name = makesText ? textMade(reading.values.get('name')) : textValue(reading, 'name');
  if (rules.from === 'key') return name || undefined;
  return name && name.length <= rules.maxLength ? name : stem;
};

/** What JavaScript makes of a value when it puts it into a text (cases `plugin/name-*`). */
const textMade = (value: unknown): string => (Array.isArray(value) ? value.flat().map(inText).join() : inText(value));

const inText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? '[object Object]' : String(value);
};

/** What the host takes for a description; undefined where it finds none in the file. */
export const descriptionOf = (reading: Reading, host: Host): string | undefined => {
  for (const key of ['description', ...host.descriptionFallbacks]) {
    const value = host.reading.makesText ? scalarText(reading.values.get(key)) : textValue(reading, key);
    if (value) return host.reading.unescapesDescription ? value.replaceAll('\\n', '\n') : value;
  }
  return undefined;
};

const scalarText = (value: unknown): string => (typeof value === 'object' ? '' : textMade(value).trim());

const modelOf = (reading: Reading): string | undefined => {
  const model = textValue(reading, 'model')?.trim();
  if (!model) return undefined;
  return model.toLowerCase() === 'inherit' ? 'inherit' : model;
};

const colorOf = (reading: Reading, host: Host): string | undefined => {
  const color = textValue(reading, 'color');
  return host.colors.some(({ name }) => name === color) ? color : undefined;
};

/** A key's value where it is one of those that the host takes. */
const valueAmong = (reading: Reading, host: Host, key: string): string | undefined => {
  if (host.inertKeys.includes(key)) return undefined;
  const value = textValue(reading, key);
  return host.keys[key]?.values?.some(({ name }) => name === value) ? value : undefined;
};

const listOf = (text: string, reading: ParsedReading, key: string): ToolList | undefined => {
  const field = fieldNamed(reading, key);
  return field && toolList(text, reading, field);
};

const mapOf = (text: string, reading: ParsedReading): ToolMap | undefined => {
  const field = fieldNamed(reading, 'tools');
  return field && toolMap(text, reading, field);
};
