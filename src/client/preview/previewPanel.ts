/** One preview: keeps its page up to date, and does what is clicked there. */
import {
  commands,
  env,
  type LogOutputChannel,
  Selection,
  type TextEditor,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { FromPage, NamedFile, ToPage } from '../../protocol/preview';
import type { AgentPreview } from '../../protocol/server';
import type { Server } from '../server';
import { answer } from './answer';
import { EditorScroll, editorOf } from './editorScroll';
import { pageHtml } from './html';
import { imagesFor } from './images';
import type { Direction } from './madeFixes';
import { oneAtATime } from './oneAtATime';
import { openLink } from './openLink';
import { PageFixes } from './pageFixes';
import { readPageMessage } from './pageMessage';
import { tabTitle } from './tabTitle';
import { textColumn } from './textColumn';

export interface PreviewParts {
  readonly panel: WebviewPanel;
  readonly extension: Uri;
  readonly server: Pick<Server, 'call'>;
  readonly log: LogOutputChannel;
}

/** Milliseconds in which the server learns of the new name of a file, and its editor is back where it was. */
const patience = 2_000;

export class Preview {
  readonly panel: WebviewPanel;
  readonly #parts: PreviewParts;
  readonly #scroll = new EditorScroll();
  readonly #fixes: PageFixes;
  readonly #update: () => Promise<void>;
  readonly #imagesOf: ReturnType<typeof imagesFor>;
  #file: Uri;
  /** What it was called before. */
  #was: readonly string[];
  /** Until when it may be unknown, since it was renamed. */
  #isMovedUntil = 0;
  #isLocked: boolean;
  #isDisposed = false;
  /** What the page shows; undefined where it has to be sent again whatever it is. */
  #sent: { readonly uri: string; readonly revision: number } | undefined;
  #preview: AgentPreview | undefined;

  constructor(parts: PreviewParts, { uri, isLocked, was }: NamedFile) {
    const { panel, extension, server, log } = parts;
    this.panel = panel;
    this.#parts = parts;
    this.#fixes = new PageFixes(server);
    this.#file = Uri.parse(uri, true);
    this.#was = was;
    this.#isLocked = isLocked;
    this.#imagesOf = imagesFor(panel.webview);
    this.#update = oneAtATime(() => this.#show());
    this.#entitle(stemOf(this.#file));
    panel.iconPath = {
      light: Uri.joinPath(extension, 'media', 'agent-light.svg'),
      dark: Uri.joinPath(extension, 'media', 'agent-dark.svg'),
    };
    const folders = workspace.workspaceFolders?.map((folder) => folder.uri) ?? [];
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [Uri.joinPath(extension, 'dist'), ...folders],
    };
    panel.onDidDispose(() => {
      this.#isDisposed = true;
    });
    panel.webview.onDidReceiveMessage((message: unknown) => {
      this.#receive(readPageMessage(message)).catch((error: unknown) =>
        log.error('The preview did not do what was clicked.', String(error)),
      );
    });
    panel.webview.html = this.#html();
  }

  get file(): Uri {
    return this.#file;
  }

  get isLocked(): boolean {
    return this.#isLocked;
  }

  /** Stays with its file from now on, or follows the editor. */
  async lock(isLocked: boolean): Promise<void> {
    this.#isLocked = isLocked;
    this.#entitle(this.#preview?.summary.name ?? stemOf(this.#file));
    await this.#post({ type: 'file', file: this.#shown() });
  }

  /** Shows another file in the same page. */
  follow(file: Uri): void {
    if (file.toString() === this.#file.toString()) return;
    this.#file = file;
    this.#was = [];
    this.#isMovedUntil = 0;
    this.#preview = undefined;
    this.#fixes.forget();
    this.#entitle(stemOf(file));
    this.refresh();
  }

  /** Shows the same file under another name, where the page is. */
  rename(file: Uri): void {
    this.#was = [...this.#was, this.#file.toString()];
    this.#file = file;
    this.#isMovedUntil = Date.now() + patience;
    this.#scroll.ignore(patience);
    this.refresh();
    setTimeout(() => this.refresh(), patience);
  }

  /** Asks the server again, unless the page is hidden: it asks by itself when it is shown. */
  refresh(): void {
    if (!this.#isDisposed && this.panel.visible) void this.#update();
  }

  /** Draws all anew, since what may be done there has changed. */
  redraw(): void {
    this.#sent = undefined;
    this.refresh();
  }

  scrollWith(editor: TextEditor): void {
    const line = this.#scroll.topOf(editor);
    if (line !== undefined) void this.#post({ type: 'scroll', line });
  }

  async showSource(): Promise<void> {
    await window.showTextDocument(this.#file, { viewColumn: this.#column() });
  }

  #shown(): NamedFile {
    return { uri: this.#file.toString(), isLocked: this.#isLocked, was: this.#was };
  }

  #column() {
    return textColumn(this.#file, this.panel.viewColumn);
  }

  #entitle(name: string): void {
    this.panel.title = tabTitle(name, this.#isLocked);
  }

  async #post(message: ToPage): Promise<void> {
    if (!this.#isDisposed) await this.panel.webview.postMessage(message);
  }

  async #show(): Promise<void> {
    const file = this.#file;
    const answered = await answer(this.#parts, file);
    if (this.#isDisposed || file !== this.#file) return;
    if (answered.type === 'nothing') {
      if (Date.now() < this.#isMovedUntil) return;
      this.#sent = undefined;
      await this.#post({ ...answered, file: this.#shown() });
      return;
    }
    const { preview } = answered;
    const uri = file.toString();
    if (this.#sent?.uri === uri && this.#sent.revision === preview.revision) return;
    const images = await this.#imagesOf(preview, file);
    if (this.#isDisposed || file !== this.#file) return;
    this.#sent = { uri, revision: preview.revision };
    this.#preview = preview;
    this.#entitle(preview.summary.name);
    await this.#post({ type: 'show', file: this.#shown(), preview, images, isTrusted: workspace.isTrusted });
  }

  async #receive(message: FromPage | undefined): Promise<void> {
    switch (message?.type) {
      case 'ready':
        return this.#begin();
      case 'reveal':
        return this.#reveal(message);
      case 'openLink':
        return openLink(message.href, this.#file, this.#preview?.targets ?? {}, this.#column());
      case 'openRule':
        await commands.executeCommand('agentAuthor.openRule', message.rule);
        return;
      case 'wantFixes':
        return this.#sendFixes();
      case 'fix':
        if (!(await this.#fixes.apply(this.#file, message, this.#column()))) await this.#sendFixes();
        return;
      case 'undo':
      case 'redo':
        return this.#reverse(message.type);
      case 'copy':
        await env.clipboard.writeText(message.text);
        return this.#post({ type: 'say', words: 'Copied.' });
      case 'scrolled':
        return this.#scroll.reveal(this.#file, message.line);
    }
  }

  async #begin(): Promise<void> {
    this.#sent = undefined;
    await this.#update();
    const line = editorOf(this.#file)?.visibleRanges[0]?.start.line;
    if (line) await this.#post({ type: 'scroll', line });
  }

  async #reveal({ line, character }: Extract<FromPage, { readonly type: 'reveal' }>): Promise<void> {
    const selection = new Selection(line, character, line, character);
    await window.showTextDocument(this.#file, { viewColumn: this.#column(), selection });
  }

  async #sendFixes(): Promise<void> {
    const fixes = await this.#fixes.offer(this.#file);
    if (!fixes) return;
    // Another file was opened or changed meanwhile: the page would take no fixes beside what it was told before that.
    if (fixes.revision !== this.#sent?.revision) await this.#update();
    await this.#post({ type: 'fixes', fixes });
  }

  async #reverse(direction: Direction): Promise<void> {
    const words = await this.#fixes.reverse(direction, this.#file, this.#column());
    if (words !== undefined) await this.#post({ type: 'say', words });
  }

  #html(): string {
    const { webview } = this.panel;
    const built = (name: string): string =>
      webview.asWebviewUri(Uri.joinPath(this.#parts.extension, 'dist', name)).toString();
    return pageHtml({
      ...this.#shown(),
      script: built('preview.js'),
      style: built('preview.css'),
      cspSource: webview.cspSource,
      nonce: crypto.randomUUID().replaceAll('-', ''),
    });
  }
}

const stemOf = (file: Uri): string => file.path.replace(/^.*\//u, '').replace(/\.md$/u, '');
