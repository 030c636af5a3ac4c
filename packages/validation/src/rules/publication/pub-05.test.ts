import { paragraph, text, type Annex, type AttachmentNote, type Block } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../fixtures/rule-cases.js';
import { sampleReport } from '../sample-report.js';
import { PUB_05 } from './pub-05.js';

const body = sampleReport().children;
const note = (...items: string[]): AttachmentNote => ({ type: 'attachmentNote', items });
const annex = (label: string, title = '', ...blocks: Block[]): Annex => ({
  type: 'annex',
  label,
  children: [{ type: 'title', children: title === '' ? [] : [text(title)] }, ...blocks],
});
const full = (label: string, title: string): Annex => annex(label, title, paragraph('略。'));

/** What the rule says of a list of annexes, or none, and the annexes after the date. */
function said(list: AttachmentNote | undefined, ...annexes: Annex[]): string[] {
  const children = [...body.slice(0, -2), ...(list === undefined ? [] : [list]), ...body.slice(-2), ...annexes];
  return findingsOf(PUB_05, { children }).map(({ place, message }) => `${place}: ${message}`);
}

test('PUB-05 finds a list of annexes without a name', () => {
  const after = (block: Block) => findingsOf(PUB_05, { children: [...body, block] }).map(({ quote }) => quote);
  expect(after(note())).toEqual(['附件：']);
  expect(after(paragraph('附件:'))).toEqual(['附件:']);
  expect(after(paragraph('附件：统计表'))).toEqual([]);
});

describe('PUB-05 compares annexes with their list', () => {
  test.each<[string, AttachmentNote | undefined, Annex[]]>([
    ['no annex printed', note('甲表', '乙表'), []],
    ['one annex, without a number or with 1', note('甲表'), [full('附件', '甲表')]],
    ['one annex with the number 1', note('甲表'), [full('附件1', '甲表')]],
    ['two annexes', note('甲表', '乙表'), [full('附件1', '甲表'), full('附件2', '乙表')]],
    [
      'labels with blanks, of full width and in Chinese',
      note('甲表', '乙表'),
      [full('附 件 １', '甲表'), full('附件二', '乙表')],
    ],
    ['title marks and blanks', note('《甲（2020年）表》'), [full('附件', '甲(2020年) 表')]],
    ['a title that is not printed', note('甲表'), [annex('附件', '', paragraph('略。'))]],
    ['parts of one annex', note('甲表'), [full('附件1-1', '甲表之一'), full('附件1-2', '甲表之二')]],
  ])('passes: %s', (_, list, annexes) => {
    expect(said(list, ...annexes)).toEqual([]);
  });

  test('nothing under a label', () => {
    expect(said(note('甲表', '乙表'), full('附件1', '甲表'), annex('附件2'))).toEqual(['附件2: “附件2”后面没有内容。']);
  });

  test('numbers', () => {
    expect(said(note('甲表', '乙表'), full('附件', '甲表'), full('附件', '乙表'))).toEqual([
      '附件: “附件”的序号不连续，应为“附件1”。',
      '附件: “附件”的序号不连续，应为“附件2”。',
    ]);
    expect(said(note('甲表', '乙表'), full('附件1', '甲表'), full('附件1', '乙表'))).toEqual([
      '附件1: “附件1”的序号不连续，应为“附件2”。',
    ]);
    expect(said(note('甲表', '乙表'), full('附件2', '乙表'), full('附件1', '甲表'))).toEqual([
      '附件2: “附件2”的序号不连续，应为“附件1”。',
      '附件1: “附件1”的序号不连续，应为“附件2”。',
    ]);
    expect(said(note('甲表', '乙表', '丙表'), full('附件3', '丙表'), full('附件2', '乙表'))).toEqual([
      '附件说明: 附件说明列有“甲表”，文后没有这个附件。',
      '附件3: “附件3”的序号不连续，应为“附件2”。',
      '附件2: “附件2”的序号不连续，应为“附件3”。',
    ]);
  });

  test('titles', () => {
    expect(said(note('甲表', '乙表'), full('附件1', '甲表'), full('附件2', '丙表'))).toEqual([
      '附件2 › 标题: 附件标题“丙表”与附件说明中的“乙表”不一致。',
    ]);
  });

  test('annexes that are not listed', () => {
    expect(said(note('甲表'), full('附件1', '甲表'), full('附件2', '乙表'))).toEqual([
      '附件2: 附件说明里没有“附件2”。',
    ]);
    expect(said(undefined, full('附件1', '甲表'), full('附件2', '乙表'))).toEqual(['附件1: 附件说明里没有“附件1”。']);
    expect(said(note(), full('附件', '甲表'))).toEqual(['附件说明: “附件：”后面没有附件名称。']);
  });

  test('listed annexes that are not there, where others are', () => {
    const [finding] = findingsOf(PUB_05, { children: [note('甲表', '乙表'), ...body, full('附件1', '甲表')] });
    expect(finding).toMatchObject({
      place: '附件说明',
      quote: '乙表',
      message: '附件说明列有“乙表”，文后没有这个附件。',
    });
  });
});
