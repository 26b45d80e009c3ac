// A stand-in for the Messages API on 127.0.0.1: it has the program spawn one agent, and keeps what it is asked.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { endLater } from '../vscode/ending.mjs';
import { agentCallId, isAgentRequest, offersAgentTool, resultOfAgentCall, task } from './requests.mjs';

/**
 * What one run of the program sends. `isDecided` settles once it is known what becomes of the agent.
 *
 * @typedef {object} Conversation
 * @property {string} address
 * @property {string} agent the name by which the agent is called
 * @property {import('./requests.mjs').Request[]} requests
 * @property {string} [failure] why the agent was not started
 * @property {Promise<void>} isDecided
 * @property {() => void} decide
 * @property {(notification: { status?: string, summary?: string }) => void} notify
 */

/**
 * One server for all runs, told apart by the first part of the path.
 *
 * @returns {Promise<{ converse: () => Conversation }>}
 */
export async function startMessagesApi() {
  /** @type {Conversation[]} */
  const conversations = [];
  const server = createServer((incoming, response) => {
    /** @type {Buffer[]} */
    const chunks = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', () => {
      const [, id, path = ''] = /^\/(\d+)(\/[^?]*)/.exec(incoming.url ?? '') ?? [];
      const conversation = conversations[Number(id)];
      if (!conversation || path !== '/v1/messages') return notFound(response);
      receive(conversation, JSON.parse(Buffer.concat(chunks).toString('utf8')), response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  endLater(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { converse: () => newConversation(conversations, port) };
}

/** @param {Conversation[]} conversations @param {number} port */
function newConversation(conversations, port) {
  let decide = () => {};
  const isDecided = new Promise((resolve) => {
    decide = () => resolve(undefined);
  });
  const notify = (/** @type {{ status?: string, summary?: string }} */ { status, summary = '' }) => {
    if (status !== 'failed') return;
    conversation.failure ??= summary;
    decide();
  };
  const address = `http://127.0.0.1:${port}/${conversations.length}`;
  /** @type {Conversation} */
  const conversation = { address, agent: '', requests: [], isDecided, decide, notify };
  conversations.push(conversation);
  return conversation;
}

/** @param {import('node:http').ServerResponse} response */
function notFound(response) {
  response.writeHead(404, { 'content-type': 'application/json' });
  response.end('{}');
}

/**
 * @param {Conversation} conversation
 * @param {import('./requests.mjs').Request} request
 * @param {import('node:http').ServerResponse} response
 */
function receive(conversation, request, response) {
  conversation.requests.push(request);
  const result = resultOfAgentCall(request);
  if (result?.isError) conversation.notify({ status: 'failed', summary: result.text });
  if (isAgentRequest(request)) conversation.decide();
  const isAsked = offersAgentTool(request) && !isAgentRequest(request) && result === undefined;
  const block = isAsked ? callOf(conversation.agent) : { type: 'text', text: 'Done.' };
  answer(request, block, response);
}

/** @param {string} agent */
const callOf = (agent) => ({
  type: 'tool_use',
  id: agentCallId,
  name: 'Agent',
  input: { description: 'conformance', prompt: task, subagent_type: agent, run_in_background: false },
});

/**
 * @param {import('./requests.mjs').Request} request
 * @param {{ type: string, text?: string, input?: object }} block
 * @param {import('node:http').ServerResponse} response
 */
function answer(request, block, response) {
  const stop = block.type === 'text' ? 'end_turn' : 'tool_use';
  const usage = { input_tokens: 1, output_tokens: 1, cache_creation_input_tokens: 0, cache_read_input_tokens: 0 };
  const head = { id: 'msg_1', type: 'message', role: 'assistant', model: request.model, stop_sequence: null, usage };
  if (!request.stream) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ...head, content: [block], stop_reason: stop }));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of [
    { type: 'message_start', message: { ...head, content: [], stop_reason: null } },
    ...eventsOf(block),
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: stop, stop_sequence: null }, usage: { output_tokens: 1 } },
    { type: 'message_stop' },
  ]) {
    response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  }
  response.end();
}

/** @param {{ type: string, text?: string, input?: object }} block */
function eventsOf(block) {
  const { empty, delta } =
    block.type === 'text'
      ? { empty: { ...block, text: '' }, delta: { type: 'text_delta', text: block.text } }
      : {
          empty: { ...block, input: {} },
          delta: { type: 'input_json_delta', partial_json: JSON.stringify(block.input) },
        };
  return [
    { type: 'content_block_start', index: 0, content_block: empty },
    { type: 'content_block_delta', index: 0, delta },
  ];
}
