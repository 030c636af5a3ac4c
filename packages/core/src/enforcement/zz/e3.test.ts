import { expect, test } from 'vitest';
import { PENALTY_TABLE_EDITIONS, penaltyColumn } from './all.js';
test('penalty-bucket.ts', () => {


const { columns } = PENALTY_TABLE_EDITIONS.hubei2023;
const kinds = ['revokeLicense', 'orderSuspension'] as const;
expect(columns[penaltyColumn(kinds, columns, 'heaviest') ?? -1]?.label).toEqual('吊销许可证件');
expect(columns[penaltyColumn(kinds, columns, 'lastColumn') ?? -1]?.label).toEqual('责令停产停业');
});
