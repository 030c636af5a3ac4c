import { expect, test } from 'vitest';
import { findNones, isNoneWord } from './find-nones.js';

const told = (text: string): string[] =>
  findNones(text).map(({ thing, unit, start, end }) => `${text.slice(start, end)}|${thing}|${unit}`);

test.each([
  ['全年未发生行政败诉案件。', ['未发生|行政败诉案件|件']],
  ['没有收到行政复议申请；', ['没有收到|行政复议申请|']],
  ['无一宗行政复议案件被纠错', ['无一宗|行政复议案件被纠错|宗']],
  ['未发生一起重大安全生产责任事故，', ['未发生一起|重大安全生产责任事故|起']],
  ['全年无行政复议、行政诉讼案件。', ['无|行政复议、行政诉讼案件|件']],
  ['行政处罚案件无被撤销、变更情形。', ['无|行政处罚案件被撤销、变更|']],
  ['涉企检查投诉率为零。', ['零|涉企检查投诉率|']],
  ['实现行政复议零纠错、行政诉讼零败诉。', ['零|行政复议纠错|', '零|行政诉讼败诉|']],
  ['保持“零投诉”，', ['零|投诉|']],
  ['全县未出现重大群体性事件,未收到举报。', ['未出现|重大群体性事件|起', '未收到|举报|']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
  for (const { start, end } of findNones(text)) expect(isNoneWord(text.slice(start, end))).toBe(true);
});

test.each([
  '力争实现行政诉讼零败诉。',
  '确保不发生事故，努力做到零投诉。',
  '查处无证经营案件12件。',
  '推进零距离、零跑腿服务，无一例外。',
  '未收到通知的，应当说明情况。',
  '未发生变更前，继续有效。',
  '无障碍环境建设、无人机巡查案件。',
])('%s says of nothing that there was none', (text) => {
  expect(told(text)).toEqual([]);
});

test.each(['12件', '未', '无一例外', '未发生行政诉讼案件', ''])('%j is no word for none', (text) => {
  expect(isNoneWord(text)).toBe(false);
});
