import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { InspectionDraw } from './inspection-draw.js';

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. Internal. */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** What the order of a draw depends on. Internal. */
export type DrawKey = Pick<InspectionDraw, 'seed' | 'publicValue' | 'planId' | 'batch'>;

/**
 * The numbers by which a draw puts objects or officers in order: sampling by hashed identifiers, as in Rivest,
 * “Consistent Sampling with Replacement” (arXiv:1808.10016), here without replacement, with SHA-256 (FIPS 180-4).
 *
 * The hashed text is one JSON array, so no two different inputs give the same text. Internal.
 */
function ticket({ seed, publicValue, planId, batch }: DrawKey, role: 'target' | 'inspector', ...ids: string[]): string {
  return sha256Of(JSON.stringify([seed, publicValue ?? '', planId, batch, role, ...ids]));
}

function inOrder<T>(rows: readonly T[], ticketOf: (row: T) => string): T[] {
  return rows
    .map((row) => ({ row, at: ticketOf(row) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ row }) => row);
}

/** Objects in the order of the draw. Internal. */
export function targetsInOrder<T extends { uscc: string }>(key: DrawKey, targets: readonly T[]): T[] {
  return inOrder(targets, ({ uscc }) => ticket(key, 'target', uscc));
}

/** Officers in the order of the draw for one object. Internal. */
export function inspectorsInOrder<T extends { certificateNo: string }>(
  key: DrawKey,
  targetUscc: string,
  inspectors: readonly T[],
): T[] {
  return inOrder(inspectors, ({ certificateNo }) => ticket(key, 'inspector', targetUscc, certificateNo));
}
