/** Registers what can be done with agents beside opening and making them. */
import { Disposable, type LogOutputChannel } from 'vscode';
import { registerCopyText } from './copyText';
import { registerDelete } from './delete';
import { registerDuplicate } from './duplicate';
import { watchBases } from './files/fresh';
import { registerFixAll } from './fixAll';
import { registerOpening } from './opening';
import type { Parts } from './parts';
import { registerRename } from './rename';
import { registerTransfer } from './transfer';
import { registerUndo } from './undo';

export const registerManageAgents = (parts: Parts, log: LogOutputChannel): Disposable =>
  Disposable.from(
    watchBases(),
    registerCopyText(parts, log),
    registerDelete(parts, log),
    registerDuplicate(parts, log),
    registerFixAll(parts, log),
    registerOpening(parts, log),
    registerRename(parts, log),
    registerTransfer(parts, log),
    registerUndo(parts, log),
  );
