import { describe, expect, test } from 'vitest';
import { FASTER_THAN_LINEAR, growth } from '../../../scripts/growth.mts';
import { checkLedgers } from './check-ledgers.js';
import { RULES } from './rules/catalogue.generated.js';
import { sampleLedgers } from './rules/ledger/ledger-sample.js';

const row = {
  id: 'T-1',
  list: '市局权责清单',
  kind: 'cancel',
  trigger: 'statuteRepealed',
  triggerBasis: [{ title: '某条例' }],
  triggerOn: '2020-02-01',
  before: ['某许可'],
  after: [],
  appliedOn: '2020-02-11',
  appliedBy: '审批处',
};
const withRow = (changes: object) => ({ ...sampleLedgers(), powerList: { adjustments: [{ ...row, ...changes }] } });
const TODAY = { today: '2021-12-31' };
const first = (ledgers: unknown) => checkLedgers(ledgers).findings[0];

describe('the form of a record, in a clerk’s words', () => {
  test('ledgers in order pass', () => {
    expect(checkLedgers(withRow({}))).toMatchObject({
      verdict: 'pass',
      findings: [],
      rulesRun: expect.arrayContaining([
        'LED-01',
        'LED-02',
        'LED-04',
        'LED-05',
        'LED-07',
        'LED-08',
        'LED-09',
      ]) as string[],
    });
  });

  test.each<[string, object, string, string]>([
    ['missing', { appliedOn: undefined }, '“申请日期”没有填写。', '请填写真实存在的日期（年-月-日），如 2020-04-16。'],
    ['empty', { appliedBy: '' }, '“申请单位”没有填写。', '请补填这一项。'],
    [
      'no such day',
      { appliedOn: '2020-02-30' },
      '“申请日期”应为真实存在的日期（年-月-日），填的是“2020-02-30”。',
      '请按格式填写，如 2020-04-16。',
    ],
    ['a number for a text', { list: 3 }, '“清单名称”应为文字，填的是3。', '请改为“3”。'],
    ['a list that is empty', { triggerBasis: [] }, '“调整依据”至少1条，给了0条。', '请至少填写1条。'],
    ['too long', { list: '长'.repeat(1001) }, '“清单名称”最多1000个字，填了1001个。', '请核对后改正。'],
    [
      'a misspelt field',
      { appliedon: '2020-02-11', appliedOn: undefined },
      '“申请日期”没有填写。',
      '请填写真实存在的日期（年-月-日），如 2020-04-16。',
    ],
  ])('%s', (_, changes, message, fix) => {
    expect(first(withRow(changes))).toMatchObject({ message, fix, severity: 'error' });
  });

  test('a label in place of its value', () => {
    const finding = first(withRow({ kind: '取消' }));
    expect(finding).toMatchObject({
      rule: 'REC-03',
      expected: 'cancel',
      place: '权责清单 › 调整台账 › 第1条 › 调整类型',
    });
    expect(finding?.message).toBe('“调整类型”填的“取消”不在可选项中，是不是“cancel”？');
    expect(finding?.fix).toContain('cancel（取消）');
  });

  test('an unknown field is its own finding, with the one that was meant', () => {
    const { findings } = checkLedgers({ ...withRow({ remarks: 'x' }), yaer: 2020 });
    expect(findings.map(({ message, path }) => [path.join('.'), message])).toEqual([
      ['yaer', '没有“yaer”这个字段。'],
      ['powerList.adjustments.0.remarks', '没有“remarks”这个字段，是不是“remark（备注）”？'],
    ]);
  });

  test('what was given is shortened, and what cannot be seen is shown', () => {
    expect(first(withRow({ appliedOn: `\u202E${'九'.repeat(99)}` }))?.message).toContain(
      `“\\u{202E}${'九'.repeat(29)}…”`,
    );
  });

  test('in English on request', () => {
    const [finding] = checkLedgers(withRow({ appliedOn: '昨天' }), { language: 'en' }).findings;
    expect(finding?.message).toBe(
      '"申请日期 (appliedOn)" should be a real date (year-month-day), but "昨天" was given.',
    );
    expect(finding?.place).toBe('权责清单 (powerList) › 调整台账 (adjustments) › record 1 › 申请日期 (appliedOn)');
  });

  test('a fingerprint goes with the record, not with its row', () => {
    const bad = { ...row, appliedBy: '' };
    const one = checkLedgers({ ...sampleLedgers(), powerList: { adjustments: [bad] } }).findings;
    const two = checkLedgers({ ...sampleLedgers(), powerList: { adjustments: [{ ...row, id: 'T-0' }, bad] } }).findings;
    expect(two[0]?.fingerprint).toBe(one[0]?.fingerprint);
  });

  test('rules on contents wait until the form is right', () => {
    expect(checkLedgers({}).rulesSkipped.map(({ rule, reason }) => `${rule} ${reason}`)).toContain(
      'LED-01 missingInput',
    );
  });
});

