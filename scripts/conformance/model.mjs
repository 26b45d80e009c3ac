// The load model, bundled from its source, so that what is compared is what stands in the working tree.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from '../bundled.mjs';
import { repository } from '../vscode/places.mjs';
import { pluginName } from './place.mjs';

/** @typedef {typeof import('../../test/support/conformance') & typeof import('../../test/support/handed')} Model */

/** @returns {Promise<Model>} */
export const loadModel = () => {
  const contents = ['conformance', 'handed'].map((name) => `export * from './test/support/${name}';`).join('\n');
  return bundled({ stdin: { contents, resolveDir: repository } });
};

/**
 * @typedef {{ group: string, file: string, field: string, program: unknown, model: unknown }} FoundDifference
 *
 * @param {Model} model
 * @param {import('./groups.mjs').Group} group
 * @param {Record<string, import('./records.mjs').CaseRecord>} records
 * @param {import('./records.mjs').Pools} pools
 * @returns {FoundDifference[]}
 */
export function differencesIn(model, group, records, pools) {
  const plugin = group.isPlugin ? pluginName : undefined;
  return Object.entries(records).flatMap(([file, record]) => {
    const loaded = model.readCase(file, readFileSync(join(group.folder, file)), plugin);
    const found = model.differences(file, loaded, record, pools);
    return found.map((difference) => ({ group: group.name, file, ...difference }));
  });
}
