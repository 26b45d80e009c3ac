import { defineRule, type Fix } from '../lint/rule';
import { nameSpan } from '../load/keyPlaces';
import type { LoadedFile } from '../load/load';
import { loads } from '../load/loads';
import { span } from '../text/span';
import { isDocumentHere } from '../workspace/judge';

export const documentLoadsAsAgent = defineRule({
  id: 'document-loads-as-agent',
  summary: 'Warn about documents and templates that load as agents',
  group: 'shape',
  consequence: 'routing',
  severity: 'information',
  overlap: 'none',
  speaksOfDocuments: true,
  messages: {
    document:
      "{host} offers this document as the agent '{name}'; remove its frontmatter or move it out of the agents folder.",
  },
  concerns: loads,

  *check(file) {
    const { loaded, placement } = file;
    const name = loaded.agent?.name;
    // Of what a plugin offers by its file name, another check speaks.
    if (name === undefined || placement.scope === 'plugin' || !isDocumentHere(file)) return;
    yield {
      message: 'document',
      at: nameSpan(loaded),
      data: { host: loaded.host.title, name },
      fixes: removal(loaded),
    };
  },
});

const removal = ({ block }: LoadedFile): readonly Fix[] =>
  block
    ? [
        {
          title: 'Remove the frontmatter',
          kind: 'suggestion',
          edits: [{ span: span(0, block.body.start), text: '' }],
          endsAgent: true,
        },
      ]
    : [];