describe.each(
  RULES.flatMap((rule) => (rule.scope === 'ledger' && rule.samples ? [[rule.id, rule.samples] as const] : [])),
)('%s', (id, samples) => {
  test('passes its good sample and alone finds fault with its bad one', () => {
    expect(checkLedgers(samples.good, TODAY).findings).toEqual([]);
    expect(checkLedgers(samples.bad, TODAY).findings.map((finding) => finding.rule)).toEqual([id]);
  });
});

describe('input that is no ledger', () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const cyclic: Record<string, unknown> = { ...sampleLedgers() };
  cyclic['powerList'] = { adjustments: [cyclic] };
  let deep: object = {};
  for (let depth = 0; depth < 50_000; depth += 1) deep = { deep };
  const throwing = Object.defineProperty({ ...sampleLedgers() }, 'powerList', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });
  const rows = (length: number) => ({
    ...sampleLedgers(),
    powerList: { adjustments: Array.from({ length }, () => ({})) },
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['nothing', undefined],
    ['a text', '台账'],
    ['a function', () => 1],
    ['a big integer', 10n],
    ['a symbol', Symbol('x')],
    ['a list', []],
    ['a date', new Date(0)],
    ['bytes', new Uint8Array(1e6)],
    ['a map', new Map()],
    ['a revoked proxy', revoked.proxy],
    ['a cycle', cyclic],
    ['a deep nesting', deep],
    ['a getter that throws', throwing],
    ['ten megabytes of text', { ...sampleLedgers(), agency: '长'.repeat(1e7) }],
    ['a million rows', rows(1e6)],
    ['50,000 rows of faults', rows(50_000)],
    ['an endless list', { ...sampleLedgers(), powerList: { adjustments: new Array(4294967295) } }],
    ['100,000 unknown fields', Object.fromEntries(Array.from({ length: 1e5 }, (_, index) => [`k${String(index)}`, 1]))],
    ['keys of the prototype', JSON.parse('{"__proto__": {"year": 2020}, "constructor": 1, "hasOwnProperty": 2}')],
    ['symbols for rows', { ...sampleLedgers(), powerList: { adjustments: [Symbol('x'), 1n, () => 1, null] } }],
  ])('%s gives findings', (_, input) => {
    const { verdict, findings } = checkLedgers(input);
    expect(verdict).toBe('fail');
    expect(findings.length).toBeLessThanOrEqual(1_001);
    expect(({} as Record<string, unknown>)['year']).toBeUndefined();
  });

  test('many rows of faults take no more than linear time', async () => {
    expect(await growth(checkLedgers, rows, 10_000)).toBeLessThan(FASTER_THAN_LINEAR);
  });

  test('a cycle is told where it is, once', () => {
    expect(checkLedgers(cyclic).findings).toMatchObject([{ rule: 'REC-08', place: '权责清单 › 调整台账 › 第1条' }]);
  });

  test('the faults beyond the first thousand are counted', () => {
    const { findings } = checkLedgers(rows(200));
    expect(findings).toHaveLength(1_001);
    expect(findings.at(-1)).toMatchObject({ rule: 'REC-09', message: '另有1000个问题没有列出。' });
  });
});
