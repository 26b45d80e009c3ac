/** What reaches the models because of an agent: one line for the main conversation, the prompt for the agent itself. */

import { promptOf } from '../../core/load/agent';
import { listingLine } from '../../core/load/listing';
import type { LoadedFile } from '../../core/load/load';
import { loads } from '../../core/load/loads';
import { counted } from '../../core/text/counted';
import { calledAs } from '../../core/workspace/calledAs';
import type { AgentFile } from '../../core/workspace/workspace';
import type { AgentSummary, ModelView, SentPiece, SentText } from '../../protocol/server';
import { hiddenIn, markHidden } from './hiddenCharacters';

export const modelView = (file: AgentFile, summary: AgentSummary): ModelView => {
  const { text, agent, host } = file.loaded;
  const sent = (words: string): SentText => ({
    exact: words,
    pieces: pieces(words),
    tokens: Math.round(words.length / host.descriptionBudget.charactersPerToken),
  });
  const line = agent && listingLine(agent, host, calledAs(file));
  const listing = line === undefined ? null : sent(line);
  const prompt = sent(agent ? promptOf(text, agent) : text);
  return {
    listing,
    listingNotes: [...listingNotes(file.loaded, summary)],
    prompt,
    promptNotes: [...promptNotes(file.loaded, prompt)],
    tokens: [
      { part: 'Description', tokens: summary.tokens.description },
      { part: 'Line for the main conversation', tokens: listing?.tokens ?? 0 },
      { part: 'System prompt', tokens: prompt.tokens },
    ],
  };
};

function* listingNotes(loaded: LoadedFile, summary: AgentSummary): Generator<string> {
  const { agent, host, reading } = loaded;
  if (!agent) {
    yield `${host.title} finds no agent in this file, so the main conversation is told nothing.`;
    return;
  }
  if (!loads(loaded)) yield 'The agent does not load, so this is not sent; it would be once the file is mended.';
  else if (summary.shadowedBy) yield 'Another agent of this name is used in its place, so this line is not sent.';
  const written = reading?.values.get('description');
  const breaks = typeof written === 'string' ? written.split('\\n').length - 1 : 0;
  if (breaks > 0 && host.reading.unescapesDescription) {
    const what =
      breaks === 1
        ? 'The \\n in the description becomes a line end'
        : `The ${breaks} \\n in the description become line ends`;
    yield `${what}, as ${host.title} reads it.`;
  }
  const isEmpty = agent.tools.tools !== 'all' && agent.tools.tools.length === 0;
  if (isEmpty && agent.allowed?.tokens.length === 0) yield 'The line says all tools, but the agent is given none.';
}

function* promptNotes({ agent, host }: LoadedFile, { pieces: all }: SentText): Generator<string> {
  if (!agent) yield `${host.title} sends nothing of this file; below is its text.`;
  const hidden = all.filter(({ kind }) => kind === 'hidden').length;
  if (hidden > 0) yield `It holds ${counted(hidden, 'hidden character')}, which the model reads.`;
  const comments = all.filter(({ kind }) => kind === 'comment').length;
  if (comments > 0) yield `It holds ${counted(comments, 'HTML comment')}, which the model reads like any other text.`;
}

/** More marks than this make a page slow; behind them hidden characters are named within the text. */
const mostMarks = 2_000;

const comment = /<!--[\s\S]*?(?:-->|$)/gu;

const pieces = (text: string): readonly SentPiece[] => {
  const comments = [...text.matchAll(comment)];
  const found: SentPiece[] = [];
  let from = 0;
  for (const { 0: words, index } of comments) {
    found.push(...withHidden(text.slice(from, index), 'plain'), ...withHidden(words, 'comment'));
    from = index + words.length;
  }
  found.push(...withHidden(text.slice(from), 'plain'));
  return found.length > mostMarks ? shortened(text) : found;
};

function* withHidden(text: string, kind: 'plain' | 'comment'): Generator<SentPiece> {
  let from = 0;
  for (const { start, end, name } of hiddenIn(text)) {
    if (start > from) yield { kind, shown: text.slice(from, start) };
    yield { kind: 'hidden', shown: name };
    from = end;
  }
  if (from < text.length) yield { kind, shown: text.slice(from) };
}

const shortened = (text: string): readonly SentPiece[] => [{ kind: 'plain', shown: markHidden(text) }];
