/** Splits an agent's description into prose and example conversations; every word of it stays. */
import type { DescriptionPart } from '../../protocol/server';
import { markHidden } from './hiddenCharacters';
import { type RenderOptions, renderMarkdown } from './markdown';
import { splitTurns } from './turns';

/** `<example>`, any case, with or without attributes. */
const opening = /<[ \t]*example(?:[ \t]+([^<>]{0,200}))?>/giu;
const closing = /<[ \t]*\/[ \t]*examples?[ \t]*>/iu;
const wrapper = /<[ \t]*\/?[ \t]*examples[ \t]*>/giu;

/** Bad quoting left the two characters `\n` where lines should end, so the description is one line. */
const escapedLineEnd = /\\n(?:\\n|[ \t]*<)/u;

/** The mark of a list item that held nothing but the example, as in `- <example>`. */
const emptyItem = /(?:^|\n)[ \t]*[-*•][ \t]*$/u;

/** Twice the longest of 2,600 real descriptions; a longer one is no conversation. */
const longestSplit = 40_000;

export const descriptionParts = (description: string, link?: (html: string) => string): DescriptionPart[] => {
  const options = link ? { link } : {};
  if (description.length > longestSplit) return [...prose(description, options)];
  const hasEscapedLines = !description.includes('\n') && escapedLineEnd.test(description);
  return [...parts(hasEscapedLines ? description.replaceAll('\\n', '\n') : description, options)];
};

function* parts(text: string, options: RenderOptions): Generator<DescriptionPart> {
  let from = 0;
  for (const { start, end, body } of examples(text)) {
    const turns = splitTurns(body);
    if (!turns.some(({ label }) => label)) continue;
    yield* prose(text.slice(from, start), options);
    yield { kind: 'example', turns: turns.map((turn) => ({ ...turn, text: markHidden(turn.text) })) };
    from = end;
  }
  yield* prose(text.slice(from), options);
}

interface Example {
  readonly start: number;
  readonly end: number;
  readonly body: string;
}

/** Each example up to its closing tag, else up to the next example or the end of the text. */
function* examples(text: string): Generator<Example> {
  const tags = [...text.matchAll(opening)];
  for (const [position, tag] of tags.entries()) {
    const bodyStart = tag.index + tag[0].length;
    const upToNext = text.slice(bodyStart, tags[position + 1]?.index);
    const close = closing.exec(upToNext);
    const body = upToNext.slice(0, close?.index);
    const end = bodyStart + body.length + (close?.[0].length ?? 0);
    yield { start: tag.index, end, body: `${tag[1] ?? ''}\n${body}` };
  }
}

function* prose(text: string, options: RenderOptions): Generator<DescriptionPart> {
  const shown = text.replace(wrapper, '').replace(emptyItem, '').trim();
  if (shown) yield { kind: 'text', html: renderMarkdown(shown, options) };
}
