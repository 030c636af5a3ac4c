import { rmSync } from 'node:fs';
import { PUBLISHED } from './files.mts';

// The build records go too: with them alone left, `tsc -b` would think that nothing is to be written.
for (const path of ['.cache/tsc', 'docs/api', 'docs/site', ...PUBLISHED.map((name) => `packages/${name}/dist`)]) {
  rmSync(path, { recursive: true, force: true });
}
