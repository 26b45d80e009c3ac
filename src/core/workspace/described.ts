/** An agent as far as the main conversation is told of it before it chooses. */

import { descriptionField } from '../load/keyPlaces';
import { loads } from '../load/loads';
import type { Span } from '../text/span';
import type { AgentFile } from './workspace';

export interface Described {
  readonly uri: string;
  readonly name: string;
  readonly description: string;
  /** Where the description stands; undefined where none of the file's own keys gives it. */
  readonly at: Span | undefined;
}

/** Undefined for what does not load. */
export const describedAgent = (file: AgentFile | undefined): Described | undefined => {
  if (!file || !loads(file.loaded)) return undefined;
  const { name, description } = file.loaded.agent ?? {};
  if (name === undefined || description === undefined) return undefined;
  return { uri: file.uri, name, description, at: descriptionField(file.loaded)?.valueSpan };
};

export const isSameDescription = (a: Described | undefined, b: Described | undefined): boolean =>
  a?.name === b?.name &&
  a?.description === b?.description &&
  a?.at?.start === b?.at?.start &&
  a?.at?.end === b?.at?.end;
