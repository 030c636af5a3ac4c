import { describe, expect, test } from 'vitest';
import { checkReport } from '../../check-report.js';
import { findingsOf, skipReason } from '../fixtures/rule-cases.js';
import { sampleReport } from '../sample-report.js';
import { TIM_01 } from './tim-01.js';
import { TIM_02 } from './tim-02.js';
import { TIM_03 } from './tim-03.js';
import { TIM_04 } from './tim-04.js';
import { TIM_05 } from './tim-05.js';
import { TIM_06 } from './tim-06.js';
import { TIM_07 } from './tim-07.js';

describe('TIM-01', () => {
  test.each([
    ['2021-02-28', 0],
    ['2021-03-01', 1],
    ['2021-03-02', 1],
  ])('signed on %s', (signedOn, count) => {
    expect(findingsOf(TIM_01, { meta: { signedOn } })).toHaveLength(count);
  });

  test('the day itself is in time when the caller reads it so', () => {
    const meta = { signedOn: '2021-03-01' };
    expect(findingsOf(TIM_01, { meta }, { params: { 'TIM-01': { inclusive: true } } })).toEqual([]);
  });

  test('provinces have until 1 April for the centre, and until 1 March for their own congress', () => {
    const of = (signedOn: string) => findingsOf(TIM_01, { meta: { signedOn, reporterClass: 'provincialPartyGov' } });
    expect(of('2021-02-20')).toEqual([]);
    expect(of('2021-03-20').map(({ severity }) => severity)).toEqual(['info']);
    expect(of('2021-03-20')[0]?.message).toContain('省级政府向同级党委和人大常委会的报告应在2021年3月1日之前报送');
    expect(of('2021-04-01').map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('a damaged date with one reading is used, and the message says so', () => {
    const meta = { signedOn: undefined, damagedDates: [{ raw: '20213月14', role: 'signed' as const }] };
    expect(findingsOf(TIM_01, { meta })[0]?.message).toContain('由残损的“20213月14”推断');
  });

  test('without a date it does not run', () => {
    expect(skipReason(TIM_01, { meta: { signedOn: undefined } })).toBe('notApplicable');
  });

  test('without a report year it says so', () => {
    expect(skipReason(TIM_01, { meta: { reportYear: undefined } })).toBe('missingInput');
  });
});

describe('TIM-02 and TIM-03', () => {
  test('says by how many days it is late', () => {
    const [finding] = findingsOf(TIM_02, { meta: { publishedOn: '2021-11-22' } });
    expect(finding?.message).toBe('公开日期为2021年11月22日，晚于公开期限（2021年4月1日之前）235天。');
    expect(finding?.severity).toBe('error');
  });

  test('on the day itself both readings are given', () => {
    const meta = { publishedOn: '2021-04-01' };
    expect(findingsOf(TIM_02, { meta })).toHaveLength(1);
    expect(findingsOf(TIM_03, { meta })).toHaveLength(1);
    const inclusive = { params: { 'TIM-02': { inclusive: true } } };
    expect(findingsOf(TIM_02, { meta }, inclusive)).toEqual([]);
  });

  test.each(['extendedByLocalRule', undefined] as const)(
    'for bodies the rule does not name it is not certain',
    (reporterClass) => {
      const meta = { signedOn: '2021-04-20', publishedOn: '2021-05-01', reporterClass };
      for (const rule of [TIM_01, TIM_02]) {
        const [finding] = findingsOf(rule, { meta });
        expect(finding?.severity).toBe('info');
        expect(finding?.message).toContain('不能确定');
      }
    },
  );

  test('State Council departments publish by the same day', () => {
    const meta = { publishedOn: '2021-04-02', reporterClass: 'stateCouncilDepartment' as const };
    expect(findingsOf(TIM_02, { meta })[0]?.severity).toBe('error');
  });
});

describe('TIM-04', () => {
  test.each([
    ['20211月14', '20211月14'],
    ['会议于2020年11月2召开', '2020年11月2'],
  ])('%s', (text, quote) => {
    expect(findingsOf(TIM_04, { text }).map((finding) => finding.quote)).toEqual([quote]);
  });

  test('whole dates pass', () => {
    expect(findingsOf(TIM_04, { text: '2019年11月20日印发，2020年3月召开，2020年1月至3月开展。' })).toEqual([]);
  });

  test('a damaged date is told once, where it is printed', () => {
    const report = sampleReport({
      meta: { signedOn: undefined, damagedDates: [{ raw: '20211月14', role: 'signed' }] },
    });
    report.children.push({ type: 'dateline', value: '20211月14' });
    const found = checkReport(report).findings.filter(({ rule }) => rule === 'TIM-04');
    expect(found.map(({ place, quote }) => [place, quote])).toEqual([['成文日期', '20211月14']]);
  });

  test('no date at all', () => {
    const [finding] = findingsOf(TIM_04, { meta: { signedOn: undefined, publishedOn: undefined } });
    expect(finding?.message).toBe('没有成文日期，也没有公开日期。');
  });
});

test('TIM-05 and TIM-06 compare the two dates', () => {
  expect(findingsOf(TIM_05, { meta: { signedOn: '2021-02-11' } })).toHaveLength(1);
  expect(findingsOf(TIM_05, { meta: { signedOn: '2021-02-10' } })).toEqual([]);
  expect(findingsOf(TIM_06, { meta: { signedOn: '2020-12-12' } })).toEqual([]);
  expect(findingsOf(TIM_06, { meta: { signedOn: '2020-12-11' } })[0]?.actual).toBe('61');
});

describe('TIM-07', () => {
  const meta = { reportYear: 2018, signedOn: '2019-03-31', publishedOn: '2019-04-20' };

  test('reports one fault, by the first date that is late', () => {
    expect(findingsOf(TIM_07, { meta }).map(({ actual }) => actual)).toEqual(['2019-04-20']);
  });

  test('is the only deadline of its years', () => {
    const { findings } = checkReport(sampleReport({ meta }));
    expect(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('TIM'))).toEqual(['TIM-07']);
  });

  test('does not judge later years', () => {
    expect(skipReason(TIM_07, {})).toBe('notApplicable');
  });
});
