import { defineRule, type Fix } from '../lint/rule';
import { type Field, fieldNamed } from '../load/reading';
import { type SharedLine, sharedLines } from '../load/sharedLine';

export const nameNotAllowed = defineRule({
  id: 'name-not-allowed',
  summary: 'Disallow names that the host refuses',
  group: 'load',
  consequence: 'does-not-load',
  severity: 'error',
  overlap: 'none',
  messages: {
    start: "{host} does not load this agent because its name starts with a hyphen; rename it to '{better}'.",
    character:
      "{host} does not load this agent because its name contains a colon, which is kept for plugins; rename it to '{better}'.",
    sharedLine:
      "{host} does not load this agent because 'name' and '{other}' share a line; put '{other}' on a line of its own.",
    length: '{host} does not load this agent because its name is longer than {most} characters; shorten it.',
  },
  concerns: ({ fault }) => fault?.id === 'name-not-allowed',

  *check({ loaded }) {
    const { fault, host, reading, text, block } = loaded;
    const name = reading?.values.get('name');
    const field = fieldNamed(reading, 'name');
    if (fault?.id !== 'name-not-allowed' || typeof name !== 'string') return;
    const shared = block ? sharedLines(text, block.header, host) : [];
    const { other } = shared.find(({ key }) => key === 'name') ?? {};
    if (other !== undefined) {
      yield { message: 'sharedLine', at: fault.at, data: { host: host.title, other }, fixes: [dividing(shared)] };
      return;
    }
    if (fault.why === 'length') {
      yield { message: 'length', at: fault.at, data: { host: host.title, most: host.name.maxLength } };
      return;
    }
    const better = name.normalize('NFKC').replaceAll(host.name.forbidden, '-').replace(/^-+/, '') || 'agent';
    const fixes = field ? [renameTo(better, field)] : [];
    yield { message: fault.why, at: fault.at, data: { host: host.title, better }, fixes };
  },
});

const dividing = (shared: readonly SharedLine[]): Fix => ({
  title: 'Put every key on a line of its own',
  kind: 'safe',
  edits: shared.flatMap(({ edits }) => edits),
});

const renameTo = (better: string, { valueSpan }: Field): Fix => ({
  title: `Rename to '${better}'`,
  kind: 'suggestion',
  edits: [{ span: valueSpan, text: better }],
});
