/** Packs what `build` made into `out/agent-author.vsix`. Everything is bundled, so no package goes in beside it. */
import { mkdirSync, statSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';

const packagePath = 'out/agent-author.vsix';

mkdirSync('out', { recursive: true });
// What README links to is packed as well, so its links stay as they are.
await createVSIX({ packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
console.log(`${packagePath}: ${Math.round(statSync(packagePath).size / 1000)} kB`);
