/** What is wrong with a hook, in words: what it is or lacks, and what to do. */
import type { FieldShape, HookRules } from '../hosts/host';
import type { EntryProblem } from '../load/hookFields';
import { isRecord } from '../load/reading';
import { own } from '../text/own';
import { anyOf, inBrief } from './wording';

export interface Words {
  /** After `it` or the name of the hook: `has no type`. */
  readonly reason: string;
  readonly action: string;
}

/** `part` is what the problem is about: an entry, or one of its hooks. */
export const problemInWords = ({ reason, field = '' }: EntryProblem, part: unknown, rules: HookRules): Words => {
  switch (reason) {
    case 'not-a-map':
      return { reason: 'is not a map', action: "write a 'type' and what that type needs" };
    case 'no-hooks':
      return { reason: "has no list 'hooks'", action: "put its type and command into a list 'hooks'" };
    case 'matcher-not-text':
      return { reason: 'has a matcher that is no text', action: 'put the matcher in quotes' };
    case 'no-type':
      return { reason: 'has no type', action: "add 'type: command'" };
    case 'unknown-type':
      return { reason: `is of no known type`, action: `use ${anyOf(Object.keys(rules.types))}` };
    case 'field-missing':
      return { reason: `has no '${field}'`, action: 'add it' };
    case 'field-wrong':
      return {
        reason: `has a '${field}' that is not what it must be`,
        action: `write ${shapeInWords(shapeOf(field, part, rules))}`,
      };
  }
};

/** The part of a value below a key or at an index. */
export const partAt = (value: unknown, step: string | number): unknown =>
  isRecord(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined;

const shapeOf = (field: string, part: unknown, { fields, types }: HookRules): FieldShape | undefined => {
  const type = isRecord(part) && typeof part['type'] === 'string' ? own(types, part['type']) : undefined;
  return type?.fields[field] ?? fields[field];
};

/** What a field must hold, as the object of `write`. */
export const shapeInWords = (shape: FieldShape | undefined): string => {
  if (shape === undefined) return 'something else';
  return typeof shape === 'string' ? shapes[shape] : anyOf(shape.map((word) => inBrief(word)));
};

const shapes: Readonly<Record<Extract<FieldShape, string>, string>> = {
  text: 'text',
  'some text': 'some text',
  texts: 'a list of texts',
  boolean: 'true or false',
  seconds: 'a number above 0, without quotes',
  map: 'a map',
  'map of texts': 'a map of texts, numbers in quotes',
  address: 'a whole address',
};
