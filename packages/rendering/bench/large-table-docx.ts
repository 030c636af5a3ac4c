import { docxLibrary } from './docx-library.js';
import { largeTable } from './large-table.js';
import { ROWS, runNamed } from './large-table-run.js';

await runNamed({ docx: async () => (await docxLibrary(largeTable(ROWS))).byteLength });
