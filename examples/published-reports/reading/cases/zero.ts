import { type ReadingCase, within } from './reading-case.js';

const none = (text: string, ...facts: readonly string[]): ReadingCase => ({
  id: text,
  text: within(text),
  is: { facts },
});

/** That there was none of a thing. */
export const ZERO: readonly ReadingCase[] = [
  none('全年未发生行政败诉案件。', '行政败诉案件 0件 @2024'),
  none('全年没有收到行政复议申请。', '行政复议申请 0 @2024'),
  none('本机关未被提起行政诉讼。', '行政诉讼 0'),
  none('2024年没有被申请行政复议。', '行政复议 0 @2024'),
  none('未引发行政诉讼，未被纠错。', '行政诉讼 0', '被纠错 0'),
  none('行政复议案件均未被撤销或变更。', '行政复议案件被撤销或变更 0'),
  none('本年度不存在行政赔偿情况。', '行政赔偿情况 0 @2024'),
  none('无行政复议被纠错案件，无行政诉讼败诉案件。', '行政复议被纠错案件 0件', '行政诉讼败诉案件 0件'),
  none('行政诉讼败诉率保持为零，行政诉讼案件均为零。', '行政诉讼败诉率 0', '行政诉讼案件 0'),
  none('无人被追究责任，无一人因违法违纪受到处分。', '被追究责任 0人', '因违法违纪受到处分 0人'),
  none('我局全年未制定行政规范性文件，未作出重大行政决策。', '行政规范性文件 0 @2024', '重大行政决策 0 @2024'),
  none('实现执法零投诉、零复议，未发生一例举报。', '执法投诉 0', '复议 0', '举报 0例'),
  // What is a condition, a plan, or what some did not do, says of nothing that there was none.
  none('未提起诉讼的，依法强制执行；当事人未被通知时，应当延期。'),
  none('部分单位未制定行政执法计划，未开展行政执法监督。'),
  none('力争不存在败诉，确保案件为零。'),
  none('查处无人机违法飞行，推进无证明城市建设。'),
];
