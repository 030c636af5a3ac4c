import { addDays, type IsoDate } from '../values/iso-date.js';
import type { CertificateEventType, EnforcementCertificate } from './enforcement-certificate.js';

/** 证件状态: whether a certificate may be used on a day, and if not, why. */
export type CertificateState = 'notIssued' | 'active' | 'suspended' | 'expired' | 'cancelled' | 'revoked';

/** 证件状态名称: the Chinese name of each state. */
export const CERTIFICATE_STATE_LABELS = {
  notIssued: '未发证',
  active: '有效',
  suspended: '暂扣',
  expired: '过期',
  cancelled: '注销',
  revoked: '吊销',
} as const satisfies Record<CertificateState, string>;

/** One step from state to state. Internal. */
export interface CertificateStep {
  /** First day of the new state. */
  readonly on: IsoDate;
  /** The state before. */
  readonly from: CertificateState;
  /** The state from that day on. */
  readonly to: CertificateState;
}

const EFFECTS: Readonly<
  Partial<Record<CertificateEventType, { from: readonly CertificateState[]; to: CertificateState }>>
> = {
  issue: { from: ['notIssued'], to: 'active' },
  suspend: { from: ['active'], to: 'suspended' },
  restore: { from: ['suspended'], to: 'active' },
  cancel: { from: ['active', 'suspended'], to: 'cancelled' },
  revoke: { from: ['active', 'suspended'], to: 'revoked' },
};

/** The steps of a certificate's life in order of date, its expiry included. Events that change nothing are left out. Internal. */
export function certificateSteps({ events, validTo }: EnforcementCertificate): CertificateStep[] {
  const steps: CertificateStep[] = [];
  let state: CertificateState = 'notIssued';
  const expiry = addDays(validTo, 1);
  for (const { type, on } of events) {
    if (on >= expiry) break;
    const effect = EFFECTS[type];
    if (effect === undefined || !effect.from.includes(state)) continue;
    steps.push({ on, from: state, to: effect.to });
    state = effect.to;
  }
  if (state === 'active' || state === 'suspended') steps.push({ on: expiry, from: state, to: 'expired' });
  return steps;
}

/**
 * 证件状态判定: the state of a certificate at the end of a day, from its events and its term.
 *
 * @param certificate - the certificate
 * @param on - the day
 *
 * @example
 * ```ts
 * import { certificateState, type EnforcementCertificate } from '@fazhi/core';
 *
 * const certificate: EnforcementCertificate = {
 *   id: 'z1', no: '0200001', kind: 'national', holder: '张某', region: '120000', fields: ['盐业'], issuer: '某市司法局',
 *   issuedOn: '2018-05-01', validTo: '2023-04-30',
 *   events: [
 *     { type: 'issue', on: '2018-05-01', by: '某市司法局' },
 *     { type: 'cancel', on: '2020-06-10', by: '某市司法局', reason: '离岗' },
 *   ],
 * };
 * certificateState(certificate, '2019-12-31'); // => 'active'
 * certificateState(certificate, '2020-12-31'); // => 'cancelled'
 * ```
 */
export function certificateState(certificate: EnforcementCertificate, on: IsoDate): CertificateState {
  return certificateSteps(certificate).findLast((step) => step.on <= on)?.to ?? 'notIssued';
}
