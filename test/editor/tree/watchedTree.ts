// The tree as VS Code is given it: an ear on every question that VS Code asks for rows.

import Module from 'node:module';
import type { ProviderResult, TreeDataProvider, TreeItem } from 'vscode';

/** Node's own way to a module, which VS Code takes for extensions too. */
const loader: { _load: (request: string, ...rest: readonly unknown[]) => unknown } = Object(Module);

export interface Heard {
  /** When `activate()` was called, in milliseconds of this process. */
  activated: number;
  /** When each answer with rows was given, and how many rows were in it. */
  readonly answers: { readonly at: number; readonly rows: number }[];
  /** The labels of rows whose looks were asked for. */
  readonly drawn: { readonly at: number; readonly label: string }[];
}

interface Entry {
  readonly activate: (context: unknown) => unknown;
}

/** To be called before the extension is read. */
export const listenToTree = (): Heard => {
  const heard: Heard = { activated: Number.NaN, answers: [], drawn: [] };
  const load = loader._load;
  loader._load = (request, ...rest) => {
    const loaded = load(request, ...rest);
    if (request.endsWith('extension.js')) return timed(Object(loaded), heard);
    return request === 'vscode' && isExtension(rest[0]) ? withEar(Object(loaded), heard) : loaded;
  };
  return heard;
};

const isExtension = (parent: unknown): boolean => /[\\/]extension\.js$/.test(String(Object(parent).filename));

const timed = (entry: Entry, heard: Heard): Entry => ({
  ...entry,
  activate: (context) => {
    heard.activated = performance.now();
    return entry.activate(context);
  },
});

const withEar = (api: typeof import('vscode'), heard: Heard): unknown => ({
  ...api,
  window: {
    ...api.window,
    createTreeView: (id: string, options: { readonly treeDataProvider: TreeDataProvider<unknown> }) =>
      api.window.createTreeView(id, { ...options, treeDataProvider: heardProvider(options.treeDataProvider, heard) }),
  },
});

const heardProvider = (provider: TreeDataProvider<unknown>, heard: Heard): TreeDataProvider<unknown> => ({
  ...(provider.onDidChangeTreeData && { onDidChangeTreeData: provider.onDidChangeTreeData }),
  getChildren: async (element) => {
    const rows = (await provider.getChildren(element)) ?? [];
    heard.answers.push({ at: performance.now(), rows: rows.length });
    return rows;
  },
  getParent: (element): ProviderResult<unknown> => provider.getParent?.(element),
  getTreeItem: async (element): Promise<TreeItem> => {
    const item = await provider.getTreeItem(element);
    heard.drawn.push({ at: performance.now(), label: String(item.label) });
    return item;
  },
});
