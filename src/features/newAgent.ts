/** Answers to the questions of New Agent. */
import type { Tool } from '../core/hosts/host';
import { defaultHost as host } from '../core/hosts/index';
import { nameProblem } from '../core/write/checkName';
import { newAgentText } from '../core/write/newAgent';
import type { NewAgent, NewAgentChoices } from '../protocol/server';

export const newAgentChoices = (): NewAgentChoices => ({
  tools: Object.entries<Tool>(host.tools).flatMap(([name, { given, summary }]) =>
    given === 'always' || given === 'named' ? { name, summary } : [],
  ),
  models: host.models,
  colors: host.colors.map(({ name }) => name),
});

export const checkName = (name: string): string | null => nameProblem(name, host) ?? null;

export const textOfNewAgent = ({ name, description, tools, model, color }: NewAgent): string =>
  newAgentText(
    { name, description, ...(tools && { tools }), ...(model && { model }), ...(color && { color }) },
    body(name),
  );

const body = (name: string): string => `You are ${name}.

Work in these steps:

1. Read what you were asked for, and the files that it concerns.
2. Do what was asked, and nothing beyond it.
3. Check the result before you answer.

Answer with what you did, where, and what is left open.
`;
