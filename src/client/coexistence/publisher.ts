/** Publishes the server's findings, thinned out where VS Code's own validator speaks of the same. */
import { Diagnostic, Disposable, languages, Range, type Uri, workspace } from 'vscode';
import type { HandleDiagnosticsSignature } from 'vscode-languageclient';
import { patience } from './patience';
import { ShownDocuments } from './shown';
import { type Finding, type Mode, type Outcome, type Situation, thin } from './thin';
import { findingOf } from './twin';

const setting = 'agentAuthor.coreOverlap';
/** Documents of this language are validated by VS Code. */
const coreLanguage = 'chatagent';

/** Everything the server found in one file, and what became of it. */
interface Sheet {
  readonly uri: Uri;
  diagnostics: readonly Diagnostic[];
  publish: HandleDiagnosticsSignature;
  outcomes: ReadonlyMap<string, Outcome>;
  /** What is published, to publish only what differs. */
  published: string;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export class Publisher {
  readonly #sheets = new Map<string, Sheet>();
  readonly #shown = new ShownDocuments((uri) => this.#refresh(uri));
  readonly #disposable = Disposable.from(
    this.#shown,
    languages.onDidChangeDiagnostics(({ uris }) => uris.forEach((uri) => void this.#refresh(uri.toString()))),
    workspace.onDidOpenTextDocument(({ uri }) => this.#refresh(uri.toString())),
    workspace.onDidCloseTextDocument(({ uri }) => this.#refresh(uri.toString())),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(setting)) for (const key of this.#sheets.keys()) this.#refresh(key);
    }),
  );

  /** Middleware of the language client. */
  readonly handleDiagnostics = (uri: Uri, diagnostics: Diagnostic[], next: HandleDiagnosticsSignature): void => {
    const key = uri.toString();
    const sheet = this.#sheets.get(key) ?? { uri, outcomes: new Map(), published: '[]', timer: undefined };
    this.#sheets.set(key, Object.assign(sheet, { diagnostics, publish: next }));
    this.#refresh(key);
  };

  /** Forgets everything, because the server starts afresh. */
  reset(): void {
    for (const { timer } of this.#sheets.values()) clearTimeout(timer);
    this.#sheets.clear();
  }

  dispose(): void {
    this.reset();
    this.#disposable.dispose();
  }

  #refresh(key: string): void {
    const sheet = this.#sheets.get(key);
    if (!sheet) return;
    clearTimeout(sheet.timer);
    const { situation, wait } = this.#situation(sheet);
    if (wait > 0) sheet.timer = setTimeout(() => this.#refresh(key), wait);

    const findings = sheet.diagnostics.map(findingOf);
    sheet.outcomes = thin(findings, situation);
    const outcomes = [...sheet.outcomes.values()];
    publish(
      sheet,
      sheet.diagnostics.flatMap((diagnostic, index) => put(diagnostic, findings[index], outcomes[index])),
    );
    if (sheet.diagnostics.length === 0) this.#sheets.delete(key);
  }

  #situation({ uri, outcomes }: Sheet): { readonly situation: Situation; readonly wait: number } {
    const mode = workspace.getConfiguration(undefined, uri).get<Mode>(setting, 'auto');
    const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri.toString());
    if (document?.languageId !== coreLanguage) {
      return { situation: { mode, hasCoreId: false, core: [], pending: null }, wait: 0 };
    }
    const core = languages.getDiagnostics(uri).flatMap(({ source, range }) => (source === undefined ? [range] : []));
    const times = this.#shown.times(uri);
    const { wait, isFresh } = patience({ now: Date.now(), ...times, hasSpoken: core.length > 0 });
    const known = isFresh ? new Map<string, Outcome>() : outcomes;
    return { situation: { mode, hasCoreId: true, core, pending: wait > 0 ? known : null }, wait };
  }
}

const put = (diagnostic: Diagnostic, finding: Finding | undefined, outcome: Outcome | undefined): Diagnostic[] => {
  if (outcome === 'withheld') return [];
  if (outcome !== 'shortened' || !finding || finding.twin.consequence === null) return [diagnostic];
  const { start, end } = finding.twin.keyRange;
  const range = new Range(start.line, start.character, end.line, end.character);
  const { severity, source, code, relatedInformation, tags } = diagnostic;
  const short = new Diagnostic(range, finding.twin.consequence, severity);
  return [Object.assign(short, { source, code, relatedInformation, tags })];
};

/** Publishing what is there already would come back as a change, and so go round for ever. */
const publish = (sheet: Sheet, diagnostics: Diagnostic[]): void => {
  const text = JSON.stringify(diagnostics.map((each) => [each, each.tags, each.relatedInformation]));
  if (text === sheet.published) return;
  sheet.published = text;
  sheet.publish(sheet.uri, diagnostics);
};
