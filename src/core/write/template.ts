/** A whole-agent snippet as something to start a new agent from. */
import type { Host } from '../hosts/host';
import { promptOf } from '../load/agent';
import { loadFile } from '../load/load';
import { loads } from '../load/loads';

/** A snippet as editors read it. */
export interface Snippet {
  readonly body: readonly string[];
  readonly isFileTemplate?: boolean;
  readonly description?: string;
}

export interface TemplateAgent {
  readonly name: string;
  readonly description: string;
  readonly tools: readonly string[] | null;
  readonly model: string | null;
  readonly color: string | null;
  readonly prompt: string;
}

/** Undefined where it is no whole agent. */
export const templateAgent = ({ body, isFileTemplate }: Snippet, host: Host): TemplateAgent | undefined => {
  if (isFileTemplate !== true) return undefined;
  const text = withDefaults(body.join('\n'));
  const loaded = loadFile(text, host, { stem: 'template', size: text.length });
  const { agent } = loaded;
  if (!loads(loaded) || agent?.name === undefined || agent.description === undefined) return undefined;
  return {
    name: agent.name,
    description: agent.description,
    tools: agent.allowed ? agent.allowed.tokens.map((token) => token.text) : null,
    model: agent.model ?? null,
    color: agent.color ?? null,
    prompt: promptOf(text, agent),
  };
};

/** What an editor leaves where nothing is typed: `${1:reviewer}` is `reviewer`, `${2|red,blue|}` is `red`, `$0` nothing. */
export const withDefaults = (snippet: string): string =>
  snippet.replaceAll(
    /\\([\\$}])|\$\{\d+\|([^,|]*)[^|]*\|\}|\$\{\d+:([^}]*)\}|\$\{?\d+\}?/g,
    (_, escaped?: string, choice?: string, standard?: string) => escaped ?? choice ?? standard ?? '',
  );
