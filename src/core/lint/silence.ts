/**
 * Comments that silence checks. In the frontmatter, at the start of a line of their own:
 * `# agent-author-disable-next-line tool-unknown`, or `# agent-author-disable tool-unknown` for the whole file. In the
 * prompt the same words in `<!-- … -->`. `agent-author-enable` ends a stretch. Without a name all checks are meant.
 */
import { LineIndex } from '../text/lineIndex';
import { type Span, span } from '../text/span';

export interface Silence {
  /** The comment. */
  readonly at: Span;
  /** One check with its place in the comment; undefined for all of them. */
  readonly rule: string | undefined;
  /** Findings that begin in here are not shown. */
  readonly hides: Span;
}

const marker = 'agent-author-';

/** A column beyond every line. */
const lineEnd = Number.MAX_SAFE_INTEGER;

const inHeader = /^# ?agent-author-(disable-next-line|disable|enable)(?![\w-])([^\r\n]*)/gm;
const inPrompt = /<!-- ?agent-author-(disable-next-line|disable|enable)(?![\w-])([^>]*?)-->/g;

/** `promptStart` is where the prompt begins; the whole text is searched both ways where there is no block. */
export const silencesOf = (text: string, promptStart: number | undefined): readonly Silence[] => {
  if (!text.includes(marker)) return [];
  const comments = [
    ...commentsIn(text, inHeader, 0, promptStart ?? text.length),
    ...commentsIn(text, inPrompt, promptStart ?? 0, text.length),
  ];
  const lines = new LineIndex(text);
  return comments
    .filter(({ word }) => word !== 'enable')
    .flatMap((comment) => {
      const hides = reach(comment, { comments, lines, end: text.length });
      const rules: readonly (string | undefined)[] = comment.rules.length > 0 ? comment.rules : [undefined];
      return rules.map((rule) => ({ at: comment.at, rule, hides: hides(rule) }));
    });
};

export const isSilenced = (silence: Silence, rule: string, at: Span): boolean =>
  (silence.rule === undefined || silence.rule === rule) &&
  silence.hides.start <= at.start &&
  at.start <= silence.hides.end;

interface Comment {
  readonly at: Span;
  readonly word: string;
  readonly rules: readonly string[];
  readonly isHeader: boolean;
}

const commentsIn = (text: string, pattern: RegExp, from: number, to: number): readonly Comment[] =>
  [...text.slice(from, to).matchAll(pattern)].map(({ 0: whole, 1: word = '', 2: rest = '', index }) => ({
    at: span(from + index, from + index + whole.trimEnd().length),
    word,
    // What follows two hyphens is a reason for people.
    rules: (rest.split(' --')[0] ?? '').split(/[\s,]+/).filter((name) => name !== ''),
    isHeader: pattern === inHeader,
  }));

interface Place {
  readonly comments: readonly Comment[];
  readonly lines: LineIndex;
  readonly end: number;
}

/** How far a comment reaches, for each check that it names. */
const reach = (comment: Comment, { comments, lines, end }: Place): ((rule: string | undefined) => Span) => {
  const { at, word, isHeader } = comment;
  if (word === 'disable-next-line') {
    const next = lines.position(at.end).line + 1;
    const line = span(lines.offset({ line: next, character: 0 }), lines.offset({ line: next, character: lineEnd }));
    return () => line;
  }
  return (rule) => {
    const enabling = comments.find(
      (other) =>
        other.word === 'enable' &&
        other.isHeader === isHeader &&
        other.at.start > at.start &&
        (other.rules.length === 0 || covers(other, rule)),
    );
    // Above the prompt a comment without its end speaks for the file: what it is about may stand before it.
    return span(isHeader && !enabling ? 0 : at.end, enabling?.at.start ?? end);
  };
};

const covers = ({ rules }: Comment, rule: string | undefined): boolean => rule !== undefined && rules.includes(rule);
