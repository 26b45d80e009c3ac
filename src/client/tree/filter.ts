/**
 * Which agents people look for. VS Code's own search in trees (Ctrl+Alt+F) looks at the labels of rows alone: an agent that
 * is found by its description, a tool or its model needs this one. Knows no editor.
 */
import type { AgentSummary } from '../../protocol/server';

type Part = (agent: AgentSummary) => readonly string[];

const toolsOf: Part = ({ tools, droppedTools }) => (tools === 'all' ? ['all'] : [...tools, ...droppedTools]);

const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['name', ({ name }) => [name]],
  ['description', ({ description }) => [description ?? '']],
  ['file', ({ path }) => [path]],
  ['model', ({ model }) => [model ?? 'inherit']],
  ['tool', toolsOf],
]);

/** Every word must be found: anywhere, or with `tool:`, `model:` and the like in that part. */
export const matcher = (filter: string): ((agent: AgentSummary) => boolean) => {
  const tests = filter.toLowerCase().split(/\s+/).filter(Boolean).map(testOf);
  return (agent) => tests.every((test) => test(agent));
};

const testOf = (word: string): ((agent: AgentSummary) => boolean) => {
  const colon = word.indexOf(':');
  const part = parts.get(word.slice(0, Math.max(colon, 0)));
  const sought = part ? word.slice(colon + 1) : word;
  const wanted = part ? [part] : [...parts.values()];
  const isForTools = part === toolsOf;
  return (agent) =>
    // An agent that has all tools has this one as well.
    (isForTools && agent.tools === 'all') ||
    wanted.some((read) => read(agent).some((text) => text.toLowerCase().includes(sought)));
};
