/** What the questions of New Agent choose from. */
import type { AgentSummary, AgentTemplate, NewAgentChoices } from '../../../protocol/server';
import type { Server } from '../../server';
import type { Place } from '../places';

export interface Known {
  /** What stands above every question. */
  readonly title: string;
  readonly server: Pick<Server, 'call'>;
  readonly places: readonly Place[];
  readonly choices: NewAgentChoices;
  readonly templates: readonly AgentTemplate[];
  /** To be copied. */
  readonly agents: readonly AgentSummary[];
  /** Names of the MCP servers of a place. */
  readonly serversOf: (place: Place) => Promise<readonly string[]>;
}
