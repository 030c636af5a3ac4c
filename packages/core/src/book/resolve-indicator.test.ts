import { describe, expect, test } from 'vitest';
import { INDICATORS, resolveIndicator } from '../index.js';

describe('the catalogue', () => {
  test('names every indicator by words that name no other of its unit', () => {
    const misnamed = INDICATORS.filter(({ id, label, unit }) => resolveIndicator(label, unit) !== id);
    expect(misnamed.map(({ id }) => id)).toEqual([]);
  });

  test('has an id once', () => {
    expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(INDICATORS.length);
  });

  test('takes wordings whole', () => {
    for (const { id, wording } of INDICATORS)
      if (wording) expect([id, wording.source]).toEqual([id, expect.stringMatching(/^\^.*\$$/)]);
  });
});

describe('words of reports', () => {
  test.each([
    ['审议“三重一大”事项', '项', 'threeMajors.total'],
    ['党组会议共审议“三重一大”事项', '项', 'threeMajors.total'],
    ['重大人事任免', '项', 'threeMajors.appointment'],
    ['拟调整权责清单项目', '项', 'powerList.adjusted'],
    ['共出具法律意见书', '份', 'legalOpinion.issued'],
    ['办理区市两级人大代表建议和政协委员提案', '件', 'proposal.total'],
    ['列入市政府重点督办的建议提案', '件', 'proposal.key'],
    ['组织开展集体学法', '次', 'studySession.total'],
  ])('%s (%s) are %s', (label, unit, id) => {
    expect(resolveIndicator(label, unit)).toBe(id);
  });

  test.each([
    ['行政许可事项', '项', 'on the power list, or on the list of licensing items'],
    ['通报批评', '宗', 'a penalty, or calling to account'],
    ['满意率', '%', 'of proposals, petitions, messages …'],
    ['办结', '件', 'of anything'],
    ['省人大代表建议', '件', 'some of them'],
    ['办理重点督办建议提案', '件', 'some of them'],
    ['出具法律意见书', '人', 'another unit'],
    ['出具法律意见书的律师', '名', 'another thing'],
    ['', '件', 'nothing'],
  ])('%s (%s) are none: %s', (label, unit) => {
    expect(resolveIndicator(label, unit)).toBeUndefined();
  });
});
