/** Makes items of the Effective tab, each with its place in the file. */
import { LineIndex } from '../../core/text/lineIndex';
import type { Span } from '../../core/text/span';
import type { EffectiveItem } from '../../protocol/server';
import { rangeOf } from '../convert';

export interface ItemParts {
  readonly state?: EffectiveItem['state'];
  readonly why?: string | null;
  readonly at?: Span;
  readonly href?: string;
}

export type Placing = (text: string, parts?: ItemParts) => EffectiveItem;

export const placing = (source: string): Placing => {
  const lines = new LineIndex(source);
  return (text, { state = 'plain', why = null, at, href } = {}) => ({
    text,
    state,
    why: why === null ? null : withoutTicks(why),
    range: at ? rangeOf(lines, at) : null,
    href: href ?? null,
  });
};

/** The table writes names as code, which the page shows as words. */
export const withoutTicks = (text: string): string => text.replaceAll('`', '');
