/** Words by which an agent says of itself that it changes nothing. */
import type { LoadedFile } from '../load/load';
import { fieldNamed } from '../load/reading';
import { type Span, span, textAt } from '../text/span';

/** The first such words in the name or the description, in their place in the file. */
export const readOnlyClaim = ({ text, reading }: LoadedFile): Span | undefined => {
  for (const [key, claim] of claims) {
    const field = fieldNamed(reading, key);
    if (!field || typeof field.value !== 'string') continue;
    const words = textAt(text, field.valueSpan);
    const found = signs.test(words) ? claim.exec(words) : undefined;
    if (!found) continue;
    const start = field.valueSpan.start + found.index;
    return span(start, start + found[0].length);
  }
  return undefined;
};

/** Asked first: one of them is in every claim. */
const signs = /read[-_ ]?only|never|not|without|n['’]t/i;

/**
 * `Read-only reviewer`, `this agent is read-only.`, `(read-only)`, `never modifies files`; not `reviews, read-only, that
 * …` nor `never writes production code`, which speak of something else.
 */
const descriptionClaim = new RegExp(
  [
    String.raw`\bread[- ]only\s+(?:\w+\s+)?(?:agent|subagent|analy(?:sis|st|zer)|review(?:er)?|audit(?:or)?|assessment|mode|access)\b`,
    String.raw`(?<=^["']?|[.;:(—–]\s*|\bagent\s+is\s+|\bstrictly\s+)read[- ]only(?=\s*(?:[.;)—–"']|$))`,
    String.raw`\bread[- ]only(?=\))`,
    String.raw`\b(?:never|not|cannot|without|(?:does|do|can)n['’]t)\s+(?:edit|modif|chang)(?:s|y|e|es|ies|ing|ying)?\s+(?:(?:any|the|your|source|existing|project)\s+)*(?:files?|code|codebase|anything)\b`,
  ].join('|'),
  'i',
);

const claims = [
  ['name', /(?<![a-z])read[-_ ]?only(?![a-z])/i],
  ['description', descriptionClaim],
] as const;
