import { describe, expect, it } from 'vitest';
import { lint } from '../../src/core/lint/lint';
import { agents, fileIn } from '../support/place';
import { agent, crlf, named, testRule } from './ruleTest';

const one = (count: number, name = 'reviewer'): string =>
  `Only one of the ${count} agents named '${name}' in this folder is used, and which one is not defined; rename or remove the others.`;
const taken = (who: string): string => `${who} from this folder, so fixing this file is not enough; rename it.`;
const twin = named();
const broken = agent('name: reviewer', 'description: - b');

testRule('agent-name-duplicate', {
  fine: {
    'an agent alone': twin,
    'another name': { text: twin, beside: { 'other.md': agent('name: other', 'description: d') } },
    'another case': { text: twin, beside: { 'other.md': agent('name: Reviewer', 'description: d') } },
    'a twin that does not load': { text: twin, beside: { 'other.md': broken } },
    'a twin in the folder of another project': { text: twin, beside: { 'else/.claude/agents/reviewer.md': twin } },
    'a twin in another loose folder': { text: twin, file: 'a/reviewer.md', beside: { 'b/reviewer.md': twin } },
    'a twin in the same plugin': {
      text: twin,
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      beside: { 'kit/agents/b.md': twin },
    },
    'a twin that is a note': { text: twin, beside: { 'other.md': 'name: reviewer\n' } },
    'two that do not load': { text: broken, beside: { 'other.md': broken } },
    'a twin in a file that is not read': { text: twin, beside: { 'other.MD': twin } },
  },
  faulty: {
    'a twin in the same folder': {
      text: named().replace('reviewer', '<|reviewer|>'),
      file: 'checker.md',
      beside: { 'other.md': twin },
      message: one(2),
      fixes: [['suggestion', named().replace('reviewer', 'checker')]],
      related: ['reviewer'],
    },
    'a twin beside an agent that has the name of the file': {
      text: named().replace('reviewer', '<|reviewer|>'),
      file: 'checker.md',
      beside: { 'other.md': twin, 'third.md': agent('name: checker', 'description: d') },
      message: one(2),
    },
    'a twin in a file whose name would be a number': {
      text: named().replace('reviewer', '<|reviewer|>'),
      file: '007.md',
      beside: { 'other.md': twin },
      message: one(2),
      fixes: [['suggestion', named().replace('reviewer', '"007"')]],
    },
    'a twin in a folder below': {
      text: named().replace('reviewer', '<|reviewer|>'),
      beside: { 'project/.claude/agents/team/other.md': twin },
      message: one(2),
    },
    'a twin in a folder that is called examples': {
      text: named().replace('reviewer', '<|reviewer|>'),
      beside: { 'project/.claude/agents/examples/other.md': twin },
      message: one(2),
    },
    'two twins, one of which loads by repair': {
      text: named().replace('reviewer', '<|reviewer|>'),
      beside: { 'a.md': twin, 'b.md': agent('name: reviewer', 'description: Use it: now') },
      message: one(3),
      related: ['reviewer', 'reviewer'],
    },
    'a name in quotes and CRLF': {
      text: crlf(agent('name: <|"reviewer"|>', 'description: d')),
      file: 'checker.md',
      beside: { 'other.md': twin },
      message: one(2),
      fixes: [['suggestion', crlf(agent('name: "checker"', 'description: d'))]],
    },
    'a name after an emoji': {
      text: agent('# 🚀', 'name: <|reviewer|>', 'description: d'),
      beside: { 'other.md': twin },
      message: one(2),
    },
    'a twin in a loose collection': {
      text: named().replace('reviewer', '<|reviewer|>'),
      file: 'collection/a.md',
      beside: { 'collection/b.md': twin },
      message: one(2),
      severity: 'warning',
      fixes: [['suggestion', named().replace('reviewer', 'a')]],
    },
    'a file that does not load, whose name is taken': {
      text: broken.replace('reviewer', '<|reviewer|>'),
      beside: { 'other.md': twin },
      message: taken("Another agent named 'reviewer' already loads"),
      severity: 'information',
      related: ['reviewer'],
    },
    'a file that does not load, whose name is taken twice': {
      text: broken.replace('reviewer', '<|reviewer|>'),
      beside: { 'a.md': twin, 'b.md': twin },
      message: taken("2 agents named 'reviewer' already load"),
      severity: 'information',
    },
    'a twin that a README gives': {
      text: named().replace('reviewer', '<|reviewer|>'),
      beside: { 'README.md': twin },
      message: one(2),
    },
    'a name that a merge key brings, at the opening mark': {
      text: '<|---|>\nbase: &base {name: reviewer}\n<<: *base\ndescription: d\n---\n',
      beside: { 'other.md': twin },
      message: one(2),
    },
  },
});

describe('agent-name-duplicate', () => {
  it('is gone from a file once its twin has another name', () => {
    const workspace = agents({ 'a.md': twin, 'b.md': twin });
    workspace.open('file:///project/.claude/agents/b.md', agent('name: other', 'description: d'));
    const found = lint(fileIn(workspace, 'a.md'), workspace).map(({ rule }) => rule);
    expect(found).not.toContain('agent-name-duplicate');
  });
});
