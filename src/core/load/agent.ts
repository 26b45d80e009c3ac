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
  /** The disk has it in UTF-16, which an editor reads and the host does not. */
  readonly isUtf16?: boolean;
}

export const agentOf = (text: string, block: Block, reading: ParsedReading, host: Host, origin: Origin): Agent => {
  const allowed = listOf(text, reading, 'tools');
  const denied = listOf(text, reading, 'disallowedTools');
  const permissionMode = valueAmong(reading, host, 'permissionMode');
  const hasMemory = valueAmong(reading, host, 'memory') !== undefined;
  return {
    name: textValue(reading, 'name') || (host.name.from === 'file' ? origin.stem : undefined),
    description: descriptionOf(reading, host) ?? (host.loadsPlaceholders ? placeholderText(origin) : undefined),
    model: modelOf(reading),
    color: colorOf(reading, host),
    permissionMode,
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

const descriptionOf = (reading: Reading, host: Host): string | undefined => {
  for (const key of ['description', ...host.descriptionFallbacks]) {
    const value = textValue(reading, key);
    if (value) return host.reading.unescapesDescription ? value.replaceAll('\\n', '\n') : value;
  }
  return undefined;
};

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
