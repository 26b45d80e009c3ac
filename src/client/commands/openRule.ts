/** `agentAuthor.openRule`: shows the page of a rule, given its id; asks for one where none is given. */
import { commands, type Disposable, type LogOutputChannel, Uri, window, workspace } from 'vscode';
import { register } from './register';

export const registerOpenRule = (pages: Uri, log: LogOutputChannel): Disposable =>
  register('agentAuthor.openRule', log, 'The page of the rule cannot be shown', async (argument) => {
    const rule = typeof argument === 'string' ? argument : await pick(pages);
    if (rule === undefined) return;
    if (!isId(rule)) throw new Error(`there is no rule ‘${rule}’.`);
    const page = Uri.joinPath(pages, `${rule}.md`);
    // Locked, or it would show the next agent that is opened.
    await commands.executeCommand('markdown.showPreview', page, [page], { locked: true });
  });

/** The folder holds an index as well, which is no rule. */
const isId = (name: string): boolean => /^[a-z0-9-]+$/.test(name);

const pick = async (pages: Uri): Promise<string | undefined> => {
  const files = await workspace.fs.readDirectory(pages);
  const rules = files.flatMap(([name]) => (name.endsWith('.md') ? [name.slice(0, -'.md'.length)] : []));
  return window.showQuickPick(rules.filter(isId).sort(), { title: 'Explain Rule', placeHolder: 'Which rule?' });
};
