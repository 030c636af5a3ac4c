import { describe, expect, test } from 'vitest';
import { findingsOf, textCases } from '../fixtures/rule-cases.js';
import { CIT_04 } from './cit-04.js';

describe('CIT-04', () => {
  textCases(CIT_04, {
    fires: {
      '按规定于每年第一季度报送法治政府建设年度报告。': '第一季度报送法治政府建设年度报告。',
    },
    passes: ['第一季度召开法治政府建设推进会。', '第一季度报送统计报表。'],
  });

  test.each([
    [2017, 0],
    [2018, 0],
    [2019, 1],
  ])('a report of %d is judged by the rule of its year', (reportYear, count) => {
    expect(findingsOf(CIT_04, { meta: { reportYear }, text: CIT_04.samples.bad.text! })).toHaveLength(count);
  });
});
