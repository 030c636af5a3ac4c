import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from '../check-page/build-page.js';

const out = new URL('out/', import.meta.url);
const path = fileURLToPath(new URL('form.html', out));
mkdirSync(out, { recursive: true });
writeFileSync(path, await buildPage(new URL('web/', import.meta.url)));
process.stdout.write(`请用浏览器打开 ${relative(process.cwd(), path)}。\n`);
