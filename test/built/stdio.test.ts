/** The language server over stdio, spoken to by a client that shares no code with it. */
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startIn } from '../support/command';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly diagnostics?: readonly Diagnostic[] };
  readonly result?: unknown;
}

interface Diagnostic {
  readonly code: string;
  readonly source: string;
  readonly severity: number;
  readonly message: string;
  readonly range: unknown;
  readonly codeDescription: { readonly href: string };
}

/** Just enough of the protocol: headers, ids, and waiting for a message. */
class Client {
  readonly #process: ChildProcess;
  readonly #messages: Message[] = [];
  readonly #waiting: (() => void)[] = [];
  #buffer = Buffer.alloc(0);
  #id = 0;

  constructor(cwd: string) {
    this.#process = startIn(cwd, ['lsp', '--stdio']);
    this.#process.stdout?.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  async request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#id;
    this.#write({ id, method, params });
    return (await this.message((message) => message.id === id && message.method === undefined)).result;
  }

  notify(method: string, params: unknown): void {
    this.#write({ method, params });
  }

  async message(isWanted: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.#messages.findLast(isWanted);
      if (found) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  forget(): void {
    this.#messages.length = 0;
  }

  async end(): Promise<number | null> {
    await this.request('shutdown', null);
    const ended = new Promise<number | null>((resolve) => this.#process.on('exit', resolve));
    this.notify('exit', null);
    return ended;
  }

  /** What the server asks for: this client can do none of it. */
  #refuse(id: number): void {
    this.#write({ id, error: { code: -32_601, message: 'Not here.' } });
  }

  #write(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      if (head === -1) return;
      const length = Number(/Content-Length: (\d+)/.exec(this.#buffer.toString('ascii', 0, head))?.[1]);
      if (this.#buffer.length < head + 4 + length) return;
      const message: Message = JSON.parse(this.#buffer.toString('utf8', head + 4, head + 4 + length));
      this.#buffer = this.#buffer.subarray(head + 4 + length);
      this.#messages.push(message);
      if (message.id !== undefined && message.method !== undefined) this.#refuse(message.id);
      for (const resolve of this.#waiting.splice(0)) resolve();
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'agent-author-lsp-'));
const agents = join(folder, '.claude/agents');
mkdirSync(agents, { recursive: true });

const uriOf = (name: string): string => pathToFileURL(join(agents, name)).href;
const lost =
  '---\nname: lost\ndescription: Use it when lost.\n\n<example>\nuser: find me\n</example>\n---\n\nYou are lost.\n';
const twin =
  '---\nname: twin\ndescription: Checks every change twice. Use it for what matters.\n---\n\nYou are a twin.\n';
writeFileSync(join(agents, 'lost.md'), lost);
writeFileSync(join(agents, 'twin.md'), twin);

const client = new Client(folder);
const findings = async (name: string): Promise<readonly Diagnostic[]> => {
  const { params } = await client.message(
    ({ method, params }) => method === 'textDocument/publishDiagnostics' && params?.uri === uriOf(name),
  );
  return params?.diagnostics ?? [];
};

/** Waits for findings of exactly these rules; a test that waits in vain fails by its time limit. */
const rulesToBe = async (name: string, rules: readonly string[]): Promise<void> => {
  await client.message(
    ({ method, params }) =>
      method === 'textDocument/publishDiagnostics' &&
      params?.uri === uriOf(name) &&
      JSON.stringify(params.diagnostics?.map(({ code }) => code)) === JSON.stringify(rules),
  );
};

beforeAll(async () => {
  await client.request('initialize', {
    processId: process.pid,
    capabilities: {},
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'folder' }],
  });
  client.notify('initialized', {});
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the server over stdio', () => {
  it('tells of files that nobody has opened', async () => {
    const [finding] = await findings('lost.md');
    expect(finding).toMatchObject({
      code: 'frontmatter-does-not-load',
      source: 'Agent Author',
      severity: 1,
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 11 } },
    });
  });

  it('links every finding to a page that is there', async () => {
    const [finding] = await findings('lost.md');
    const page = new URL(finding?.codeDescription.href ?? '');
    expect(readFileSync(page, 'utf8')).toContain('# frontmatter-does-not-load');
  });

  it('offers a fix that makes the file load', async () => {
    const diagnostics = await findings('lost.md');
    const actions = await client.request('textDocument/codeAction', {
      textDocument: { uri: uriOf('lost.md') },
      range: diagnostics[0]?.range,
      context: { diagnostics },
    });
    expect(actions).toMatchObject([
      { title: "Put the text of 'description' in a block", kind: 'quickfix', isPreferred: true },
    ]);
  });

  it('sees a name twice as soon as it is typed, on both files', async () => {
    client.notify('textDocument/didOpen', {
      textDocument: { uri: uriOf('lost.md'), languageId: 'markdown', version: 1, text: lost },
    });
    client.forget();
    client.notify('textDocument/didChange', {
      textDocument: { uri: uriOf('lost.md'), version: 2 },
      contentChanges: [{ text: twin }],
    });
    await rulesToBe('lost.md', ['agent-name-duplicate']);
    await rulesToBe('twin.md', ['agent-name-duplicate']);
  });

  it('goes back to what the disk holds when the document is closed', async () => {
    client.forget();
    client.notify('textDocument/didClose', { textDocument: { uri: uriOf('lost.md') } });
    await rulesToBe('lost.md', ['frontmatter-does-not-load']);
    await rulesToBe('twin.md', []);
  });

  it('does as the settings of the project say, and when they change', async () => {
    const settings = join(folder, '.agent-author.json');
    const change = (): void =>
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(settings).href, type: 2 }] });
    client.forget();
    writeFileSync(settings, '{ "rules": { "frontmatter-does-not-load": "off" } } // for now');
    change();
    await rulesToBe('lost.md', []);
    rmSync(settings);
    change();
    await rulesToBe('lost.md', ['frontmatter-does-not-load']);
  });

  it('ends when it is told to', async () => {
    expect(await client.end()).toBe(0);
  });
});

it('tells a client that refuses all that it asks for of findings, too', async () => {
  const refusing = new Client(folder);
  const all = { configuration: true, didChangeConfiguration: {}, didChangeWatchedFiles: { dynamicRegistration: true } };
  await refusing.request('initialize', {
    processId: process.pid,
    capabilities: { workspace: all },
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'folder' }],
  });
  refusing.notify('initialized', {});
  await refusing.message(
    ({ method, params }) => method === 'textDocument/publishDiagnostics' && params?.uri === uriOf('lost.md'),
  );
  expect(await refusing.end()).toBe(0);
});
