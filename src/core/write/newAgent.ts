/** Writes the text of a new agent file. */
import matter from 'gray-matter';
import { parse, stringify } from 'yaml';

export interface NewAgentFields {
  readonly name: string;
  readonly description: string;
  /** Left out: every tool. */
  readonly tools?: readonly string[];
  readonly model?: string;
  readonly color?: string;
}

/**
 * The description stays on one line, and tools are one text: forms that every host can read. Whatever an older YAML
 * takes for a number, a date or `yes` is quoted as well.
 */
export const newAgentText = ({ tools, ...fields }: NewAgentFields, body: string): string => {
  const { name, description, ...rest } = fields;
  const data = { name, description, ...(tools && { tools: tools.join(', ') }), ...rest };
  return matter.stringify({ content: `\n${body}` }, data, { engines });
};

const refuse = (): never => {
  throw new Error('Frontmatter in a programming language is never run.');
};

/** gray-matter would evaluate `---js` frontmatter; only engines that refuse keep it from that. */
const engines = {
  javascript: refuse,
  js: refuse,
  yaml: {
    parse: (text: string): object => parse(text, { uniqueKeys: false }) ?? {},
    stringify: (data: object): string =>
      stringify(data, { version: '1.1', lineWidth: 0, singleQuote: false, blockQuote: false }),
  },
};
