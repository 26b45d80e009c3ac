import type { Hover } from 'vscode-languageserver-types';
import type { DocumentView } from '../view';

export const hover = (_view: DocumentView, _offset: number): Hover | null => null;
