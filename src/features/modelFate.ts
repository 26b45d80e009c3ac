/** What becomes of the name of a model, in a sentence. */
import type { Host } from '../core/hosts/host';
import { modelName } from '../core/rules/modelName';

export const modelFate = (model: string, host: Host): { readonly why: string; readonly isLost?: boolean } => {
  const alias = host.models.find(({ name }) => name === model.toLowerCase());
  if (alias) return { why: alias.summary };
  const found = modelName(model, host);
  switch (found.is) {
    case 'known':
      return { why: 'A full model id, which is sent as it is written.' };
    case 'retired':
      return { why: `Retired on ${found.since}, so the agent may fail when it starts.`, isLost: true };
    case 'no-id':
      return {
        why: `${host.title} knows no such model, and sends it as it is written, so the agent fails when it starts.`,
        isLost: true,
      };
    case 'unlisted':
      return { why: `${host.title} ${host.verified} knows no such model, and sends it as it is written.` };
  }
};
