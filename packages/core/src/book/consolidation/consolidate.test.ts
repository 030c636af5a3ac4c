import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FazhiError } from '../../fazhi-error.js';
import { checked } from '../../fixtures/checked.js';
import { FULL_LEDGERS } from '../../fixtures/full-ledgers.js';
import { AGENCY } from '../../fixtures/records.js';
import { evaluateRelation } from '../../report/evaluate-relation.js';
import type { Agency } from '../../report/agency.js';
import type { AgencyLedgers } from '../agency-ledgers.js';
import { INDICATORS } from '../indicators.js';
import { measure } from '../measure.js';
import { SUBJECTS } from '../subjects.js';
import { consolidate } from './consolidate.js';
import type { Consolidation, ConsolidationPart } from './consolidation.js';

const BY: Agency = { ...AGENCY, name: '某县人民政府', selfReference: '我县', reporterClass: 'localGovernment' };
const NAMES = ['某县教育局', '某县水利局', '某县财政局', '某县司法局'];
const OWN = new Set<string>(INDICATORS.filter(({ acrossBodies }) => acrossBodies.kind === 'own').map(({ id }) => id));

const of = (name: string, kept: Partial<AgencyLedgers>): ConsolidationPart => ({
  ledgers: checked({ ...kept, agency: { ...AGENCY, name }, year: 2020 }),
});
const unite = (parts: readonly ConsolidationPart[], more: object = {}): Consolidation =>
  consolidate(parts, { by: BY, year: 2020, ...more });
const totals = ({ table }: Consolidation): Record<string, string> =>
  Object.fromEntries(table.flatMap(({ indicator, total }) => (total ? [[indicator.id, total.quantity.value]] : [])));

/** Some of the subjects of the full ledgers. */
const kept = fc
  .subarray(SUBJECTS.map(({ key }) => key))
  .map((keys) => Object.fromEntries(keys.map((key) => [key, FULL_LEDGERS[key]])) as Partial<AgencyLedgers>);
const partsOf = fc.array(kept, { minLength: 1, maxLength: 4 });

