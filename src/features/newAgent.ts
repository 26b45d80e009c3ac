/** Answers to the questions of New Agent. */
import type { Host, Tool } from '../core/hosts/host';
import { defaultHost as host } from '../core/hosts/index';
import { placementOf } from '../core/hosts/placement';
import { promptOf } from '../core/load/agent';
import { type LoadedFile, loadFile } from '../core/load/load';
import type { Workspace } from '../core/workspace/workspace';
import { newAgentText } from '../core/write/newAgent';
import { type Snippet, templateAgent } from '../core/write/template';
import type { AgentTemplate, NewAgent, NewAgentChoices, Written } from '../protocol/server';

export const newAgentChoices = (): NewAgentChoices => ({
  tools: Object.entries<Tool>(host.tools).flatMap(([name, { given, summary, yieldsTo = null }]) =>
    given === 'always' || given === 'named' ? { name, summary, yieldsTo } : [],
  ),
  models: host.models,
  colors: host.colors.map(({ name }) => name),
});

/** From the snippets that ship, which are the one place where the texts stand. */
export const templates = ({ snippets }: { readonly snippets: string }): readonly AgentTemplate[] => {
  const all: Readonly<Record<string, Snippet>> = JSON.parse(snippets);
  return Object.entries(all).flatMap(([title, snippet]) => {
    const agent = templateAgent(snippet, host);
    const [, label = title] = /^Agent: (.*)$/.exec(title) ?? [];
    const summary = (snippet.description ?? '').replace(/^Whole agent: /, '');
    return agent ? [{ label: capital(label), summary: capital(summary), agent }] : [];
  });
};

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** The text counts only once the program reads it as what was chosen. */
export const textOfNewAgent = (
  { folder, ...agent }: NewAgent & { readonly folder: string },
  { folders }: Pick<Workspace, 'folders'>,
): Written => {
  const { name, description, tools, model, color } = agent;
  const prompt = agent.prompt ?? standardPrompt(name);
  const chosen = { ...(tools && { tools }), ...(model && { model }), ...(color && { color }) };
  const text = newAgentText({ name, description, ...chosen }, `${prompt.trim()}\n`);
  const place = placementOf(`${folder}${encodeURIComponent(name)}.md`, folders);
  const loaded = loadFile(text, place.host, { stem: place.stem, size: text.length });
  const problem = problemOf(loaded, { ...agent, prompt: prompt.trim() }, place.host);
  return problem === undefined ? { text } : { problem };
};

const problemOf = (loaded: LoadedFile, meant: NewAgent, { title }: Host): string | undefined => {
  const { agent } = loaded;
  const cause = misread.find(([sign]) => meant.description.includes(sign))?.[1];
  if (loaded.verdict !== 'loads' || !agent)
    return `${title} ${cause ?? 'would not load this agent'}; choose other words.`;
  if (agent.description !== meant.description)
    return `${title} ${cause ?? 'reads another description'}; choose other words.`;
  const tools = agent.allowed ? agent.allowed.tokens.map(({ text }) => text) : null;
  const read = [agent.name, tools, agent.model ?? null, agent.color ?? null, promptOf(loaded.text, agent)];
  const wanted = [meant.name, meant.tools, meant.model, meant.color, meant.prompt];
  const odd = ['name', 'tools', 'model', 'color', 'prompt'].find(
    (_, index) => JSON.stringify(read[index]) !== JSON.stringify(wanted[index]),
  );
  return odd && `${title} would read another ${odd} than this; choose other words.`;
};

const misread = [
  ['---', 'takes the --- in the description for the end of the header'],
  ['\\n', 'takes the \\n in the description for a line break'],
] as const;

const standardPrompt = (name: string): string => `You are ${name}.

Work in these steps:

1. Read what you were asked for, and the files that it concerns.
2. Do what was asked, and nothing beyond it.
3. Check the result before you answer.

Answer with what you did, where, and what is left open.`;
