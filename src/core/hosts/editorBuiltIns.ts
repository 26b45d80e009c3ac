/**
 * What VS Code itself offers and explains in `.claude/agents`, so that nothing of it is said twice.
 *
 * Measured in VS Code 1.139.1 (server build, not signed in, no extension), with `vscode.executeCompletionItemProvider`
 * and `vscode.executeHoverProvider` on 336 positions, and by typing. `|` is the cursor.
 *
 * - Keys: on every line without a colon that belongs to no value, and on a key that has its colon; all that its own
 *   parser has not seen. Not behind a block scalar, up to and on the next key; behind a map (`hooks`) its hook events.
 * - Tools: at the places below, in `tools` and `disallowedTools`, and by mistake in `model: [|]`.
 * - Values of `model`, `permissionMode` and `memory`: anywhere behind the colon, in quotes too; on a line of their own
 *   only once a letter is there. Without a blank behind the colon (`model:s|`) nothing.
 * - Nothing behind a line at which its parser gives up: a line of column 0 without a colon, text behind a closing quote
 *   or bracket, a quote or bracket that is not closed.
 * - When a trigger character opens the list, only the extensions that registered it are asked, and an open list is
 *   replaced: VS Code's own completions come for `:`, for a letter and on request, never for a blank or a comma.
 * - Hovers: each key over its whole entry, and over a tool's name where that is a comma-separated item of its own.
 */

/** Where in a list of tools the cursor stands, as far as it matters to VS Code. */
export type ToolSpot = 'after-separator' | 'in-word' | 'in-quoted-item' | 'at-dash' | 'after-dash' | 'in-quoted-text' | 'after-blank' | 'among-words' | 'on-blank-line' | 'in-continued-line' | 'glued';

export type ValueSpot = 'on-key-line' | 'in-word-below' | 'on-blank-line' | 'glued';

export type KeySpot = 'free-line' | 'in-key' | 'after-block-scalar' | 'after-map';

export interface EditorBuiltIns {
  readonly title: string;
  /** The version that all of this was measured on. */
  readonly verified: string;
  readonly keys: readonly string[];
  readonly tools: readonly string[];
  /** By key. It warns of every other value of these keys. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** It warns of every other event, and calls every other type an error. */
  readonly hooks: { readonly events: readonly string[]; readonly types: readonly string[] };
  /** Where it offers them. */
  readonly spots: {
    readonly tools: Readonly<Record<ToolSpot, boolean>>;
    readonly values: Readonly<Record<ValueSpot, boolean>>;
    readonly keys: Readonly<Record<KeySpot, boolean>>;
  };
}

export const editorBuiltIns: EditorBuiltIns = {
  title: 'VS Code',
  verified: '1.139.1',
  keys: ['name', 'description', 'tools', 'disallowedTools', 'model', 'permissionMode', 'skills', 'mcpServers', 'hooks', 'memory'],
  tools: ['AskUserQuestion', 'Bash', 'Edit', 'Glob', 'Grep', 'LSP', 'MCPSearch', 'NotebookEdit', 'Read', 'Skill', 'Task', 'WebFetch', 'WebSearch', 'Write'],
  values: {
    model: ['sonnet', 'opus', 'haiku', 'inherit'],
    permissionMode: ['default', 'acceptEdits', 'plan', 'delegate', 'dontAsk', 'bypassPermissions'],
    memory: ['user', 'project', 'local'],
  },
  hooks: {
    events: ['SessionStart', 'UserPromptSubmit', 'PreToolUse', 'PostToolUse', 'PreCompact', 'SubagentStart', 'SubagentStop', 'Stop'],
    types: ['command'],
  },
  spots: {
    tools: {
      /** `tools: |`, `Read, |`, `[|`, `[Read, |`, `- Read, |`, `"Read, |` */
      'after-separator': true,
      /** `tools: Re|`, `[Re|`, `- Re|`, and in `"Read"` before its end */
      'in-word': true,
      /** `["|"]`, `["Re|"]`, `- "Re|"` */
      'in-quoted-item': true,
      /** `-|` */
      'at-dash': true,
      /** `- |` */
      'after-dash': false,
      /** `tools: "|"`, `tools: "Re|"` */
      'in-quoted-text': false,
      /** `tools: Read |`, `[Read |]` */
      'after-blank': false,
      /** `tools: Read Ba|`, `- Read, Ba|`: the answer is for the whole text, so VS Code's filter hides all of it. */
      'among-words': false,
      /** Below `tools:` or `tools: [` */
      'on-blank-line': false,
      /** `Ba|` on the line below `tools: Read,` */
      'in-continued-line': false,
      /** `tools:Re|` */
      glued: false,
    },
    values: {
      'on-key-line': true,
      'in-word-below': true,
      'on-blank-line': false,
      glued: false,
    },
    keys: {
      'free-line': true,
      'in-key': true,
      'after-block-scalar': false,
      'after-map': false,
    },
  },
};
