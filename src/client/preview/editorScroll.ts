/** The editor's side of scrolling together: where it stands, and how it is brought to a line. */
import { Range, type TextEditor, TextEditorRevealType, type Uri, window } from 'vscode';

/** How long the editor may still be moving because it was told to. */
const settling = 300;

export class EditorScroll {
  #isUntil = 0;

  /** Brings the editor to a line that a person scrolled the page to. */
  reveal(file: Uri, line: number): void {
    const editor = editorOf(file);
    if (!editor) return;
    this.#isUntil = Date.now() + settling;
    const at = Math.min(Math.floor(line), editor.document.lineCount - 1);
    editor.revealRange(new Range(at, 0, at, 0), TextEditorRevealType.AtTop);
  }

  /** The page stays where it is while another editor comes to the same text. */
  ignore(milliseconds: number): void {
    this.#isUntil = Date.now() + milliseconds;
  }

  /** The line at the top of an editor that a person has scrolled; undefined where the page moved it. */
  topOf({ visibleRanges }: TextEditor): number | undefined {
    return Date.now() < this.#isUntil ? undefined : visibleRanges[0]?.start.line;
  }
}

export const editorOf = (file: Uri): TextEditor | undefined =>
  window.visibleTextEditors.find(({ document }) => document.uri.toString() === file.toString());
