// What the requests of a run tell about the agent: its tools, its model and how it was announced.

/**
 * @typedef {{ type: string, text?: string, content?: Content, tool_use_id?: string, is_error?: boolean,
 *   cache_control?: { ttl?: string } }} ContentBlock
 * @typedef {string | ContentBlock[] | undefined} Content
 * @typedef {object} Request
 * @property {string} model
 * @property {boolean} [stream]
 * @property {Content} [system]
 * @property {{ role: string, content: Content }[]} [messages]
 * @property {{ name: string, defer_loading?: boolean }[]} [tools]
 * @property {{ effort?: string }} [output_config]
 */

/** What the agent is told to do, by which its own requests are known. */
export const task = 'Conformance: answer with one word.';
export const agentCallId = 'toolu_conformance';

/** Stands for tools that are loaded later, and is none. */
const placeholder = 'DeferredToolPlaceholder';

/** @param {Request} request */
export const offersAgentTool = ({ tools = [] }) => tools.some(({ name }) => name === 'Agent');

/** @param {Request} request */
export const isAgentRequest = ({ messages = [] }) =>
  messages.some(({ role, content }) => role === 'user' && textOf(content).includes(task));

/**
 * What the program answered to the call of the agent, or undefined before that.
 *
 * @param {Request} request
 */
export function resultOfAgentCall({ messages = [] }) {
  const blocks = messages.flatMap(({ content }) => (Array.isArray(content) ? content : []));
  const block = blocks.find(({ type, tool_use_id }) => type === 'tool_result' && tool_use_id === agentCallId);
  return block && { isError: block.is_error === true, text: textOf(block.content) };
}

/**
 * @param {import('./messagesApi.mjs').Conversation} conversation
 * @param {{ name: string, description: string }} agent
 * @returns {import('./records.mjs').Spawned | undefined} undefined if nothing became of it
 */
export function spawnedIn({ requests, failure }, agent) {
  const listing = requests.filter(offersAgentTool).flatMap((request) => listingIn(request, agent) ?? [])[0] ?? null;
  const own = requests.find(isAgentRequest);
  if (own) return { outcome: 'spawned', ...toolsOf(own), model: own.model, effort: effortOf(own), listing };
  return failure === undefined ? undefined : { outcome: /zero tools/.test(failure) ? 'refused' : 'failed', listing };
}

/**
 * What the agent was started with, for a comparison with another run; undefined if it was not.
 *
 * @param {import('./messagesApi.mjs').Conversation} conversation
 * @param {{ name: string, description: string }} agent
 * @param {string} root the folder of this run
 */
export function requestOf(conversation, agent, root) {
  const own = conversation.requests.find(isAgentRequest);
  // A run differs from another by its folder, by its commit, and by whether a file lies in its workspace.
  const plain = (/** @type {string} */ text) =>
    text
      .replaceAll(root, '')
      .replace(/agent-author-conformance-\w+/g, '')
      .replace(/[\da-f]{7} start/, 'start')
      .replace(/\bagent-[\da-f]{12,}/g, 'agent')
      .replace('?? .claude/agents/', '(clean)');
  const blocks = typeof own?.system === 'string' ? [{ text: own.system }] : (own?.system ?? []);
  return {
    ...spawnedIn(conversation, agent),
    order: own?.tools?.map(({ name }) => name),
    system: blocks.map(({ text = '', cache_control }) => [plain(text), cache_control?.ttl]),
    messages: own?.messages?.map(({ content }) => plain(textOf(content))),
  };
}

/** @param {Request} request */
const effortOf = ({ output_config }) => output_config?.effort ?? null;

/** @param {Request} request */
function toolsOf(request) {
  const offered = request.tools ?? [];
  const atOnce = offered.filter(({ defer_loading }) => !defer_loading).map(({ name }) => name);
  const later = offered.filter(({ defer_loading }) => defer_loading).map(({ name }) => name);
  const deferred = new Set([...announcedTools(request), ...later].filter((name) => name !== placeholder));
  return { tools: atOnce, deferred: [...deferred] };
}

/** Names of tools to be loaded later stand one a line below the sentence that announces them. */
function announcedTools(/** @type {Request} */ request) {
  const lines = wholeText(request).split('\n');
  const start = lines.findIndex((line) => /deferred tools are now available/.test(line)) + 1;
  if (start === 0) return [];
  const length = lines.slice(start).findIndex((line) => !/^[\w-]+$/.test(line));
  return lines.slice(start, length === -1 ? undefined : start + length);
}

/** The words between `(Tools: ` and `)` at the end of the line about the agent; they may hold line ends themselves. */
function listingIn(/** @type {Request} */ request, /** @type {{ name: string, description: string }} */ agent) {
  const text = wholeText(request);
  const line = `\n- ${agent.name}: ${agent.description} (Tools: `;
  const start = text.indexOf(line);
  if (start === -1) return undefined;
  const rest = text.slice(start + line.length);
  return rest.slice(0, rest.search(/\)(?=\n- |\n\n|\n<|$)/));
}

/** @param {Request} request */
const wholeText = ({ system, messages = [] }) =>
  [textOf(system), ...messages.map(({ content }) => textOf(content))].join('\n\n');

/** @param {Content} content */
function textOf(content) {
  if (typeof content === 'string') return content;
  return (content ?? []).map(({ text }) => text ?? '').join('\n');
}
