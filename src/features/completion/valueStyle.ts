/** How the value of a key is written, seen from its first line. */
import { isBlank } from '../../core/load/lines';
import type { DraftEntry } from './draft';

/** `below`: a plain text that begins on the line after its key. */
export type ValueStyle = 'empty' | 'plain' | 'quoted' | 'flow' | 'map' | 'block-scalar' | 'list' | 'below';

export const valueStyle = ({ lines, keySpan, valueStart }: DraftEntry): ValueStyle => {
  const first = (lines[0]?.text.slice(valueStart - keySpan.start) ?? '').trim();
  if (/^["']/.test(first)) return 'quoted';
  if (first.startsWith('[')) return 'flow';
  if (first.startsWith('{')) return 'map';
  if (/^[|>][-+0-9]*\s*(#.*)?$/.test(first)) return 'block-scalar';
  if (first !== '' && !first.startsWith('#')) return 'plain';
  const next = lines.slice(1).find((line) => !isBlank(line) && !line.text.trimStart().startsWith('#'))?.text ?? '';
  if (/^\s*-(\s|$)/.test(next)) return 'list';
  if (!/^\s/.test(next)) return 'empty';
  return /^\s+[\w"'.-]+\s*:(\s|$)/.test(next) ? 'map' : 'below';
};
