import { expect, test } from 'vitest';
import { certificateState, type EnforcementCertificate } from './all.js';
test('certificate-life.ts', () => {


const certificate: EnforcementCertificate = {
  id: 'z1', no: '0200001', kind: 'national', holder: '张某', region: '120000', fields: ['盐业'], issuer: '某市司法局',
  issuedOn: '2018-05-01', validTo: '2023-04-30',
  events: [
    { type: 'issue', on: '2018-05-01', by: '某市司法局' },
    { type: 'cancel', on: '2020-06-10', by: '某市司法局', reason: '离岗' },
  ],
};
expect(certificateState(certificate, '2019-12-31')).toEqual('active');
expect(certificateState(certificate, '2020-12-31')).toEqual('cancelled');
});
