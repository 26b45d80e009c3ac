/** A text that is safe to change, because the disk holds what its editor was made from. */
import { Disposable, type TextDocument, type Uri, workspace } from 'vscode';
import { areSame, withoutMark } from './bytes';
import { shortly } from './shortly';
import { until } from './until';

/** When the file was last written that an editor shows, or showed before its text was changed. */
const bases = new Map<string, number>();

/** Milliseconds after which it is known whether a change was read from disk. */
const SETTLED = 300;

/** Remembers for each agent that is being changed which state of the disk its editor goes back to. */
export const watchBases = (): Disposable => {
  for (const document of workspace.textDocuments) void remember(document);
  return Disposable.from(
    workspace.onDidOpenTextDocument((document) => void remember(document)),
    workspace.onDidSaveTextDocument((document) => void remember(document)),
    workspace.onDidChangeTextDocument(({ document }) => {
      // It may have been read again, or be about to be called unsaved, which is told after the change.
      if (!document.isDirty) setTimeout(() => !document.isDirty && void remember(document), SETTLED);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => void bases.delete(uri.toString())),
  );
};

/** Throws where another program wrote the file under an editor with unsaved changes: one of the two would be lost. */
export const refuseConflict = async (uri: Uri): Promise<void> => {
  const document = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  if (!document?.isDirty) return;
  const base = bases.get(uri.toString());
  const now = await writtenAt(uri);
  if (base !== undefined && now !== undefined && now > base)
    throw new Error(`${shortly(uri)} was changed on disk and in its editor; save it there, to compare them, first.`);
};

/** The document, once it holds what is on disk, or its unsaved changes alone. */
export const freshDocument = async (uri: Uri): Promise<TextDocument> => {
  const document = await workspace.openTextDocument(uri);
  if (!(await until(async () => document.isDirty || (await isAsOnDisk(document)))))
    throw new Error(`${shortly(uri)} was changed by another program; open it, and try again.`);
  await refuseConflict(uri);
  await refuseLoss(document);
  return document;
};

/** An editor writes the whole text, so that bytes which are none of its encoding would become U+FFFD for good. */
const refuseLoss = async ({ uri, encoding }: TextDocument): Promise<void> => {
  const bytes = await workspace.fs.readFile(uri);
  const kept = await workspace.encode(await workspace.decode(bytes, { encoding }), { encoding });
  if (areSame(withoutMark(kept), withoutMark(bytes))) return;
  const what = encoding.startsWith('utf8') ? 'is not UTF-8' : `is not in the encoding of its editor, ${encoding}`;
  throw new Error(
    `${shortly(uri)} ${what}, and saving it would lose characters; reopen it with its encoding, and save it as UTF-8.`,
  );
};

/** An editor makes all line ends of a text alike. */
const isAsOnDisk = async (document: TextDocument): Promise<boolean> => {
  const { uri, encoding } = document;
  const text = await workspace.decode(await workspace.fs.readFile(uri), { encoding });
  return withPlainEnds(text) === withPlainEnds(document.getText());
};

const withPlainEnds = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replace(/^\ufeff/, '');

const remember = async ({ uri }: TextDocument): Promise<void> => {
  if (!/\/agents\/.*\.md$/i.test(uri.path)) return;
  const time = await writtenAt(uri);
  if (time !== undefined) bases.set(uri.toString(), time);
};

const writtenAt = async (uri: Uri): Promise<number | undefined> => {
  try {
    return (await workspace.fs.stat(uri)).mtime;
  } catch {
    return undefined;
  }
};
