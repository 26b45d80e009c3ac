import { defineRule, type Fix } from '../lint/rule';
import type { Misplaced } from '../load/misplaced';

export const frontmatterNotRecognized = defineRule({
  id: 'frontmatter-not-recognized',
  summary: 'Require the frontmatter block to open on line 1 and to be closed',
  group: 'load',
  consequence: 'does-not-load',
  severity: 'error',
  overlap: 'none',
  messages: {
    'text-before':
      '{host} does not load this agent because something stands before the opening ---; move it below the block.',
    'blank-before':
      '{host} does not load this agent because nothing may stand above the opening ---, not even a blank line; remove it.',
    'opened-twice':
      '{host} does not load this agent because an empty block stands before its frontmatter; remove the first ---.',
    'not-closed':
      '{host} does not load this agent because its frontmatter is never closed; add a line --- after the last key.',
    'bad-opening': '{host} does not load this agent because line 1 is not exactly ---; correct it.',
    'no-opening': '{host} does not load this agent because the opening --- is missing; add it as line 1.',
    'no-marks':
      '{host} does not load this agent because the lines --- around its keys are missing; add one before and one behind them.',
    'carriage-returns':
      '{host} does not load this agent because its lines end in bare carriage returns; save the file with LF.',
  },
  concerns: ({ misplaced }) => misplaced !== undefined,

  *check({ loaded }) {
    const { misplaced, host } = loaded;
    if (!misplaced) return;
    yield { message: misplaced.reason, at: misplaced.at, data: { host: host.title }, fixes: fixes(misplaced) };
  },
});

const titles: Readonly<Record<Misplaced['reason'], string>> = {
  'text-before': 'Let the block open on line 1',
  'blank-before': 'Remove what is blank above the block',
  'opened-twice': 'Remove the empty block',
  'not-closed': 'Close the block',
  'bad-opening': 'Correct line 1',
  'no-opening': 'Open the block',
  'no-marks': 'Put the keys between two lines ---',
  'carriage-returns': 'Convert the line endings of the file to LF',
};

const fixes = ({ reason, edits, isCertain }: Misplaced): readonly Fix[] =>
  edits.length === 0 ? [] : [{ title: titles[reason], kind: isCertain ? 'safe' : 'suggestion', edits }];
