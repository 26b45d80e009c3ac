import { defineRule } from '../lint/rule';
import { descriptionField } from '../load/keyPlaces';
import { loads } from '../load/loads';

export const descriptionTooShort = defineRule({
  id: 'description-too-short',
  summary: 'Warn about a description that says nothing beyond the name',
  group: 'routing',
  consequence: 'routing',
  severity: 'hint',
  overlap: 'none',
  messages: {
    short: "{chooser} has only '{text}' to choose this agent by; say what it does and when to use it.",
    blank: '{chooser} has nothing but the name to choose this agent by; say what it does and when to use it.',
  },
  // A text of that length says more than any name.
  concerns: (loaded) => loads(loaded) && (loaded.agent?.description?.length ?? longest) < longest,

  *check({ loaded }) {
    const { agent, reading, host } = loaded;
    const field = descriptionField(loaded);
    if (!field || agent?.description === undefined || reading?.values.get(notByModel) === true) return;
    const text = agent.description.trim().replaceAll(/\s+/g, ' ');
    if (isLongEnough(text) && !repeats(text, agent.name ?? '')) return;
    if (text === '') yield { message: 'blank', at: field.valueSpan, data: { chooser: host.chooser } };
    else yield { message: 'short', at: field.valueSpan, data: { chooser: host.chooser, text } };
  },
});

const longest = 120;
const shortest = 20;

/** Where only people start the agent, nobody chooses by the description. */
const notByModel = 'disable-model-invocation';

/** A Chinese, Japanese or Korean character says about as much as three Latin ones. */
const isLongEnough = (text: string): boolean => {
  if (text.length >= shortest * 2) return true;
  const characters = [...text];
  const weighty = characters.filter((character) =>
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(character),
  );
  return characters.length + 2 * weighty.length >= shortest;
};

const fillers = new Set(
  'a an the and or of for in to with on as at by is this that it you your agent agents subagent assistant expert specialist professional senior helper ai'.split(
    ' ',
  ),
);

const fewestWords = 3;

/** Every word that says something is a word of the name; asked only where enough of them are Latin. */
const repeats = (text: string, name: string): boolean => {
  const known = new Set(wordsOf(name));
  let latin = 0;
  for (const word of wordsOf(text)) {
    if (fillers.has(word)) continue;
    if (!known.has(word)) return false;
    if (/^[a-z]/.test(word)) latin++;
  }
  return latin >= fewestWords;
};

/**
 * `codeReviewer` and `code-reviewer` are the words code and reviewer. One at a time, since the first tells most
 * descriptions from their names.
 */
function* wordsOf(text: string): Generator<string> {
  for (const [run] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const word of run.split(/(?<=\p{Ll})(?=\p{Lu})/u)) yield word.toLowerCase();
  }
}
