import { isMap, isSeq } from 'yaml';
import type { Host } from '../hosts/host';
import { defineRule } from '../lint/rule';
import { fieldNamed } from '../load/reading';
import { type ServerProblem, serverProblem } from '../load/servers';
import { treesOf } from '../load/trees';
import { shapeInWords } from './hookWording';
import { listFixes, nameFirst } from './serverEdits';
import { spanOf } from './treeEdits';
import { anyOf, inBrief } from './wording';

const name = 'mcpServers';

export const mcpServersNotApplied = defineRule({
  id: 'mcp-servers-not-applied',
  summary: 'Enforce the shape of mcpServers',
  group: 'values',
  consequence: 'silently-ignored',
  severity: 'warning',
  overlap: 'none',
  messages: {
    noList: "{host} ignores '{key}' because it is not a list, so no server starts; put a hyphen before each server.",
    dropped: '{host} drops this server because {reason}; {action}.',
  },
  concerns: ({ reading, host }) => Boolean(reading?.values.get(name)) && !host.inertKeys.includes(name),

  *check({ loaded }) {
    const { host, text } = loaded;
    const value = loaded.reading?.values.get(name);
    if (isNothing(value) || (Array.isArray(value) && value.every((item) => !serverProblem(item, host.servers)))) return;
    const reading = treesOf(loaded);
    const field = fieldNamed(reading, name);
    if (!reading || !field) return;
    const tree = { text, reading };
    if (!Array.isArray(value)) {
      const data = { host: host.title, key: name };
      yield { message: 'noList', at: field.keySpan, severity: 'error', data, fixes: listFixes(tree, field) };
      return;
    }
    const nodes = isSeq(field.node) ? field.node.items : [];
    for (const [index, item] of value.entries()) {
      const problem = serverProblem(item, host.servers);
      if (!problem) continue;
      const node = nodes[index];
      const at = spanOf(tree, node);
      const data = { host: host.title, ...wording(problem, host) };
      const fixes = problem.reason === 'named' && isMap(node) ? nameFirst(tree, node) : [];
      yield { message: 'dropped', at: at && at.end > at.start ? at : field.keySpan, data, fixes };
    }
  },
});

/** No server is written, so none is lost. */
const isNothing = (value: unknown): boolean =>
  !value || (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0);

const asMap = "write it as '- name:' with its settings below";

const wording = (problem: ServerProblem, { servers }: Host): { readonly reason: string; readonly action: string } => {
  switch (problem.reason) {
    case 'neither':
      return { reason: 'it is neither a name nor a name with settings', action: asMap };
    case 'named':
      return { reason: "its name stands behind 'name' and not before its settings", action: asMap };
    case 'unnamed':
      return { reason: 'it has settings and no name', action: asMap };
    case 'no-settings':
      return { reason: 'it has a colon and no settings', action: 'remove the colon or write its settings' };
    case 'several':
      return { reason: `${problem.count} servers stand in one item`, action: 'put a hyphen before each' };
    case 'unknown-type':
      return {
        reason: `there is no type '${inBrief(problem.type)}'`,
        action: `use ${anyOf(Object.keys(servers.types).slice(0, 5))}`,
      };
    case 'missing':
      return { reason: `it has no '${problem.field}'`, action: 'add it' };
    case 'wrong':
      return { reason: `its '${problem.field}' is not what it must be`, action: wantedShape(problem.field, servers) };
  }
};

const wantedShape = (field: string, { fields, types }: Host['servers']): string => {
  const shape = fields[field] ?? Object.values(types).find((type) => type.fields[field])?.fields[field];
  return `write ${shapeInWords(shape)}`;
};
