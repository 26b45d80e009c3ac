/** Takes the examples out of a description, where every request carries them, and puts them under the prompt. */
import type { Fix } from '../lint/rule';
import { descriptionField } from '../load/keyPlaces';
import type { LoadedFile } from '../load/load';
import { lineEndOf } from '../text/lineEnd';
import { span } from '../text/span';

export const moveExamples = (loaded: LoadedFile): readonly Fix[] => {
  const { text, agent, block } = loaded;
  const field = descriptionField(loaded);
  const description = agent?.description;
  if (!field || !block || description === undefined) return [];
  const start = description.search(/<example\b|\bexamples?:/i);
  const kept = description.slice(0, Math.max(0, start)).trim();
  if (kept === '') return [];
  const lineEnd = lineEndOf(text);
  const moved = description.slice(start).trim().replaceAll(/\r?\n/g, lineEnd);
  // The program ends the block at three hyphens, wherever they stand.
  const short = JSON.stringify(kept.replaceAll(/\s*\n\s*/g, ' ')).replaceAll('---', '--');
  const end = block.body.end;
  return [
    {
      title: 'Move the examples to the body',
      kind: 'suggestion',
      edits: [
        { span: field.valueSpan, text: short },
        { span: span(end, end), text: `${lineEnd}${lineEnd}## Examples${lineEnd}${lineEnd}${moved}` },
      ],
    },
  ];
};
