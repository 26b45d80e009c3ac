/** The recorded verdicts and real files that the project is measured by; kept beside the repository, not in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of recorded facts, or undefined. A run without it says so in its summary (`scripts/test.mjs`). */
export const sharedFolder = ((): string | undefined => {
  const folder = resolve(process.env['AGENT_AUTHOR_SHARED'] ?? join(import.meta.dirname, '../../../shared'));
  return existsSync(join(folder, 'conformance/verdicts')) ? folder : undefined;
})();

export const readRecords = <Row>(file: string): readonly Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
