/** The load model: what one host makes of one text. It imitates the program step by step, and never fails. */
import type { Host } from '../hosts/host';
import { isYamlList, type Yaml, type YamlError } from '../source/yaml';
import { type Span, span, textAt } from '../text/span';
import { type Agent, agentOf, type Origin, placeholderAgent } from './agent';
import { type Cut, findCut } from './cut';
import { firstFault } from './decide';
import type { LoadFault } from './fault';
import { cutHidesAgent, holdsKeysInOneLine, looksLikeAgent, readsLikeAgent } from './intent';
import { type Misplaced, misplacedBlock, openedTwice } from './misplaced';
import { type ParsedReading, type Reading, readHeader, withoutTrees } from './reading';
import { type Recovery, recover } from './recover';
import { type QuotedLine, quotedLines, repairEdits } from './repair';
import { findRunOn } from './runOn';
import { type Block, splitNextHyphens, trimmed } from './split';

export type Verdict = 'loads' | 'loads-repaired' | 'does-not-load' | 'not-an-agent';

export interface LoadedFile {
  readonly text: string;
  readonly host: Host;
  readonly origin: Origin;
  readonly verdict: Verdict;
  /** Why it does not load; undefined if it does, and for a file that was never meant to. */
  readonly fault?: LoadFault;
  readonly block?: Block;
  /** The host's reading, or the recovered one where the host's fails. */
  readonly reading?: Reading;
  /** What the first reading stumbled over. */
  readonly errors?: readonly YamlError[];
  /** Lines that the host quotes before its second reading, in offsets of the header. */
  readonly quoted: readonly QuotedLine[];
  /** How a header that the host cannot read would be mended. */
  readonly recovery?: Recovery;
  /** The header ends earlier than its author meant. */
  readonly cut?: Cut;
  /** The block that the host does not see. */
  readonly misplaced?: Misplaced;
  /** The agent as the program sees it; where it does not load, as it would once mended. */
  readonly agent?: Agent;
}

export const loadFile = (text: string, host: Host, origin: Origin): LoadedFile => {
  const base = { text, host, origin, quoted: [] };
  if (origin.size > host.maxBytes)
    return { ...base, verdict: 'does-not-load', fault: { id: 'too-large', at: firstLine(text) } };
  if (origin.isUtf16) return { ...base, verdict: 'does-not-load', fault: { id: 'utf-16', at: firstLine(text) } };
  const twice = host.loadsPlaceholders ? undefined : openedTwice(text);
  if (twice) return { ...base, verdict: 'does-not-load', misplaced: twice, fault: { id: 'no-block', at: twice.at } };
  const block = splitNextHyphens(text);
  if (block) return withBlock(text, block, host, origin);
  if (host.loadsPlaceholders) return { ...base, verdict: 'loads', agent: placeholderAgent(trimmed(text, 0), origin) };
  if (isUtf16(text)) return { ...base, verdict: 'does-not-load', fault: { id: 'utf-16', at: firstLine(text) } };
  const misplaced = misplacedBlock(text, host);
  if (!misplaced) return { ...base, verdict: 'not-an-agent' };
  return { ...base, verdict: 'does-not-load', misplaced, fault: { id: 'no-block', at: misplaced.at } };
};

/** UTF-16 that was decoded as UTF-8, as the host does it: a NUL beside every character, and two damaged ones for its mark. */
export const isUtf16 = (text: string): boolean => /^\uFFFD{0,2}\0?-\0-\0-/.test(text) && text.includes('n\0a\0m\0e\0:');

export const firstLine = (text: string): Span => {
  const end = text.search(/[\r\n]/);
  return span(0, end === -1 ? text.length : end);
};

const withBlock = (text: string, block: Block, host: Host, origin: Origin): LoadedFile => {
  const attempt = readAsHost(text, block.header, host);
  // Hyphens in a table of the prompt cut nothing that belongs to the header.
  const runsOn = !attempt.reading && findRunOn(text, block.header, host) !== undefined;
  const cut = runsOn ? undefined : findCut(text, block, host);
  const { errors } = attempt.yaml;
  const base = { text, host, origin, block, errors, quoted: attempt.quoted, ...(cut && { cut }) };
  return attempt.reading ? fromReading(base, block, attempt.reading) : fromFailure(base, block);
};

interface Attempt {
  readonly yaml: Yaml;
  readonly quoted: readonly QuotedLine[];
  readonly reading: ParsedReading | undefined;
}

/** First reading; if that fails, one repair and a second reading. */
const readAsHost = (text: string, header: Span, host: Host): Attempt => {
  const first = readHeader(text, header, 'plain');
  if (first.yaml.errors.length === 0 || host.reading.repair === 'none') return { ...first, quoted: [] };
  const written = textAt(text, header);
  const quoted = quotedLines(written, host.reading.repairTriggers, isYamlList);
  const edits = repairEdits(written, quoted).map((edit) => ({
    ...edit,
    span: span(edit.span.start + header.start, edit.span.end + header.start),
  }));
  const second = readHeader(text, header, 'repaired', edits);
  return { yaml: first.yaml, quoted, reading: second.reading };
};

type Base = Pick<LoadedFile, 'text' | 'host' | 'origin' | 'quoted'> & {
  readonly errors: readonly YamlError[];
  readonly cut?: Cut;
};

const fromReading = (base: Base, block: Block, parsed: ParsedReading): LoadedFile => {
  const { text, host, origin, cut } = base;
  const agent = agentOf(text, block, parsed, host, origin);
  const fault = firstFault(text, block, parsed, host);
  const reading = withoutTrees(parsed);
  if (!fault) return { ...base, reading, agent, verdict: reading.kind === 'repaired' ? 'loads-repaired' : 'loads' };
  const isMeant =
    readsLikeAgent(reading, host) || (cut && cutHidesAgent(cut)) || holdsKeysInOneLine(text, block.header, host);
  if (!isMeant) return { ...base, verdict: 'not-an-agent' };
  return { ...base, reading, agent, fault, verdict: 'does-not-load' };
};

const fromFailure = (base: Base, block: Block): LoadedFile => {
  const { text, host, origin, errors, cut } = base;
  if (host.loadsPlaceholders) return { ...base, verdict: 'loads', agent: placeholderAgent(block.body, origin) };
  const isMeant = looksLikeAgent(text, block.header, host) || (cut !== undefined && cutHidesAgent(cut));
  if (!isMeant) return { ...base, verdict: 'not-an-agent' };
  const recovery = recover(text, block.header, errors, host);
  const fault = { id: 'unreadable', at: recovery?.region.keySpan ?? block.open } as const;
  if (!recovery?.reading) return { ...base, ...(recovery && { recovery }), fault, verdict: 'does-not-load' };
  const reading = withoutTrees(recovery.reading);
  const body = recovery.promptStart === undefined ? block.body : trimmed(text, recovery.promptStart);
  const agent = agentOf(text, { ...block, body }, recovery.reading, host, origin);
  return { ...base, recovery: { ...recovery, reading }, reading, agent, fault, verdict: 'does-not-load' };
};
