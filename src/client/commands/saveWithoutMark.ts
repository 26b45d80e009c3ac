/** `agentAuthor.saveWithoutMark`: takes the byte order mark off a file, which no edit of its text can do. */
import { type Disposable, type LogOutputChannel, Uri, workspace } from 'vscode';
import { saveWithoutMarkCommand } from '../../protocol/clientCommands';
import { register } from './register';

export const registerSaveWithoutMark = (log: LogOutputChannel): Disposable =>
  register(saveWithoutMarkCommand, log, 'The byte order mark was not removed', async (argument) => {
    if (typeof argument !== 'string') throw new Error('choose a quick fix first.');
    const uri = Uri.parse(argument, true);
    const document = await workspace.openTextDocument(uri);
    if (document.isDirty) throw new Error('the file has changes that are not saved; save it first.');
    const bytes = await workspace.fs.readFile(uri);
    if (!mark.every((byte, index) => bytes[index] === byte)) return;
    await workspace.fs.writeFile(uri, bytes.subarray(mark.length));
    // Else the editor would write the mark again.
    await workspace.openTextDocument(uri, { encoding: 'utf8' });
  });

const mark = [0xef, 0xbb, 0xbf];
