/** What a change does to the text of a settings file, whose comments and layout stay. */
import { type EditResult, modify, parse } from 'jsonc-parser';
import type { SettingsChange } from '../../protocol/clientCommands';

export const editsFor = (text: string, { set, name }: SettingsChange): EditResult => {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  if (set === 'rules') return modify(text, ['rules', name], 'off', { formattingOptions });
  const settings: unknown = parse(text);
  const known = typeof settings === 'object' && settings !== null && set in settings;
  if (!known) return modify(text, [set], [name], { formattingOptions });
  return modify(text, [set, -1], name, { formattingOptions, isArrayInsertion: true });
};
