/** Tells of what went well, in the status bar. */
import { window } from 'vscode';
import { iconsAsText } from '../tree/plainText';

/** Milliseconds. */
const SHOWN = 5_000;

/** Where it can be read and need not be, since nothing went wrong. Names come from files. */
export const say = (message: string): void => void window.setStatusBarMessage(iconsAsText(message), SHOWN);
