/** The commands of the preview: one that follows the editor, and as many locked ones as a person likes. */
import {
  commands,
  type Disposable,
  type ExtensionContext,
  type FileRenameEvent,
  type LogOutputChannel,
  languages,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { NamedFile } from '../../protocol/preview';
import { pickOne } from '../commands/prompts';
import { register } from '../commands/register';
import type { Server } from '../server';
import { HiddenMoves } from './hiddenMoves';
import { movedTo } from './movedTo';
import { Preview } from './previewPanel';

const viewType = 'agentAuthor.preview';
const lockedKey = 'agentAuthor.previewIsLocked';

/** Milliseconds between the first word of a rename and the last. */
const PATIENCE = 5_000;

type PreviewServer = Pick<Server, 'call' | 'onAgentsChanged'>;

export const registerPreview = (
  context: ExtensionContext,
  server: PreviewServer,
  log: LogOutputChannel,
): Disposable[] => {
  const previews = new Set<Preview>();
  const moves = new HiddenMoves(context.workspaceState);
  let renaming: Renamed = [];
  const tellLocked = (): void =>
    void commands.executeCommand('setContext', lockedKey, active(previews)?.isLocked === true);

  const show = (panel: WebviewPanel, file: NamedFile): void => {
    const preview = new Preview({ panel, extension: context.extensionUri, server, log }, file);
    previews.add(preview);
    panel.onDidChangeViewState(() => {
      tellLocked();
      if (panel.visible) void moves.forget(preview.file.toString());
    });
    panel.onDidDispose(() => {
      previews.delete(preview);
      tellLocked();
    });
    tellLocked();
  };
  const open = (file: Uri): void => {
    const existing =
      [...previews].find((preview) => isOf(file)(preview)) ?? [...previews].find(({ isLocked }) => !isLocked);
    if (existing) {
      existing.panel.reveal(undefined, true);
      existing.follow(file);
      return;
    }
    const place = { viewColumn: columnOf(previews) ?? ViewColumn.Beside, preserveFocus: true };
    show(window.createWebviewPanel(viewType, '', place, { enableFindWidget: true }), {
      uri: file.toString(),
      isLocked: false,
      was: [],
    });
  };
  /** Only to what may be an agent; a look into another file leaves the preview where it is. */
  const follow = (editor: TextEditor | undefined): void => {
    if (!editor || languages.match(agentDocuments, editor.document) === 0) return;
    const { uri } = editor.document;
    for (const preview of previews) {
      const isMove = movedTo(preview.file.toString(), renaming) === uri.toString();
      if (isMove) void move(preview, renaming, moves);
      else if (!preview.isLocked) preview.follow(uri);
    }
  };
  const lock = async (isLocked: boolean): Promise<void> => {
    await active(previews)?.lock(isLocked);
    tellLocked();
  };
  const refresh = (uris: readonly Uri[]): void => {
    for (const preview of previews) if (uris.some((uri) => isOf(uri)(preview))) preview.refresh();
  };

  return [
    register('agentAuthor.openPreview', log, 'The preview was not opened', async (argument) => {
      const file = fileOf(argument) ?? (await chosenFile(server));
      if (file) open(file);
    }),
    register('agentAuthor.lockPreview', log, 'The preview was not locked', () => lock(true)),
    register('agentAuthor.unlockPreview', log, 'The preview was not unlocked', () => lock(false)),
    register('agentAuthor.showSource', log, 'The file was not opened', () => active(previews)?.showSource()),
    server.onAgentsChanged(({ uris }) => refresh(uris.map((uri) => Uri.parse(uri)))),
    // Before it, since an editor may tell of the new name first.
    workspace.onWillRenameFiles(({ files }) => {
      renaming = files;
      // Nobody tells of a rename that failed, after which the files are two again.
      setTimeout(() => {
        if (renaming === files) renaming = [];
      }, PATIENCE);
    }),
    workspace.onDidRenameFiles(({ files }) => {
      renaming = [];
      for (const preview of previews) void move(preview, files, moves);
    }),
    workspace.onDidGrantWorkspaceTrust(() => {
      for (const preview of previews) preview.redraw();
    }),
    // The server is told of the change by another listener, which may come later in the same turn.
    workspace.onDidChangeTextDocument(({ document }) => void setTimeout(() => refresh([document.uri]), 0)),
    window.onDidChangeActiveTextEditor((editor) => follow(editor)),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      for (const preview of previews) if (isOf(textEditor.document.uri)(preview)) preview.scrollWith(textEditor);
    }),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel: WebviewPanel, state: unknown) => {
        const uri = property(state, 'uri');
        if (typeof uri === 'string')
          show(panel, { uri: moves.now(uri), isLocked: property(state, 'isLocked') === true, was: [uri] });
        else panel.dispose();
      },
    }),
  ];
};

const active = (previews: ReadonlySet<Preview>): Preview | undefined => [...previews].find(({ panel }) => panel.active);

/** Where previews are already: a group of them is locked, and VS Code would open a third one beside it. */
const columnOf = (previews: ReadonlySet<Preview>): ViewColumn | undefined =>
  [...previews].find(({ panel }) => panel.visible)?.panel.viewColumn;

const isOf =
  (file: Uri) =>
  (preview: Preview): boolean =>
    preview.file.toString() === file.toString();

const agentDocuments = [{ language: 'chatagent' }, { pattern: '**/agents/**/*.md' }];

type Renamed = FileRenameEvent['files'];

/** A preview stays with its file under whatever name. */
const move = async (preview: Preview, renamed: Renamed, moves: HiddenMoves): Promise<void> => {
  const from = preview.file.toString();
  const to = movedTo(from, renamed);
  if (to === undefined) return;
  preview.rename(Uri.parse(to, true));
  if (!preview.panel.visible) await moves.add(from, to);
};

const property = (value: unknown, name: 'uri' | 'isLocked'): unknown =>
  typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;

/** A file, a row of the tree that names one, or nothing: then the agent that is being edited. */
const fileOf = (argument: unknown): Uri | undefined => {
  const given = argument instanceof Uri ? argument : property(argument, 'uri');
  const file = typeof given === 'string' ? Uri.parse(given) : given;
  if (file instanceof Uri) return file;
  const edited = window.activeTextEditor?.document;
  return edited && languages.match(agentDocuments, edited) > 0 ? edited.uri : undefined;
};

const chosenFile = async (server: PreviewServer): Promise<Uri | undefined> => {
  const agents = await server.call('agentAuthor/agents', null);
  if (agents.length === 0) throw new Error('there is no agent here yet; create one first.');
  const items = agents.map(({ uri, name, path }) => ({ label: name, description: path, uri }));
  const chosen = await pickOne({ items, placeholder: 'Which agent?', current: undefined }, { title: 'Open Preview' });
  return chosen && chosen !== 'back' ? Uri.parse(chosen.uri, true) : undefined;
};
