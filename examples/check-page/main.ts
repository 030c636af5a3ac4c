import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from './build-page.js';

const out = new URL('out/', import.meta.url);
const path = fileURLToPath(new URL('check-page.html', out));
mkdirSync(out, { recursive: true });
writeFileSync(path, await buildPage());
process.stdout.write(`请用浏览器打开 ${relative(process.cwd(), path)}，拖入报告或台账。\n`);
