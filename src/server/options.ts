/** What a client says of itself when it starts the server. Anything else than expected counts as not said. */
import type { InitializeParams } from 'vscode-languageserver';

export interface Options {
  /** The client answers for files. */
  readonly hasFiles: boolean;
  /** The folder with a page for each rule, with a slash at the end. */
  readonly pages: string | undefined;
  /** The user's folder of Claude Code. */
  readonly home: string | null;
  /** The agents folder that an administrator fills. */
  readonly managed: string | null;
  readonly folders: readonly string[];
}

export const optionsOf = (params: InitializeParams): Options => {
  const given: unknown = params.initializationOptions;
  const read = (key: string): unknown =>
    typeof given === 'object' && given !== null ? (given as Record<string, unknown>)[key] : undefined;
  const [docs, home, managed] = [read('docs'), read('home'), read('managed')];
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? [];
  return {
    hasFiles: read('files') === 'client',
    pages: typeof docs === 'string' ? `${docs.replace(/\/$/, '')}/` : undefined,
    home: typeof home === 'string' ? home : null,
    managed: typeof managed === 'string' ? managed : null,
    folders: folders.length > 0 ? folders : rootOf(params),
  };
};

const rootOf = (params: InitializeParams): readonly string[] =>
  'rootUri' in params && params.rootUri ? [params.rootUri] : [];
