import { describe, expect, test } from 'vitest';
import { findingsOf, textCases } from '../fixtures/rule-cases.js';
import { sampleSection } from '../sample-report.js';
import { ARI_10 } from './ari-10.js';

describe('ARI-10', () => {
  textCases(ARI_10, {
    fires: {
      '共出具法律意见书100余份。': '100余份',
      '近300人参加普法测试。': '近300人',
      '培训执法人员50人左右。': '50人左右',
    },
    passes: ['购置椅子100余把。', '共出具法律意见书103份。', '投入资金20余万元。'],
  });

  test.each([
    ['measuresAndResults', 1],
    ['shortcomingsAndCauses', 0],
    ['nextYearArrangements', 0],
  ] as const)('in %s', (item, count) => {
    const children = [sampleSection('一、情况', ['办理行政处罚案件100余件。'], item)];
    expect(findingsOf(ARI_10, { children })).toHaveLength(count);
  });
});
