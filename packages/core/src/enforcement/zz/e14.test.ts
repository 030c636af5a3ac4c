import { expect, test } from 'vitest';
import { commitToSeed } from './all.js';
test('seed-commitment.ts', () => {


const commitment = commitToSeed('00112233445566778899aabbccddeeff', '2024-03-01T09:00:00+08:00', '某市司法局');
expect(commitment.sha256.length).toEqual(64);
});
