/** The fixes that one preview shows, and what became of them. Nothing is changed in an untrusted workspace. */
import { type Uri, type ViewColumn, workspace } from 'vscode';
import type { FromPage } from '../../protocol/preview';
import type { PreviewFixes } from '../../protocol/server';
import type { Server } from '../server';
import { applyFix } from './applyFix';
import { type Direction, MadeFixes } from './madeFixes';

export class PageFixes {
  readonly #server: Pick<Server, 'call'>;
  readonly #made = new MadeFixes();
  #offered: PreviewFixes | undefined;

  constructor(server: Pick<Server, 'call'>) {
    this.#server = server;
  }

  /** Another file is shown. */
  forget(): void {
    this.#offered = undefined;
  }

  /** Asked for anew; undefined where there are none to be had. */
  async offer(file: Uri): Promise<PreviewFixes | undefined> {
    if (!workspace.isTrusted) return undefined;
    const fixes = await this.#server.call('agentAuthor/previewFixes', { uri: file.toString() });
    if (fixes) this.#offered = fixes;
    return fixes ?? undefined;
  }

  /** False where nothing was done, because the page showed an older text. */
  async apply(file: Uri, { revision, index }: Chosen, column: ViewColumn): Promise<boolean> {
    const fixes = this.#offered?.revision === revision ? this.#offered : undefined;
    if (!fixes || !workspace.isTrusted) return false;
    return this.#made.keep(file, () => applyFix(file, fixes, index, column));
  }

  /** Answers with what is to be told, if anything. */
  async reverse(direction: Direction, file: Uri, column: ViewColumn): Promise<string | undefined> {
    return workspace.isTrusted ? this.#made.reverse(direction, file, column) : undefined;
  }
}

type Chosen = Extract<FromPage, { readonly type: 'fix' }>;
