/** What a header that the host cannot read would give once mended, and where it went wrong. */
import type { Host } from '../hosts/host';
import { readYaml, type YamlError } from '../source/yaml';
import type { Edit } from '../text/edit';
import { type Span, span, textAt } from '../text/span';
import { isBlank, type Line, linesOf, trimmedSpan } from './lines';
import { type Cause, causeOf, mend } from './mend';
import { isRecord, type ParsedReading, type Reading, readHeader } from './reading';
import { breakingLine, type Region, regionsOf } from './regions';
import { findRunOn, type RunOn } from './runOn';
import { sharedLines } from './sharedLine';

export interface Recovery {
  /** The first stretch that fails. */
  readonly region: Region;
  readonly cause: Cause;
  readonly breakingLine: Span;
  /** Mends every stretch that fails. */
  readonly edits: readonly Edit[];
  /** Undefined if even the mended text cannot be read; then the edits are worth nothing. */
  readonly reading: Reading | undefined;
  /** Where the prompt begins, if not behind the mark that closes the header now. */
  readonly promptStart?: number;
  /** False where another reading of what was meant is possible. */
  readonly isCertain: boolean;
}

interface ParsedRecovery extends Recovery {
  readonly reading: ParsedReading | undefined;
}

/** A header of more characters is no text that a person wrote. */
const longest = 100_000;

/** Undefined where no line of the header looks like a key. `errors` are those of the first reading. */
export const recover = (
  text: string,
  header: Span,
  errors: readonly YamlError[],
  host: Host,
): ParsedRecovery | undefined => {
  if (header.end - header.start > longest) return undefined;
  const regions = regionsOf(text, header, host);
  const fails = (region: Region): boolean => !standsAlone(text, region);
  const runOn = findRunOn(text, header, host);
  const last = runOn && regions.findLast(({ keySpan }) => keySpan.start <= runOn.lastLine.start);
  if (runOn && last) {
    const before = regions.slice(0, regions.indexOf(last)).filter(fails);
    return closed(text, header, before, last, runOn);
  }
  const failing = regions.filter(fails);
  return (
    divided(text, header, regions, host) ??
    (failing.length === 0 ? inOneDocument(text, header, regions) : undefined) ??
    mended(text, header, errors, regions, failing)
  );
};

const mended = (
  text: string,
  header: Span,
  errors: readonly YamlError[],
  regions: readonly Region[],
  failing: readonly Region[],
): ParsedRecovery | undefined => {
  const region = failing[0] ?? regionOfError(regions, header, errors);
  if (!region) return undefined;
  const edits = (failing.length > 0 ? failing : [region]).flatMap((each) => mend(each, causeOf(each)));
  const { reading } = readHeader(text, header, 'recovered', edits);
  const cause = causeOf(region);
  const breaking = placed.has(cause) ? failingLine(text, region) : breakingLine(region);
  return {
    region,
    cause,
    breakingLine: breaking ? trimmedSpan(breaking) : region.keySpan,
    edits,
    reading,
    isCertain: true,
  };
};

/** The header up to its last key, with the mark that closes it. `before` are the stretches above it that fail. */
const closed = (
  text: string,
  header: Span,
  before: readonly Region[],
  last: Region,
  { lastLine, opening, dots, isCertain }: RunOn,
): ParsedRecovery => {
  const region = { ...last, lines: last.lines.filter(({ start }) => start <= lastLine.start) };
  const edits = [...before, ...(standsAlone(text, region) ? [] : [region])].flatMap((each) =>
    mend(each, causeOf(each)),
  );
  const { reading } = readHeader(text, span(header.start, lastLine.end), 'recovered', edits);
  const mark = dots
    ? { span: span(dots.start, dots.start + 3), text: '---' }
    : { span: span(lastLine.end, lastLine.end), text: `${lastLine.lineEnd}---` };
  return {
    region,
    cause: 'never-closed',
    breakingLine: trimmedSpan(opening),
    edits: [...edits, mark],
    reading,
    promptStart: opening.start,
    isCertain,
  };
};

/** The header with every key on a line of its own, where no more than that is missing. */
const divided = (text: string, header: Span, regions: readonly Region[], host: Host): ParsedRecovery | undefined => {
  const shared = sharedLines(text, header, host);
  const region = regions.findLast(({ keySpan }) => keySpan.start === shared[0]?.lineStart);
  const edits = shared.flatMap((line) => line.edits);
  const { reading } = region ? readHeader(text, header, 'recovered', edits) : { reading: undefined };
  if (!region || !reading) return undefined;
  return { region, cause: 'shared-line', breakingLine: region.keySpan, edits, reading, isCertain: true };
};

/** The header without lines `...`, which make several documents of it. */
const inOneDocument = (text: string, header: Span, regions: readonly Region[]): ParsedRecovery | undefined => {
  const ends = linesOf(text, header).filter((line) => /^\.\.\.\s*(#.*)?$/.test(line.text));
  const [first] = ends;
  const region = regions.findLast(({ keySpan }) => first !== undefined && keySpan.start < first.start) ?? regions[0];
  if (!first || !region) return undefined;
  const edits = ends.map(({ start, end, lineEnd }) => ({ span: span(start, end + lineEnd.length), text: '' }));
  const { reading } = readHeader(text, header, 'recovered', edits);
  return { region, cause: 'document-end', breakingLine: trimmedSpan(first), edits, reading, isCertain: true };
};

/**
 * Whether a stretch is a key and its value by itself; `tools:Read` is YAML and no key. Asking each keeps the answer free
 * of where a parser happens to give up.
 */
const standsAlone = (text: string, { lines }: Region): boolean => {
  const [first, last] = [lines[0], lines.at(-1)];
  return (
    first !== undefined && last !== undefined && isRecord(readYaml(textAt(text, span(first.start, last.end))).value)
  );
};

/** Causes that do not tell which line it is. */
const placed: ReadonlySet<Cause> = new Set(['nested-colon', 'nested', 'other']);

/** Where the parser gives up on the stretch by itself. */
const failingLine = (text: string, { lines }: Region): Line | undefined => {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return undefined;
  const [error] = readYaml(textAt(text, span(first.start, last.end))).errors;
  const at = first.start + (error?.span.start ?? 0);
  return lines.findLast((line) => line.start <= at && !isBlank(line)) ?? first;
};

const regionOfError = (regions: readonly Region[], header: Span, errors: readonly YamlError[]): Region | undefined => {
  const at = header.start + Math.min(...errors.map((error) => error.span.start));
  return regions.findLast(({ keySpan }) => keySpan.start <= at) ?? regions[0];
};
