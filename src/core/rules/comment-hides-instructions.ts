import { defineRule, type Fix } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import { promptSpan, proseOf } from '../load/prose';
import { type Span, span } from '../text/span';

export const commentHidesInstructions = defineRule({
  id: 'comment-hides-instructions',
  summary: 'Warn about instructions in hidden comments',
  group: 'security',
  consequence: 'security',
  severity: 'warning',
  overlap: 'none',
  messages: {
    hidden:
      'The model reads this comment although the rendered page hides it; move it into the visible text or remove it.',
  },
  concerns: (loaded) => {
    const { start } = promptSpan(loaded);
    return loaded.fault?.id !== 'too-large' && marks.some((mark) => loaded.text.includes(mark, start));
  },

  *check({ loaded }) {
    for (const { at, words, isWhole } of hiddenIn(loaded)) {
      if (!isInstruction(words) || proseOf(loaded).isCode(at.start)) continue;
      yield { message: 'hidden', at, fixes: fixesFor(at, words, isWhole) };
    }
  },
});

const marks = ['<!--', '](', ']: '];

interface Hidden {
  readonly at: Span;
  readonly words: string;
  /** Nothing of it is seen, so that it can be taken away as it stands. */
  readonly isWhole: boolean;
}

/** A comment up to its own end, never across two of them. */
const comment = /<!--((?:(?!-->|<!--)[\s\S]){1,2000}?)-->/g;

/** `[//]: # (text)` and `[note]: address "text"`, of which nothing is drawn. */
const definition =
  /^ {0,3}\[([^\]\n]{1,500})\]:[ \t]+\S+(?:[ \t]+(?:\(([^)\n]{1,2000})\)|"([^"\n]{1,2000})"|'([^'\n]{1,2000})'))?[ \t]*$/gm;

/** `[words](address "text")`, where the text shows under the mouse alone. */
const title = /\]\([^\s()]{1,500}[ \t]+(?:"([^"\n]{1,2000})"|'([^'\n]{1,2000})')[ \t]*\)/g;

function* hiddenIn(loaded: LoadedFile): Generator<Hidden> {
  const { start, end } = promptSpan(loaded);
  const prompt = loaded.text.slice(start, end);
  const found = (match: RegExpExecArray, isWhole: boolean): Hidden => ({
    at: span(start + match.index, start + match.index + match[0].length),
    words: match.slice(1).filter(Boolean).join(' ').trim(),
    isWhole,
  });
  if (prompt.includes('<!--')) for (const match of prompt.matchAll(comment)) yield found(match, true);
  if (prompt.includes(']: ')) for (const match of prompt.matchAll(definition)) yield found(match, true);
  if (prompt.includes('](')) for (const match of prompt.matchAll(title)) yield found(match, false);
}

/** Marks of generated sections and words to other programs. */
const forPrograms =
  /^[\s*=#-]*(?:begin|end|start|stop|sync|generated|auto-?generated|markdownlint|prettier|eslint|textlint|vale|cspell|agent-author|toc|tocstop|@)(?![\w])/i;

const orders: readonly RegExp[] = [
  /\b(?:ignore|disregard|override|forget|bypass)\b[^.\n]{0,40}\b(?:instructions?|prompts?|rules|guidelines|restrictions|safety|constraints|guardrails|system message)\b/i,
  /\b(?:do not|don['’]t|never|must not|without)\s+(?:ever\s+)?(?:tell|telling|show|showing|mention|mentioning|reveal|revealing|inform|informing|report|reporting|disclose|disclosing|notify|notifying|let)\b[^.\n]{0,60}\b(?:users?|humans?|anyone|anybody|developers?|reviewers?|them|people|know)\b/i,
  /\b(?:hide|conceal|keep)\b[^.\n]{0,40}\b(?:from (?:the )?(?:users?|humans?|developers?|reviewers?)|secret)\b/i,
  /\bwithout\s+(?:ever\s+)?(?:asking|confirming|confirmation|permission|approval|prompting)\b/i,
  /\b(?:do not|don['’]t|never)\s+ask\s+(?:the\s+user\s+)?(?:for\s+)?(?:permission|confirmation|approval|before|first)\b/i,
  /\b(?:download|fetch|curl|wget)\b[^\n]{0,120}?\b(?:(?:and|then)\s+(?:run|execute|install|source)|\|\s*(?:sudo\s+)?(?:ba|z)?sh)\b/i,
];

const isInstruction = (words: string): boolean => !forPrograms.test(words) && orders.some((order) => order.test(words));

const fixesFor = (at: Span, words: string, isWhole: boolean): readonly Fix[] =>
  isWhole
    ? [
        { title: 'Make it visible', kind: 'suggestion', edits: [{ span: at, text: words }] },
        { title: 'Remove it', kind: 'suggestion', edits: [{ span: at, text: '' }] },
      ]
    : [];
