import type { CreditPublicityRecord } from './credit-publicity-record.js';

/**
 * 公示信息完整: whether a record has everything the publicity format asks for, which depends on party and penalty.
 *
 * An organization or sole trader needs its social credit code, an organization its legal representative, a natural
 * person kind and masked number of a document; deciding and supplying bodies need their codes; a fine needs its amount;
 * a suspended or revoked license needs its name.
 *
 * @param record - a valid record
 *
 * @example
 * ```ts
 * import { isCompleteForPublicity, type LicensePublicityRecord } from '@fazhi/core';
 *
 * const organ = { name: '某市工业和信息化局', uscc: '11370303K212135612' };
 * const record: LicensePublicityRecord = {
 *   id: 'l1', kind: 'license', party: { kind: 'soleTrader', name: '某商店' }, decisionDocumentNumber: '某许〔2024〕1号',
 *   decidedOn: '2024-03-04', validTo: '2029-03-03', organ, source: organ, sites: [],
 *   licenseDocumentName: '准予许可决定书', licenseClass: 'ordinary', licenseContent: '食盐批发',
 * };
 * isCompleteForPublicity(record); // => false
 * isCompleteForPublicity({ ...record, party: { ...record.party, uscc: '91230500MA1B3N1N2M' } }); // => true
 * ```
 */
export function isCompleteForPublicity(record: CreditPublicityRecord): boolean {
  const { party, organ, source } = record;
  const partyNamed =
    party.kind === 'naturalPerson'
      ? party.idType !== undefined && party.maskedIdNo !== undefined
      : party.uscc !== undefined && (party.kind === 'soleTrader' || party.legalRepresentative !== undefined);
  if (!partyNamed || organ.uscc === undefined || source.uscc === undefined) return false;
  if (record.kind === 'license') return true;
  const { penaltyKinds, fineWan, licenseNameNo } = record;
  const licenseTaken = penaltyKinds.includes('suspendLicense') || penaltyKinds.includes('revokeLicense');
  return (!penaltyKinds.includes('fine') || fineWan !== undefined) && (!licenseTaken || licenseNameNo !== undefined);
}
