/** The language server as the client sees it: typed questions, typed answers, and one event. */
import { type Disposable, type Event, EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientCalls, ServerCalls, ServerNotices } from '../protocol/server';

type Calls<Map> = { readonly [Name in keyof Map]: { readonly params: unknown; readonly result: unknown } };

type Call<Map extends Calls<Map>> = <Name extends keyof Map & string>(
  name: Name,
  params: Map[Name]['params'],
) => Promise<Map[Name]['result']>;

type Handlers<Map extends Calls<Map>> = {
  readonly [Name in keyof Map]: (params: Map[Name]['params']) => Promise<Map[Name]['result']>;
};

export interface Server {
  /** Waits for the server to start; rejects when it cannot. */
  readonly call: Call<ServerCalls>;
  readonly onAgentsChanged: Event<ServerNotices['agentAuthor/agentsChanged']>;
}

/** Answers the server's questions with `handlers`, and gives the way to ask it. */
export const connect = (client: BaseLanguageClient, handlers: Handlers<ClientCalls>): Server & Disposable => {
  const agentsChanged = new EventEmitter<ServerNotices['agentAuthor/agentsChanged']>();
  const answer = <Name extends keyof ClientCalls>(name: Name): Disposable =>
    client.onRequest<unknown, void>(name, (params: ClientCalls[Name]['params']) => handlers[name](params));

  const disposables = [
    agentsChanged,
    answer('agentAuthor/listFiles'),
    answer('agentAuthor/readFiles'),
    client.onNotification('agentAuthor/agentsChanged', (notice: ServerNotices['agentAuthor/agentsChanged']) =>
      agentsChanged.fire(notice),
    ),
  ];
  return {
    call: <Name extends keyof ServerCalls>(name: Name, params: ServerCalls[Name]['params']) =>
      client.sendRequest<ServerCalls[Name]['result']>(name, params),
    onAgentsChanged: agentsChanged.event,
    dispose: () => disposables.forEach((disposable) => void disposable.dispose()),
  };
};
