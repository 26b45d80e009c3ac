/** What a file's place says about it, beyond its text: documents and loose notes are no agents. */
import { isModelOfOtherHost } from '../hosts/otherHosts';
import type { Placement } from '../hosts/placement';
import { firstLine, type LoadedFile } from '../load/load';
import { loads } from '../load/loads';
import { regionsOf } from '../load/regions';
import { span } from '../text/span';

/** The same file, or one that counts as no agent because of where it lies or what it is called. */
export const judge = (placement: Placement, loaded: LoadedFile): LoadedFile => {
  if (placement.isMisnamed) return misnamed(placement, loaded);
  return loaded.verdict === 'not-an-agent' || isAgentHere(placement, loaded) ? loaded : asNoAgent(loaded);
};

/** The host never opens it, so nothing of what it says counts. */
const misnamed = ({ isDocument }: Placement, loaded: LoadedFile): LoadedFile => {
  const keys = loaded.block || loaded.misplaced ? keysWithValue(loaded) : new Set();
  const isMeant = !isDocument && keys.has('name') && keys.has('description');
  const fault = { id: 'misnamed', at: firstLine(loaded.text) } as const;
  return isMeant ? { ...asNoAgent(loaded), verdict: 'does-not-load', fault } : asNoAgent(loaded);
};

const isAgentHere = ({ isExcluded, isDocument, isAsked, scope, folder }: Placement, loaded: LoadedFile): boolean => {
  if (isExcluded) return false;
  if (isDocument && loaded.verdict === 'does-not-load') return false;
  if (scope !== 'loose' || isAsked) return true;
  return !liesInDotFolder(folder) && !speaksForOtherHost(loaded) && isLooseAgent(loaded);
};

/** A document or template that the host takes for an agent all the same: by its name, or by the name it still gives. */
export const isDocumentHere = ({ placement, loaded }: Judged): boolean =>
  placement.isDocument || (placement.scope !== 'loose' && loads(loaded) && isPlaceholder(loaded.agent?.name));

interface Judged {
  readonly placement: Placement;
  readonly loaded: LoadedFile;
}

/** What stands in a template for the name that is still to be given. */
const isPlaceholder = (name: string | undefined): boolean =>
  name !== undefined && /^\s*(?:<[^<>]*>|\{\{[^{}]*\}\}|(?:your-)?agent-name)\s*$/.test(name);

/** `.ai/agents/` belongs to some other tool, whichever it may be. */
const liesInDotFolder = (folder: string): boolean => /\/\.(?!claude\/)[^/]+\/(?:sub)?agents?\//.test(folder);

const speaksForOtherHost = ({ reading, host }: LoadedFile): boolean =>
  host.foreignKeys.some((key) => reading?.values.has(key)) || isModelOfOtherHost(reading?.values.get('model'));

/** A loose file needs both required keys, or one of them with another that only agents have. */
const isLooseAgent = (loaded: LoadedFile): boolean => {
  const keys = keysWithValue(loaded);
  const required = ['name', 'description'].filter((key) => keys.has(key)).length;
  return required === 2 || (required === 1 && ['tools', 'model', 'color'].some((key) => keys.has(key)));
};

const keysWithValue = ({ text, host, block, reading }: LoadedFile): ReadonlySet<string> => {
  if (reading)
    return new Set([...reading.values].flatMap(([key, value]) => (value === null || value === '' ? [] : key)));
  const header = block?.header ?? span(0, Math.min(text.length, 4_000));
  return new Set(regionsOf(text, header, host).map(({ key }) => key));
};

const asNoAgent = ({ text, host, origin }: LoadedFile): LoadedFile => ({
  text,
  host,
  origin,
  quoted: [],
  verdict: 'not-an-agent',
});
