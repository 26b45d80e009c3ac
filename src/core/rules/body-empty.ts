import { defineRule } from '../lint/rule';
import { isEmpty, textAt } from '../text/span';

export const bodyEmpty = defineRule({
  id: 'body-empty',
  summary: 'Require a prompt',
  group: 'body',
  consequence: 'silently-ignored',
  severity: 'warning',
  overlap: 'none',
  messages: {
    empty:
      '{host} starts this agent without instructions because nothing follows the frontmatter; write the prompt below it.',
  },
  // Where the header ends too early, the prompt is not what is missing.
  concerns: ({ block, cut, text }) =>
    block !== undefined && cut === undefined && (isEmpty(block.body) || text.startsWith('<!--', block.body.start)),

  *check({ loaded }) {
    const { block, text, host } = loaded;
    if (
      !block ||
      textAt(text, block.body)
        .replaceAll(/<!--[\s\S]*?-->/g, '')
        .trim() !== ''
    )
      return;
    yield { message: 'empty', at: block.close, data: { host: host.title } };
  },
});
