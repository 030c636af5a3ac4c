import { renderDocx, renderDocxPieces } from '@fazhi/rendering/docx';
import { largeTable } from './large-table.js';
import { ROWS, runNamed } from './large-table-run.js';

/** Takes the pieces as a server does that sends them on: none is kept. */
function sentOn(pieces: Iterable<Uint8Array>): number {
  let bytes = 0;
  for (const piece of pieces) bytes += piece.byteLength;
  return bytes;
}

await runNamed({
  'bare process': () => 0,
  'tree alone': () => {
    largeTable(ROWS);
    return 0;
  },
  renderDocx: async () => (await renderDocx(largeTable(ROWS), { embed: false })).byteLength,
  'renderDocx, with its data': async () => (await renderDocx(largeTable(ROWS))).byteLength,
  renderDocxPieces: () => sentOn(renderDocxPieces(largeTable(ROWS), { embed: false })),
  'renderDocxPieces, with its data': () => sentOn(renderDocxPieces(largeTable(ROWS))),
});
