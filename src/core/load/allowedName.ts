/** What becomes of a name that its host refuses, or that people cannot type. */
import type { NameRules } from '../hosts/host';

/** `--a：b` is `a-b`; `agent` where nothing is left. */
export const allowedName = (name: string, { forbidden, forbiddenStart }: NameRules): string => {
  let allowed = name.normalize('NFKC').replaceAll(forbidden, '-');
  while (allowed.startsWith(forbiddenStart)) allowed = allowed.slice(forbiddenStart.length);
  return allowed || 'agent';
};

/** `Código Review/QA` is `codigo-review-qa`; undefined where letters would be lost, as of `审查员`. */
export const mentionableName = (name: string): string | undefined => {
  const better = name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^\w.:@-]+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^[-.:@]+|[-.:@]+$/g, '');
  const letters = [...name].filter((character) => /[\p{L}\p{N}]/u.test(character)).length;
  const isWhole = letters > 0 && better.replaceAll(/[^a-z0-9]/g, '').length >= letters;
  return isWhole ? better : undefined;
};
