/** What a name of a model is to a host: one that it knows, one that is gone, or one that it sends on without knowing it. */
import type { Host } from '../hosts/host';
import { own } from '../text/own';

export type ModelName =
  | { readonly is: 'known' | 'unlisted' | 'no-id' }
  | { readonly is: 'retired'; readonly since: string };

/** The same few names stand in most files. */
const remembered = new WeakMap<Host, Map<string, ModelName>>();

export const modelName = (name: string, host: Host): ModelName => {
  const known = remembered.get(host) ?? new Map<string, ModelName>();
  remembered.set(host, known);
  const found = known.get(name) ?? findModel(name, host);
  if (known.size < mostRemembered) known.set(name, found);
  return found;
};

const mostRemembered = 1_000;

const findModel = (name: string, host: Host): ModelName => {
  const { pattern, known, retired, elsewhere } = host.modelIds;
  if (isAlias(name, host)) return { is: 'known' };
  if (!pattern.test(name)) return { is: 'no-id' };
  const forms = formsOf(name, host);
  const since = elsewhere.test(name) ? undefined : forms.map((form) => own(retired, form)).find(Boolean);
  if (since !== undefined) return { is: 'retired', since };
  const isListed =
    name.startsWith('arn:') || forms.some((form) => known.includes(form) || Object.hasOwn(retired, form));
  return { is: isListed ? 'known' : 'unlisted' };
};

/** `claude-opus-4.8` is `claude-opus-4-8`, `Claude Sonnet 4.5` is `sonnet`; undefined where nothing of it is a model. */
export const meantModel = (name: string, host: Host): string | undefined => {
  const id = name.toLowerCase().replaceAll(/[._]/g, '-');
  const full = id.startsWith('claude-') ? id : `claude-${id}`;
  if (full !== name && !/\s/.test(name) && modelName(full, host).is === 'known') return full;
  const families = host.modelIds.families.filter((family) => name.toLowerCase().includes(family));
  return families.length === 1 ? families[0] : undefined;
};

const isAlias = (name: string, { models, modelIds }: Host): boolean => {
  const plain = name.toLowerCase();
  const bare = plain.endsWith(modelIds.largerContext) ? plain.slice(0, -modelIds.largerContext.length) : plain;
  return models.some((alias) => alias.name === bare || alias.name === plain);
};

/** The id without what other services put around it, and without its date. */
const formsOf = (name: string, { modelIds }: Host): readonly string[] => {
  const id = modelIds.trimmings.reduce((rest, trimming) => rest.replace(trimming, ''), name);
  return [id, id.replace(modelIds.versions, '')];
};
