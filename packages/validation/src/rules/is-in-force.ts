import { citeProvision, type IsoDate, type ProcedureBasis, type Registry } from '@fazhi/core';

/** Whether the law of a day already asked for something, or still did. Internal. */
export function isInForce(
  basis: ProcedureBasis,
  { on, registry }: { readonly on: IsoDate | undefined; readonly registry: Registry },
): boolean {
  return typeof basis !== 'string' || citeProvision(basis, on, registry).inForce;
}
