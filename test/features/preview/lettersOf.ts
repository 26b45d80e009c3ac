/** The letters and digits of a description, before and after it is split. */
import type { DescriptionPart } from '../../../src/protocol/server';

/** Closing tags and the tags of examples are drawn instead of written. */
const drawnTag = /<\/[ \t]*(?:examples?|context|user|human|assistant|commentary)[ \t]*>|<[ \t]*examples?\b/giu;

/** A line end that stands as the two characters `\n` may have become one. */
const letters = (text: string): string =>
  text
    .replace(drawnTag, '')
    .replaceAll('\\n', '')
    .replace(/[^\p{L}\p{N}]/gu, '');

export const lettersOfDescription = (description: string): string => letters(description);

export const lettersOfParts = (parts: readonly DescriptionPart[]): string => letters(parts.map(textOf).join(''));

const textOf = (part: DescriptionPart): string =>
  part.kind === 'text' ? textOfHtml(part.html) : part.turns.map(({ label, text }) => label + text).join('');

const characters: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

const textOfHtml = (html: string): string =>
  html.replace(/<[^>]*>/gu, '').replace(/&(?:lt|gt|quot|amp);/gu, (reference) => characters[reference] ?? '');
