import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

interface Manifest {
  name?: string;
  version?: string;
  license?: string;
}

/** The folder of the package that a file belongs to. */
function packageOf(file: string): string {
  let folder = dirname(resolve(file));
  const isPackage = (): boolean => {
    const manifest = join(folder, 'package.json');
    return existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest).version !== undefined;
  };
  while (!isPackage()) folder = dirname(folder);
  return folder;
}

/** Writes the licences of all the libraries in a bundle beside it, as those licences ask. */
export const licences: Plugin = {
  name: 'licences',
  setup(bundler) {
    bundler.initialOptions.metafile = true;
    bundler.onEnd(({ metafile }) => {
      const inputs = Object.keys(metafile?.inputs ?? {}).filter((file) => file.includes('node_modules/'));
      const folders = new Set(inputs.map(packageOf));
      const texts = [...folders].map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
        const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
        const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
        return `${name} ${version} (${license})\n\n${text}\n`;
      });
      mkdirSync('dist', { recursive: true });
      writeFileSync('dist/THIRD-PARTY-LICENSES.txt', texts.sort().join(`\n${'-'.repeat(80)}\n\n`));
    });
  },
};
