import { expect, test } from 'vitest';
import { isCompleteForPublicity, type LicensePublicityRecord } from './all.js';
test('complete-for-publicity.ts', () => {


const organ = { name: '某市工业和信息化局', uscc: '11370303K212135612' };
const record: LicensePublicityRecord = {
  id: 'l1', kind: 'license', party: { kind: 'soleTrader', name: '某商店' }, decisionDocumentNumber: '某许〔2024〕1号',
  decidedOn: '2024-03-04', validTo: '2029-03-03', organ, source: organ, sites: [],
  licenseDocumentName: '准予许可决定书', licenseClass: 'ordinary', licenseContent: '食盐批发',
};
expect(isCompleteForPublicity(record)).toEqual(false);
expect(isCompleteForPublicity({ ...record, party: { ...record.party, uscc: '91230500MA1B3N1N2M' } })).toEqual(true);
});
