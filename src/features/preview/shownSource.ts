/** Makes the compiler show what Markdown leaves out of its HTML, so that nothing in a prompt hides. */
import type { CompileContext, Event, HtmlExtension, Token } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** A link definition; `[//]: # (note)` is a well-known way to hide a comment. */
    shownDefinition: 'shownDefinition';
    /** The words behind an opening fence: `ts title="main"`. */
    shownInfo: 'shownInfo';
  }
}

type Place = Pick<Token, 'start' | 'end'>;

const show = (context: CompileContext, token: Token, name: string): undefined => {
  context.lineEndingIfNeeded();
  context.tag(`<p class="${name}"><code>`);
  context.raw(context.encode(context.sliceSerialize(token)));
  context.tag('</code></p>');
};

export const shownSourceHtml: HtmlExtension = {
  enter: {
    shownDefinition(token): undefined {
      show(this, token, 'definition');
    },
    shownInfo(token): undefined {
      show(this, token, 'info');
    },
  },
};

const token = (type: 'shownDefinition' | 'shownInfo', { start, end }: Place, context: Event[2]): Event[] => [
  ['enter', { type, start, end }, context],
  ['exit', { type, start, end }, context],
];

/** What stands on the fence that opens at `index`. */
const infoAt = (events: readonly Event[], index: number): Place | undefined => {
  let info: Place | undefined;
  for (let at = index; at < events.length; at++) {
    const event = events[at];
    if (!event || (event[0] === 'exit' && event[1].type === 'codeFencedFence')) break;
    const { type, start, end } = event[1];
    if (type === 'codeFencedFenceInfo' || type === 'codeFencedFenceMeta') info = { start: info?.start ?? start, end };
  }
  return info;
};

/** Adds tokens of our own, behind a definition and before a fence; the compiler moves definitions out of the text. */
export const withShownSource = (events: readonly Event[]): Event[] =>
  events.flatMap((event, index) => {
    const [kind, { type }, context] = event;
    if (kind === 'exit' && type === 'definition') return [event, ...token('shownDefinition', event[1], context)];
    const info = kind === 'enter' && type === 'codeFenced' ? infoAt(events, index) : undefined;
    return info ? [...token('shownInfo', info, context), event] : [event];
  });