describe('of ledgers', () => {
  test('one part comes to what is measured of it, less what is its own', () => {
    fc.assert(
      fc.property(kept, (ledgers) => {
        const measured = measure(checked({ agency: AGENCY, year: 2020, ...ledgers }), { year: 2020 });
        const shown = (facts: typeof measured.facts): unknown[] =>
          facts.map(({ id, quantity, rate }) => [id, quantity, rate]);
        const { measurement } = unite([of(NAMES[0]!, ledgers)]);
        expect(shown(measurement.facts.filter(({ indicator }) => indicator !== undefined))).toEqual(
          shown(measured.facts.filter(({ id }) => !OWN.has(id))),
        );
        // Ledgers of the government’s own are its own acts.
        const own = unite([of(BY.name, ledgers)]);
        expect(shown(own.measurement.facts.filter(({ indicator }) => indicator !== undefined))).toEqual(
          shown(measured.facts),
        );
      }),
      { numRuns: 15 },
    );
  });

  test('the order of the parts does not matter', () => {
    fc.assert(
      fc.property(partsOf, fc.nat(), (given, turn) => {
        const parts = given.map((ledgers, index) => of(NAMES[index]!, ledgers));
        const at = turn % parts.length;
        expect(unite([...parts.slice(at), ...parts.slice(0, at)].reverse())).toEqual(unite(parts));
      }),
      { numRuns: 10 },
    );
  });

  test('every relation holds, and every total of several parts is explained', () => {
    fc.assert(
      fc.property(partsOf, (given) => {
        const { measurement, table } = unite(given.map((ledgers, index) => of(NAMES[index]!, ledgers)));
        const facts = new Map(measurement.facts.map((fact) => [fact.id, fact]));
        const outcomes = measurement.relations.map((relation) => evaluateRelation(relation, (id) => facts.get(id)));
        expect(outcomes.filter(({ verdict }) => verdict === 'fails').map(({ relation }) => relation.id)).toEqual([]);
        const explained = new Set(outcomes.flatMap(({ operands }) => operands.map(({ fact }) => fact)));
        for (const { indicator, bodies, total } of table) {
          if (total === undefined || bodies.length < 2 || indicator.id.includes('officersPer')) continue;
          expect([indicator.id, explained.has(indicator.id)]).toEqual([indicator.id, true]);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('nothing that is a department’s own is the government’s', () => {
    const { measurement, ledgers, apart } = unite([of(NAMES[0]!, FULL_LEDGERS), of(NAMES[1]!, FULL_LEDGERS)]);
    expect(measurement.facts.filter(({ id }) => OWN.has(id.split(/[@/]/)[0]!))).toEqual([]);
    expect(ledgers.majorDecision).toBeUndefined();
    expect(ledgers.legalAdviser).toBeUndefined();
    expect(apart.map(({ body, ledger }) => `${body} ${ledger}`)).toContain('某县水利局 majorDecision.threeMajors');
  });

  test('the ledgers of the government are counted as the parts together, but for statistics each body files', () => {
    const enforcement = { ...FULL_LEDGERS.enforcement, annualReports: undefined };
    const united = unite(NAMES.map((name) => of(name, { ...FULL_LEDGERS, enforcement })));
    // How often an enterprise may be inspected is a rule for each body.
    const expected = totals(united);
    delete expected['enterpriseInspection.capExceeded'];
    const measured = Object.fromEntries(
      measure(united.ledgers, { year: 2020 }).facts.map(({ id, quantity }) => [id, quantity.value]),
    );
    expect(Object.keys(expected).length).toBeGreaterThan(300);
    expect(measured).toMatchObject(expected);
  });
});

describe('references', () => {
  const officer = FULL_LEDGERS.enforcementOfficer;
  test('go with their body', () => {
    const { ledgers } = unite([of(NAMES[0]!, { enforcementOfficer: officer })]);
    const { certificates, officers } = ledgers.enforcementOfficer!;
    const ids = new Set(officers!.map(({ id }) => id));
    const holders = certificates!.flatMap(({ holderId }) => (holderId === undefined ? [] : [holderId]));
    expect(holders.length).toBeGreaterThan(0);
    const known = holders.filter((id) => id.startsWith('某县教育局/'));
    expect(known.every((id) => ids.has(id))).toBe(true);
    expect(known.length).toBe(
      officer.certificates!.filter(({ holderId }) => officer.officers!.some(({ id }) => id === holderId)).length,
    );
  });

  test('the ids of all bodies are different', () => {
    const { ledgers } = unite(NAMES.map((name) => of(name, FULL_LEDGERS)));
    for (const { key } of SUBJECTS) {
      for (const [name, rows] of Object.entries((ledgers[key] ?? {}) as Record<string, { id: string }[]>)) {
        expect([name, new Set(rows.map(({ id }) => id)).size]).toEqual([name, rows.length]);
      }
    }
  });
});

describe('one matter in two ledgers', () => {
  const proposals = FULL_LEDGERS.supervision.proposals!.slice(0, 1);
  const withRole = (role: 'lead' | 'coHandle'): Partial<AgencyLedgers> => ({
    supervision: { proposals: proposals.map((row) => ({ ...row, role })) },
  });

  test('counts once, as that of the body that leads', () => {
    const { shared, table } = unite([of(NAMES[0]!, withRole('coHandle')), of(NAMES[1]!, withRole('lead'))]);
    const [{ id } = { id: '' }] = proposals;
    const [row] = proposals;
    expect(shared).toEqual([
      {
        ledger: 'supervision.proposals',
        key: [row!.session, row!.kind, row!.no].map(String),
        counted: `某县水利局/${id}`,
        others: [`某县教育局/${id}`],
      },
    ]);
    expect(table.find(({ indicator }) => indicator.id === 'proposal.total')?.total?.quantity.value).toBe('1');
    expect(table.find(({ indicator }) => indicator.id === 'proposal.lead')?.total?.quantity.value).toBe('1');
  });

  test('the same number of another party is another case', () => {
    const [first] = FULL_LEDGERS.enforcement.cases!;
    const cases = (name: string): Partial<AgencyLedgers> => ({
      enforcement: { cases: [{ ...first!, caseNo: '001', party: { ...first!.party, name } }] },
    });
    expect(unite([of(NAMES[0]!, cases('甲公司')), of(NAMES[1]!, cases('乙公司'))]).shared).toEqual([]);
    expect(unite([of(NAMES[0]!, cases('甲公司')), of(NAMES[1]!, cases('甲公司'))]).shared).toHaveLength(1);
  });
});

describe('where only figures came', () => {
  const messages = { supervision: { publicMessages: FULL_LEDGERS.supervision.publicMessages } };
  const measurement = measure(checked({ agency: AGENCY, year: 2020, ...messages }), { year: 2020 });

  test('they come to the same as the ledgers', () => {
    const parts = NAMES.map((name) => of(name, messages));
    const figures = NAMES.map((body, index) => (index % 2 === 0 ? parts[index]! : { body, measurement }));
    expect(totals(unite(figures))).toEqual(totals(unite(parts)));
    expect(
      unite(figures)
        .coverage.bodies.map(({ source }) => source)
        .sort(),
    ).toEqual(['ledgers', 'ledgers', 'measurement', 'measurement']);
  });

  test('a rate without its parts gives no total, and says who owes them', () => {
    const facts = measurement.facts.map((fact) => ({ ...fact, rate: undefined }));
    const { notes, table } = unite([of(NAMES[0]!, messages), { body: NAMES[1]!, measurement: { facts } }]);
    expect(notes.map(({ kind, body, indicator }) => `${kind} ${body} ${indicator}`)).toContain(
      'notCombined 某县水利局 publicMessage.replyRate',
    );
    expect(table.find(({ indicator }) => indicator.id === 'publicMessage.replyRate')).not.toHaveProperty('total');
    expect(table.find(({ indicator }) => indicator.id === 'publicMessage.received')).toHaveProperty('total');
  });
});

test('who reported, who did not, and who was late', () => {
  const parts = [
    { ...of(NAMES[0]!, {}), submittedOn: '2021-02-28' },
    { ...of(NAMES[1]!, { pufa: {} }), submittedOn: '2021-03-01' },
  ];
  const { coverage } = unite(parts, { expected: NAMES });
  expect(coverage.lastDay).toBe('2021-02-28');
  expect(coverage.missing).toEqual(['某县司法局', '某县财政局']);
  expect(coverage.bodies.map(({ late }) => late)).toEqual([false, true]);
});

test('a figure that leaps against the year before is noted, with last year beside it', () => {
  const fact = (value: string, year: number) => ({
    facts: [
      {
        id: 'publicMessage.received',
        label: '收到群众留言',
        indicator: 'publicMessage.received',
        quantity: { value, unit: '条', bound: 'eq' as const, raw: '' },
        period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
      },
    ],
  });
  const body = NAMES[0]!;
  const previous = consolidate([{ body, measurement: fact('12', 2019) }], { by: BY, year: 2019 });
  const { notes, table } = unite([{ body, measurement: fact('80', 2020) }], { previous });
  expect(notes.map(({ message }) => message.zh)).toEqual([
    '某县教育局“收到群众留言”由2019年的12条变为80条，变化较大，请核对口径或说明情况。',
  ]);
  expect(table[0]?.previous?.quantity.value).toBe('12');
  expect(unite([{ body, measurement: fact('20', 2020) }], { previous }).notes).toEqual([]);
});

test.each<[string, () => unknown, RegExp]>([
  ['none', () => unite([]), /至少应有一个单位/],
  ['two of one body', () => unite([of(NAMES[0]!, {}), of(NAMES[0]!, {})]), /报送了两份/],
  ['neither ledgers nor figures', () => unite([{ body: '某局' }]), /三者之一/],
  ['whose is not said', () => unite([{ measurement: { facts: [] } }]), /哪个单位/],
  ['another year', () => consolidate([of(NAMES[0]!, {})], { by: BY, year: 2021 }), /不是2021年/],
  ['last year is none', () => unite([of(NAMES[0]!, {})], { previous: {} }), /上年汇总/],
])('is refused: %s', (_, call, words) => {
  expect(call).toThrow(FazhiError);
  expect(call).toThrow(words);
});
