import { describe, expect, test } from 'vitest';
import { findingsOf, textCases } from '../fixtures/rule-cases.js';
import { TXT_23 } from './txt-23.js';
import { TXT_24 } from './txt-24.js';
import { TXT_25 } from './txt-25.js';
import { TXT_26 } from './txt-26.js';

describe('TXT-23', () => {
  textCases(TXT_23, {
    fires: {
      '推进“放管服”改革，落实"双随机"抽查，再落实"双公开"。': '"双随机"',
      '推进“放管服”改革，落实「双随机」抽查。': '「双随机」',
    },
    passes: ['落实"双随机"抽查。', '推进“放管服”改革，屏幕宽5"。'],
  });
});

const LONG = '全年开展专题学习18次，覆盖科级以上干部，参加680余人次，组织旁听庭审2次，受到';

describe('TXT-24', () => {
  test.each([
    [[LONG, '干部职工欢迎。'], 1],
    [[LONG, '一是健全制度。'], 0],
    [[LONG, '（局办公室供稿）'], 0],
    [[`${LONG}欢迎。`, '举办培训班。'], 0],
    [['加强领导、健全制度', '举办培训班。'], 0],
    [[LONG], 0],
  ])('%j: %i', (text, count) => {
    expect(findingsOf(TXT_24, { text })).toHaveLength(count);
  });
});

describe('TXT-25', () => {
  test.each([
    [['现将情况报告如下', '举办培训班。'], 1],
    [['现将情况报告如下。', '举办培训班。'], 0],
    [['主要有以下3个方面', '举办培训班。'], 1],
    [['现将情况报告如下：', '举办培训班。'], 0],
    [['答复如下一并办理。', '举办培训班。'], 0],
  ])('%j: %i', (text, count) => {
    expect(findingsOf(TXT_25, { text })).toHaveLength(count);
  });
});

describe('TXT-26', () => {
  textCases(TXT_26, {
    fires: {
      '截至××年底。': '××',
      '办结案件XX件，罚款xx万元。': ['XX', 'xx'],
      '开展检查（请填写次数）。': '（请填写次数）',
      '此处填写典型案例。': '此处填写',
    },
    passes: ['查处李××违法案。', '某XX公司违法案。', '行政许可（补充材料）办理。', '组织填写表格12份。'],
  });
});
