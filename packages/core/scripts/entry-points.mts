import { readFileSync } from 'node:fs';
import type { GeneratedFiles } from '../../../scripts/generate.mjs';
import { SUBJECT_LABELS } from '../src/values/subject.js';

interface Manifest {
  exports: Record<string, unknown>;
  publishConfig: { exports: Record<string, unknown> };
}

/** An entry point a subject in package.json, so that a page that needs one loads no other; the other entries stay. */
export function entryPoints(): GeneratedFiles {
  const folder = new URL('../', import.meta.url);
  const manifest = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as Manifest;
  const { exports, publishConfig } = manifest;
  for (const subject of Object.keys(SUBJECT_LABELS)) {
    const built = { types: `./dist/${subject}/index.d.ts`, default: `./dist/${subject}/index.js` };
    // The sources are for the workspace alone: `publishConfig` names the same entry points without them.
    exports[`./${subject}`] = { '@fazhi/source': `./src/${subject}/index.ts`, ...built };
    publishConfig.exports[`./${subject}`] = built;
  }
  return {
    folder,
    owned: /^package\.json$/,
    files: new Map([['package.json', `${JSON.stringify(manifest, undefined, 2)}\n`]]),
  };
}
