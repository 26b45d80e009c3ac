/** The floor: only reads the files and parses their frontmatter. The list of files comes as a JSON file. */
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

for (const file of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
  const [, header] = /^---\s*\n([\s\S]*?)---/.exec(readFileSync(file, 'utf8')) ?? [];
  if (header !== undefined) parseDocument(header);
}
