import type { LedgerReference } from '../../record/ledger.js';

type Row = Readonly<Record<string, unknown>>;
type Resolve = (value: string, reference: LedgerReference) => string | undefined;

/** What a field holds, with the ids at the end of a path replaced; those that are `undefined` now are left out. */
function rewriteAt(value: unknown, path: readonly string[], resolve: (value: string) => string | undefined): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? resolve(value) : value;
  if (step === '[]') {
    if (!Array.isArray(value)) return value;
    return value.map((each) => rewriteAt(each, rest, resolve)).filter((each) => each !== undefined);
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  const { [step]: before, ...others } = value as Record<string, unknown>;
  const after = rewriteAt(before, rest, resolve);
  const isGone =
    after === undefined || (Array.isArray(after) && after.length === 0 && (before as unknown[]).length > 0);
  return isGone ? others : { ...value, [step]: after };
}

/** A row whose references name other ids; fields that repeat anything but an id stay. Internal. */
export function rewriteReferences<R extends Row>(
  row: R,
  references: Readonly<Record<string, LedgerReference>> = {},
  resolve: Resolve,
): R {
  return Object.entries(references)
    .filter(([, { by }]) => by === undefined)
    .reduce<R>((at, [path, reference]) => {
      const steps = path.replaceAll('[]', '.[]').split('.');
      return rewriteAt(at, steps, (value) => resolve(value, reference)) as R;
    }, row);
}
