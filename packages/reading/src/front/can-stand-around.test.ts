import { describe, expect, it } from 'vitest';
import { canStandAround } from './can-stand-around.js';

describe('what the official layout prints around a report', () => {
  it.each([
    '000001',
    '机密★1年',
    '秘密★6个月',
    '特急',
    '明安市工业和信息化局文件',
    '明工信〔2021〕1号',
    '签发人：王某某',
    '（此件公开发布）',
    '抄送：市人大常委会办公室，市政协办公室。',
    '明安市工业和信息化局办公室　2021年1月20日印发',
    '注：图中数据详见下表。',
    '注：罚款占60%；警告占40%。详见下表。',
  ])('%s', (text) => {
    expect(canStandAround(text)).toBe(true);
  });

  it.each([
    '权责事项５５项',
    '组织培训五十五批次',
    '办结率98.5%',
    '整治面积1200平方米',
    '检查企业3户，其中不合格5户',
    '抄送：各科室，全年办结55件。',
    '全年办结良好。',
    '注：全年办结五十五批次，详见下表。',
    '办结率98.5%，详见下表。',
    '机密★1年，办结55件',
  ])('but not %s', (text) => {
    expect(canStandAround(text)).toBe(false);
  });
});
