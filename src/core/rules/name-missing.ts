import { defineRule, type Fix } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import { isPlainText } from '../source/plainText';
import { span } from '../text/span';
import type { AgentFile, Workspace } from '../workspace/workspace';
import { quoteAsText, remedyOf, renameFix } from './requiredKey';
import { kindInWords } from './wording';

export const nameMissing = defineRule({
  id: 'name-missing',
  summary: 'Require a name that is text',
  group: 'load',
  consequence: 'does-not-load',
  severity: 'error',
  overlap: 'cause',
  messages: {
    missing: "{host} does not load this agent because 'name' is {kind}; add 'name: {stem}'.",
    misspelt: "{host} does not load this agent because 'name' is {kind}; {remedy}.",
    wrong: "{host} does not load this agent because 'name' is {kind}; put the name in quotes.",
  },
  concerns: ({ fault }) => fault?.id === 'name-missing',

  *check(file, { workspace }) {
    const { fault, cut, host } = file.loaded;
    if (fault?.id !== 'name-missing' || cut) return;
    const kind = kindInWords[fault.kind];
    const data = { host: host.title, kind };
    if (fault.kind !== 'missing' && fault.kind !== 'empty') {
      yield { message: 'wrong', at: fault.at, data, fixes: quoteAsText(file.loaded, 'name', fault.kind) };
      return;
    }
    const [rename] = renameFix(file.loaded, 'name');
    if (rename) {
      yield { message: 'misspelt', at: fault.at, data: { ...data, remedy: remedyOf(rename) }, fixes: [rename] };
      return;
    }
    const fixes = insertion(file, workspace);
    yield { message: 'missing', at: fault.at, data: { ...data, stem: file.placement.stem }, fixes };
  },
});

const insertion = (file: AgentFile, workspace: Workspace): readonly Fix[] => {
  const { stem } = file.placement;
  const isTaken = workspace.hasName(file.placement, stem);
  const isAllowed = /^[A-Za-z0-9][\w. -]*$/.test(stem);
  const edits = isAllowed ? editsFor(file.loaded, stem) : [];
  if (edits.length === 0) return [];
  return [{ title: `Add 'name: ${stem}'`, kind: isTaken ? 'suggestion' : 'safe', edits }];
};

const editsFor = ({ block, reading, text }: LoadedFile, stem: string): Fix['edits'] => {
  if (!block) return [];
  const value = isPlainText(stem) ? stem : `"${stem}"`;
  const existing = reading?.fields.findLast(({ key }) => key === 'name');
  if (existing) {
    const colon = text.indexOf(':', existing.keySpan.end) + 1;
    // Blanks go with the value, but not the one before a comment.
    const blanks = /^[ \t]*(?=\r?\n|$)/.exec(text.slice(colon))?.[0].length ?? 0;
    const isEmpty = existing.valueSpan.start === existing.valueSpan.end;
    return [{ span: span(colon, isEmpty ? colon + blanks : existing.valueSpan.end), text: ` ${value}` }];
  }
  const lineEnd = text.slice(0, block.header.start).endsWith('\r\n') ? '\r\n' : '\n';
  return [{ span: span(block.header.start, block.header.start), text: `name: ${value}${lineEnd}` }];
};
