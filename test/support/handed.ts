/** A case in the form in which it is copied for the command line. */
import { inShell } from '../../src/client/commands/shell';
import { loads } from '../../src/core/load/loads';
import { Workspace } from '../../src/core/workspace/workspace';
import { type JsonAgent, jsonAgent } from '../../src/core/write/agentsJson';
import { agentsJson } from '../../src/features/manage';
import { decode } from '../../src/protocol/decode';

export interface Handed {
  readonly agent: JsonAgent;
  readonly json: string;
  /** In the quotes of a shell. */
  readonly inShell: string;
}

/** Undefined where it is not copied. `plugin` names the plugin that holds the file, if one does. */
export const handedOver = (file: string, bytes: Uint8Array, plugin: string | undefined): Handed | undefined => {
  const workspace = new Workspace();
  const folder = `file:///${plugin ?? 'project'}/`;
  workspace.setFolders({ plugins: new Set(plugin === undefined ? [] : [folder]) });
  const uri = `${folder}${plugin === undefined ? '.claude/' : ''}agents/${encodeURI(file)}`;
  workspace.disk(uri, decode(bytes));
  const { json, left } = agentsJson({ uris: [uri] }, workspace);
  const loaded = workspace.file(uri)?.loaded;
  const agent = loaded && loads(loaded) ? jsonAgent(loaded) : undefined;
  return agent && left.length === 0 ? { agent, json, inShell: inShell(json) } : undefined;
};
