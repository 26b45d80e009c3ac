/** The user's settings, read once and again whenever they change. */
import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { settingsFrom } from '../core/lint/parseSettings';
import type { Settings as LintSettings } from '../core/lint/settings';
import { ruleIds } from '../core/rules/index';

export class Settings {
  readonly #connection: Connection;
  readonly #hasThem: boolean;
  readonly #onChange: (lint: LintSettings) => void;
  #sharesWithEditor = true;
  #hasCodeLens = true;
  #hasOutline = false;

  constructor(connection: Connection, hasThem: boolean, onChange: (lint: LintSettings) => void) {
    this.#connection = connection;
    this.#hasThem = hasThem;
    this.#onChange = onChange;
    connection.onDidChangeConfiguration(() => void this.#read().catch(this.#warn));
  }

  /** What the editor's own agent support offers is not offered again. */
  get sharesWithEditor(): boolean {
    return this.#sharesWithEditor;
  }

  get hasCodeLens(): boolean {
    return this.#hasCodeLens;
  }

  /** Beside the editor's own. */
  get hasOutline(): boolean {
    return this.#hasOutline;
  }

  async load(): Promise<void> {
    if (!this.#hasThem) return;
    // A client may have settings and still refuse this; then they are those of its start.
    await this.#connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'agentAuthor' })
      .catch(this.#warn);
    await this.#read().catch(this.#warn);
  }

  readonly #warn = (error: unknown): void =>
    this.#connection.console.warn(`The settings of the editor could not be had: ${String(error)}`);

  async #read(): Promise<void> {
    if (!this.#hasThem) return;
    const { coreOverlap, codeLens, outline, ...others } = recordOf(
      await this.#connection.workspace.getConfiguration('agentAuthor'),
    );
    this.#sharesWithEditor = coreOverlap !== 'on';
    this.#hasCodeLens = codeLens !== false;
    this.#hasOutline = outline === true;
    const { settings, problems } = settingsFrom(lintSettings(others), ruleIds);
    for (const { message } of problems) this.#connection.console.warn(`A setting of agentAuthor: ${message}`);
    this.#onChange(settings);
  }
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const lintKeys = ['rules', 'overrides', 'ignore', 'knownKeys', 'knownTools', 'knownModels', 'descriptionStyle'];

/** Editors give null for what nobody set. */
const lintSettings = (given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(given).filter(([key, value]) => lintKeys.includes(key) && value != null));
