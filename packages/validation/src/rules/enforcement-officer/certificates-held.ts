import type { AgencyLedgers, EnforcementCertificate } from '@fazhi/core';

/** Certificates by the officer who holds them, as either ledger says. Internal. */
export function certificatesHeld({ enforcementOfficer }: AgencyLedgers): ReadonlyMap<string, EnforcementCertificate[]> {
  const holders = new Map(
    (enforcementOfficer?.officers ?? []).flatMap(({ id, certificateIds = [] }) =>
      certificateIds.map((each) => [each, id]),
    ),
  );
  const held = new Map<string, EnforcementCertificate[]>();
  for (const certificate of enforcementOfficer?.certificates ?? []) {
    const holder = certificate.holderId ?? holders.get(certificate.id);
    if (holder === undefined) continue;
    const own = held.get(holder);
    if (own === undefined) held.set(holder, [certificate]);
    else own.push(certificate);
  }
  return held;
}
