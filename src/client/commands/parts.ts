/** What the commands on agents work with. */
import type { Uri } from 'vscode';
import type { Server } from '../server';
import type { RowFocus } from '../tree/rowFocus';
import type { History } from './files/history';
import type { Targets } from './targets';

export interface Parts {
  readonly server: Server;
  readonly targets: Targets;
  readonly history: History;
  readonly home: Uri | undefined;
  readonly focus: RowFocus;
}
