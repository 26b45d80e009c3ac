/** What a header that the host cannot read would give once mended, and where it went wrong. */
import type { Host } from '../hosts/host';
import { readYaml, type Yaml } from '../source/yaml';
import type { Edit } from '../text/edit';
import { type Span, span, textAt } from '../text/span';
import { trimmedSpan } from './lines';
import { type Cause, causeOf, mend } from './mend';
import { type Reading, readHeader } from './reading';
import { breakingLine, type Region, regionsOf } from './regions';

export interface Recovery {
  /** The first stretch that fails. */
  readonly region: Region;
  readonly cause: Cause;
  readonly breakingLine: Span;
  /** Mends every stretch that fails. */
  readonly edits: readonly Edit[];
  /** Undefined if even the mended text cannot be read; then the edits are worth nothing. */
  readonly reading: Reading | undefined;
}

/** Undefined where no line of the header looks like a key. */
export const recover = (text: string, header: Span, yaml: Yaml, host: Host): Recovery | undefined => {
  const regions = regionsOf(text, header, host);
  const failing = regions.filter((region) => !standsAlone(text, region));
  const region = failing[0] ?? regionOfError(regions, header, yaml);
  if (!region) return undefined;
  const edits = (failing.length > 0 ? failing : [region]).flatMap((each) => mend(each, causeOf(each)));
  const { reading } = readHeader(text, header, 'recovered', edits);
  const breaking = breakingLine(region);
  return {
    region,
    cause: causeOf(region),
    breakingLine: breaking ? trimmedSpan(breaking) : region.keySpan,
    edits,
    reading,
  };
};

/** Whether a stretch is YAML by itself. Asking each keeps the answer free of where a parser happens to give up. */
const standsAlone = (text: string, { lines }: Region): boolean => {
  const [first] = lines;
  const last = lines.at(-1);
  return (
    first !== undefined && last !== undefined && readYaml(textAt(text, span(first.start, last.end))).errors.length === 0
  );
};

const regionOfError = (regions: readonly Region[], header: Span, { errors }: Yaml): Region | undefined => {
  const at = header.start + Math.min(...errors.map((error) => error.span.start), Number.MAX_SAFE_INTEGER);
  return regions.findLast(({ keySpan }) => keySpan.start <= at) ?? regions[0];
};
