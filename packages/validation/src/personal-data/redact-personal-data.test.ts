import { describe, expect, test } from 'vitest';
import { findPersonalData } from './find-personal-data.js';
import { redactPersonalData } from './redact-personal-data.js';

describe('personal data', () => {
  test.each([
    [
      '身份证号11010519491231002X。',
      'identityNumber',
      '110*************2X'.replace('110*************2X', '110*************2X'),
    ],
    ['电话13800138000。', 'phone', '138******00'],
    ['电话138-0013-8000。', 'phone', '138-****-**00'],
    ['卡号4111111111111111。', 'bankCard', '411***********11'],
    ['卡号4111 1111 1111 1111。', 'bankCard', '411* **** **** **11'],
    ['住址：明安市和平路12号。', 'address', '住址：明安市******'],
    ['幸福小区3栋2单元501室', 'address', '幸福小区3栋*******'],
  ])('%s', (text, kind, masked) => {
    const found = findPersonalData(text);
    expect(found.map((datum) => [datum.kind, datum.masked])).toEqual([[kind, masked]]);
    const { text: redacted, redactions } = redactPersonalData(text);
    expect(redacted).toHaveLength(text.length);
    expect(redactions).toHaveLength(1);
    expect(redactPersonalData(redacted).redactions).toEqual([]);
  });

  test.each([
    '身份证号110105194912310021。',
    '国办发〔2018〕115号',
    '统一社会信用代码91350100M000100Y43',
    '投资123456789012345678元',
    '金额13800138000.00元',
    '卡号4111111111111112',
    '编号13800138000A',
    '地址：明安市和平路12号行政中心',
    '2020年1月1日至2020年12月31日',
    '服务热线12345',
  ])('passes: %s', (text) => {
    expect(redactPersonalData(text)).toEqual({ text, redactions: [] });
  });
});
