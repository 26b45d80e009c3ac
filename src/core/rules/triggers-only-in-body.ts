import { defineRule, type Fix } from '../lint/rule';
import { descriptionField } from '../load/keyPlaces';
import type { LoadedFile } from '../load/load';
import { loads } from '../load/loads';
import { type Span, span, textAt } from '../text/span';
import { appendToValue } from './appendToValue';
import { isEnglish, saysWhen } from './occasion';

export const triggersOnlyInBody = defineRule({
  id: 'triggers-only-in-body',
  summary: 'Warn about trigger sections that only the agent itself reads',
  group: 'routing',
  consequence: 'routing',
  severity: 'hint',
  overlap: 'none',
  messages: {
    unseen:
      "{chooser} chooses by the description and never sees '{heading}' before it has chosen; put the triggers into the description.",
  },
  concerns: loads,

  *check({ uri, loaded }) {
    const field = descriptionField(loaded);
    const description = loaded.agent?.description ?? '';
    if (!field || description.trim() === '' || saysWhen(description)) return;
    const heading = triggerHeading(loaded);
    if (!heading || !isEnglish(description)) return;
    const words = textAt(loaded.text, heading);
    const related = [{ uri, span: heading, message: 'The triggers stand here.' }];
    yield {
      message: 'unseen',
      at: field.valueSpan,
      data: { chooser: loaded.host.chooser, heading: words.replace(/^#+[ \t]+/, '') },
      related,
      fixes: appending(loaded, heading),
    };
  },
});

/** Of the agent itself, or of nothing else: `When to use mocks` and `Activation functions` are about its subject. */
const triggers = new RegExp(
  `^#{1,4}[ \\t]+[^\\p{L}\\n]*(?:${[
    '(?:when to (?:use|invoke|engage|call|activate|delegate)|use when)(?: to)?(?:(?: this| the)? (?:sub-?)?agent| this| me| it| you)?',
    '(?:triggers?|activation)(?: (?:conditions?|criteria|keywords?|phrases?|triggers?))?',
  ].join('|')})[^\\p{L}\\n]*$`,
  'iu',
);

/** What every such heading holds, and few others. */
const ofTriggers = /\n#[^\n]*?(?:when|trigger|activation)/gi;

const triggerHeading = ({ text, agent }: LoadedFile): Span | undefined => {
  if (!agent) return undefined;
  const { start, end } = agent.prompt;
  ofTriggers.lastIndex = Math.max(start - 1, 0);
  for (let found = ofTriggers.exec(text); found && found.index < end; found = ofTriggers.exec(text)) {
    if (triggers.test(lineAt(text, found.index + 1, end))) return firstOutsideFences(text, start, end);
  }
  return undefined;
};

const lineAt = (text: string, at: number, end: number): string => {
  const feed = text.indexOf('\n', at);
  return text.slice(at, feed === -1 ? end : Math.min(feed, end)).trimEnd();
};

const firstOutsideFences = (text: string, start: number, end: number): Span | undefined => {
  let fence: string | undefined;
  for (const { index, 1: marks } of text.slice(start, end).matchAll(/^(?: {0,3}(`{3,}|~{3,})|#)/gm)) {
    const at = start + index;
    if (marks === undefined) {
      const line = lineAt(text, at, end);
      if (fence === undefined && triggers.test(line)) return span(at, at + line.length);
    } else if (fence === undefined) fence = marks;
    else if (marks.startsWith(fence)) fence = undefined;
  }
  return undefined;
};

const appending = (loaded: LoadedFile, heading: Span): readonly Fix[] => {
  const items = firstItems(loaded.text.slice(heading.end, loaded.agent?.prompt.end));
  const last = items.pop();
  if (last === undefined) return [];
  const list = items.length > 0 ? `${items.join(', ')} or ${last}` : last;
  const edit = appendToValue(loaded, descriptionField(loaded), ` Use when ${list}.`);
  return edit ? [{ title: 'Add the first triggers to the description', kind: 'suggestion', edits: [edit] }] : [];
};

const mostItems = 3;
const longestItem = 80;

/** Of the list right below a heading, as words in a sentence. */
const firstItems = (text: string): string[] => {
  const [section = ''] = text.split(/^#{1,6}[ \t]/m, 1);
  return [...section.matchAll(/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(.+)$/gm)]
    .map(([, item = '']) =>
      item
        .replaceAll(/[*_`]+|---+/g, '')
        .trim()
        .replace(/[.,;:!]+$/, ''),
    )
    .filter((item) => /^\p{L}/u.test(item) && item.length <= longestItem && !/: | #/.test(item))
    .slice(0, mostItems)
    .map((item) => (/^(?:\p{Lu}\p{Ll}|An? )/u.test(item) ? item.charAt(0).toLowerCase() + item.slice(1) : item));
};
