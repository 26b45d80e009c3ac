/** Whether an agent may be called something. */
import type { Host } from '../hosts/host';

/** Why a name cannot be used, in one sentence; undefined if it can. */
export const nameProblem = (name: string, { title, name: rules }: Host): string | undefined => {
  if (name.trim() === '') return `${title} passes over an agent without a name; give it one.`;
  if (name.startsWith(rules.forbiddenStart)) return `${title} refuses names that start with a hyphen; choose another.`;
  if (name.normalize('NFKC').includes(rules.forbidden)) return `${title} keeps colons for plugins; leave it out.`;
  if (name.length > rules.maxLength) return `${title} refuses names over ${rules.maxLength} characters; shorten it.`;
  return undefined;
};
