import { defineRule } from '../lint/rule';
import { oddCharactersOf } from '../load/oddCharacters';
import { intersects } from '../text/span';
import { lookalikesIn, mayHoldLookalike } from './lookalikes';

export const lookalikeCharacter = defineRule({
  id: 'lookalike-character',
  summary: 'Disallow look-alikes of YAML punctuation in the frontmatter',
  group: 'text',
  consequence: 'silently-ignored',
  severity: 'warning',
  overlap: 'none',
  messages: { lookalike: '{host} takes this {name} as part of the text, so {clause}; replace it with {plain}.' },
  concerns: mayHoldLookalike,

  *check({ loaded }) {
    const { mojibake } = oddCharactersOf(loaded);
    const found = lookalikesIn(loaded).filter(({ at }) => !mojibake.some((sequence) => intersects(sequence.at, at)));
    // One of them alone would often leave a file that still does not load.
    const edits = found.flatMap((each) => each.edits);
    const title = found.length === 1 ? 'Replace it' : `Replace all ${found.length}`;
    for (const { at, name, clause, plain } of found) {
      const data = { host: loaded.host.title, name, clause, plain };
      yield { message: 'lookalike', at, data, fixes: [{ title, kind: 'safe', edits }] };
    }
  },
});
