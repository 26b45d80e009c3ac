/** Makes links of the agents and skills that a rendered text speaks of. */
import { hrefOf, type LinkKind, type Targets } from './targets';

const patterns: readonly (readonly [LinkKind, RegExp])[] = [
  ['agent', /(?<![\w@])@agent-([\w:.-]*\w)/gu],
  ['agent', /\b(?:Agent|Task)\(([\w:.-]+)\)/gu],
  ['skill', /\bSkill\(([\w:.-]+)\)/gu],
];

/** A tag, or the text up to the next one. */
const tagOrText = /<[^>]*>|[^<]+/gu;

/** Only names that lead somewhere, and none within a link; `used` is told which. */
export const linkMentions = (html: string, targets: Targets, used: Set<string>): string => {
  if (!/@agent-|(?:Agent|Task|Skill)\(/u.test(html)) return html;
  let isInLink = false;
  return html.replace(tagOrText, (piece) => {
    if (piece.startsWith('<')) {
      isInLink = piece.startsWith('<a ') || (isInLink && piece !== '</a>');
      return piece;
    }
    return isInLink ? piece : linked(piece, targets, used);
  });
};

const linked = (text: string, targets: Targets, used: Set<string>): string =>
  patterns.reduce(
    (result, [kind, pattern]) =>
      result.replace(pattern, (words: string, name: string) => {
        const href = hrefOf(kind, name);
        if (!targets.has(href)) return words;
        used.add(href);
        return `<a class="mention" href="${href}">${words}</a>`;
      }),
    text,
  );
