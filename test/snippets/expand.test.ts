import { describe, expect, it } from 'vitest';
import { expandSnippet } from './expand';

describe('expandSnippet', () => {
  it.each([
    ['a placeholder by its default', ['name: ${1:reviewer}$0'], 'name: reviewer'],
    ['the same placeholder twice', ['${1:a}', '$1 ${1}'], 'a\na a'],
    ['a choice by its first item', ['${1|Read\\, Grep,Write|}'], 'Read, Grep'],
    ['a variable within a default', ['${1:${TM_FILENAME_BASE:reviewer}}'], 'reviewer'],
    ['escaped characters as text', ['\\$1 ${1:{ a \\}} \\\\'], '$1 { a } \\'],
    ['braces outside a placeholder', ["{ echo '${1:a}'; }"], "{ echo 'a'; }"],
  ])('expands %s', (_, body, expected) => {
    expect(expandSnippet(body)).toBe(expected);
  });

  it('takes the value given for a variable as text', () => {
    expect(expandSnippet(['${1:${TM_FILENAME_BASE:reviewer}}'], { TM_FILENAME_BASE: 'a$1}b' })).toBe('a$1}b');
  });
});
