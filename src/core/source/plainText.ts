/** Whether words stand for themselves as a value of YAML. */
import { readYaml } from './yaml';

/** Most names and words; none of these has a meaning of its own. */
const surely = /^(?!(?:true|false|null)$)[a-z][a-z\d]*(?:[-_][a-z\d]+)*$/i;

export const isPlainText = (words: string): boolean => {
  if (surely.test(words)) return true;
  const { value, errors } = readYaml(`key: ${words}`);
  return errors.length === 0 && typeof value === 'object' && value !== null && 'key' in value && value.key === words;
};
