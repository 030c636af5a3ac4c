import { expect, test } from 'vitest';
import { PENALTY_TABLE_EDITIONS } from './all.js';
test('penalty-table-edition.ts', () => {


expect(PENALTY_TABLE_EDITIONS.hubei2023.bucketRule).toEqual('lastColumn');
expect(PENALTY_TABLE_EDITIONS.datong2021.columns.length).toEqual(12);
});
