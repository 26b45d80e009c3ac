/** What a new agent starts from, and what it takes over from there. Knows no editor. */
import type { AgentSummary, AgentTemplate } from '../../../protocol/server';
import type { Answers } from './answers';

export type Start =
  | { readonly kind: 'blank' }
  | { readonly kind: 'template'; readonly template: AgentTemplate }
  | { readonly kind: 'copy'; readonly agent: AgentSummary };

/** What is offered where nothing else was typed. */
export const offered = (start: Start): Pick<Answers, 'name' | 'description' | 'tools' | 'color'> => {
  if (start.kind === 'template') return start.template.agent;
  const description = start.kind === 'copy' ? (start.agent.description ?? '').replaceAll(/\s+/g, ' ').trim() : '';
  return { name: start.kind === 'copy' ? `${start.agent.name}-copy` : '', description, tools: null, color: null };
};

/** What was typed stays; what was only offered gives way to what the new start offers. */
export const startingFrom = (start: Start, answers: Partial<Answers>): Partial<Answers> => {
  const before = offered(answers.start ?? { kind: 'blank' });
  const after = offered(start);
  const keeps = (key: 'name' | 'description'): boolean => (answers[key] ?? '') !== before[key];
  return {
    start,
    name: keeps('name') ? (answers.name ?? '') : after.name,
    description: keeps('description') ? (answers.description ?? '') : after.description,
    tools: after.tools,
    color: after.color,
  };
};
