import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Figure, timed } from '../../../scripts/figure.mts';
import { checkLedgers, parseLedgers } from '../../validation/src/index.js';
import { PENALTY_CASE } from '../src/enforcement/fixtures/case-records.js';
import { measure, type PenaltyCase, PenaltyCaseSchema } from '../src/index.js';

const AGENCY = {
  name: '某市市场监督管理局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'municipal',
  recipients: ['市委、市人民政府'],
} as const;
const DECISION = PENALTY_CASE.decision!;
const YEAR = Number(DECISION.decidedOn.slice(0, 4));
const SIZES = [1_000, 10_000, 100_000];
/** What is put in the place of a field, one record after the other. */
const ODD: readonly unknown[] = [undefined, null, '', 'x', '2020-02-30', '2020-02-29', -1, 0.5, true, [], {}, [null]];

const casesOf = (count: number): PenaltyCase[] =>
  Array.from({ length: count }, (_, index) => ({
    ...PENALTY_CASE,
    id: `c${String(index)}`,
    caseNo: `某市监案〔${String(YEAR)}〕${String(index + 1)}号`,
    decision: { ...DECISION, documentNumber: `某市监罚〔${String(YEAR)}〕${String(index + 1)}号` },
  }));
const ledgersOf = (cases: readonly unknown[]): object => ({ agency: AGENCY, year: YEAR, enforcement: { cases } });

/** Records with one field of the record or of a part of it changed. */
function changedCases(): object[] {
  const parts = Object.entries(PENALTY_CASE).flatMap(([key, value]: [string, unknown]) => [
    ...ODD.map((odd) => ({ ...PENALTY_CASE, [key]: odd })),
    ...(typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).flatMap((below) =>
          ODD.map((odd) => ({ ...PENALTY_CASE, [key]: { ...value, [below]: odd } })),
        )
      : []),
  ]);
  return parts;
}

function ajvOfPenaltyCase(): (value: unknown) => boolean {
  const document = JSON.parse(
    readFileSync(new URL('../openapi/fazhi.openapi.json', import.meta.url), 'utf8'),
  ) as object;
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.addSchema(document, 'openapi').compile({ $ref: 'openapi#/components/schemas/PenaltyCase' });
}

/** Ledgers of penalty cases read, checked and measured, beside zod and ajv on the same records. */
export async function ledgerFigures(): Promise<Figure[]> {
  const byAjv = ajvOfPenaltyCase();
  const byZod = (value: unknown): boolean => PenaltyCaseSchema.safeParse(value).success;
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const cases = casesOf(size);
    const input = ledgersOf(cases);
    const parsed = parseLedgers(input);
    if (!parsed.ok || !cases.every(byZod) || !cases.every(byAjv)) throw new Error('The cases are not in order.');
    const { ledgers } = parsed;
    const times = await timed(
      {
        parse: () => parseLedgers(input),
        zod: () => cases.every(byZod),
        ajv: () => cases.every(byAjv),
        check: () => checkLedgers(ledgers),
        measure: () => measure(ledgers, { year: YEAR }),
      },
      Math.max(3, 20_000 / size),
    );
    const of = `${size.toLocaleString('en')} penalty cases`;
    const each = (time: number): number => (time * 1_000) / size;
    figures.push(
      { what: `${of}: parseLedgers, beside zod`, value: times.parse / times.zod, unit: 'times its time', goal: 1 / 3 },
      { what: `${of}: parseLedgers, beside ajv`, value: times.parse / times.ajv, unit: 'times its time' },
      { what: `${of}: parse`, value: each(times.parse), unit: 'µs a case' },
      { what: `${of}: check`, value: each(times.check), unit: 'µs a case' },
      { what: `${of}: measure`, value: each(times.measure), unit: 'µs a case' },
    );
  }
  const changed = changedCases();
  const leftOut = changed.filter((record) => parseLedgers(ledgersOf([record])).ok !== byZod(record));
  figures.push({
    what: `verdicts on ${changed.length.toLocaleString('en')} changed records that differ from zod's`,
    value: leftOut.length,
    unit: 'records',
    goal: 0,
  });
  return figures;
}
