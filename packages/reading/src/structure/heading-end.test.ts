import { describe, expect, it } from 'vitest';
import { headingEnd } from './heading-end.js';

const split = (line: string): [string, string] => {
  const { heading, body } = headingEnd(line, 0);
  return [line.slice(0, heading), line.slice(body)];
};
const LONG = '持续推进各项工作任务落地落实,'.repeat(6);

describe('the end of a heading', () => {
  it('is the end of a short line', () => {
    expect(split('强化政策支撑')).toEqual(['强化政策支撑', '']);
    expect(split('加强组织领导,提高站位。')).toEqual(['加强组织领导,提高站位', '']);
  });

  it('is the first full stop when text follows', () => {
    expect(split('推进立法。联合司法厅开展修订。')).toEqual(['推进立法', '联合司法厅开展修订。']);
    expect(split('推进立法。 联合开展。')).toEqual(['推进立法', '联合开展。']);
    expect(split('加强提案办理 。不断改进。')).toEqual(['加强提案办理', '不断改进。']);
  });

  it('is a blank that sets heading and text apart, and the heading keeps its comma', () => {
    expect(split(`完善问责机制, 按照《办法》、《规定》,认真落实。${LONG}`)).toEqual([
      '完善问责机制,',
      `按照《办法》、《规定》,认真落实。${LONG}`,
    ]);
  });

  it('is not a blank within a title or beside a number', () => {
    expect(split('贯彻《中共中央 国务院意见》。各部门落实。')[0]).toBe('贯彻《中共中央 国务院意见》');
    expect(split('做好 2022 年工作。各部门落实。')[0]).toBe('做好 2022 年工作');
  });

  it('is the stop of a numbered point that is one sentence, not its first comma', () => {
    const point =
      '大力开展干部职工法治教育学习,提高干部职工对全面推进教育、医疗、社保、未成年人保护等法治建设工作的必要性、长期性认识,增强自觉性';
    expect(split(`${point}。(责任处室:各处室)`)).toEqual([point, '(责任处室:各处室)']);
  });

  it('is the first clause mark, kept, when a long line never closes it', () => {
    expect(split(`贯彻执行《规定》,${LONG}`)).toEqual(['贯彻执行《规定》,', LONG]);
  });
});
