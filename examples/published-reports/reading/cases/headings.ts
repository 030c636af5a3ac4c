import { type ReadingCase, within } from './reading-case.js';

/** Lines among the results with the headings they hold, and the paragraphs. */
const headed = (text: string, headings: readonly string[], ...paragraphs: readonly string[]): ReadingCase => ({
  id: text,
  text: within(text),
  is: { headings: ['1 一、主要举措和成效', ...headings], paragraphs },
  silent: ['TXT-01', 'TXT-18', 'NUM-01'],
});

const FIRST = '召开会议3次。';
const SECOND = '制定制度2项。';

/** Where headings begin and end. */
export const HEADINGS: readonly ReadingCase[] = [
  ...[
    ['㈠', '㈡'],
    ['一）', '二）'],
    ['(一)', '(二)'],
    ['（一）', '（二）'],
  ].flatMap(([first = '', second = '']) => {
    const headings = [`2 ${first}强化领导`, `2 ${second}健全制度`];
    return [
      headed(`${first}强化领导\n${FIRST}\n${second}健全制度\n${SECOND}`, headings, FIRST, SECOND),
      headed(`${first}强化领导。${FIRST}\n${second}健全制度。${SECOND}`, headings, FIRST, SECOND),
    ];
  }),
  headed(
    `（一）强化领导，压实责任\n${FIRST}\n（二）健全制度，规范运行\n${SECOND}`,
    ['2 （一）强化领导，压实责任', '2 （二）健全制度，规范运行'],
    FIRST,
    SECOND,
  ),
  headed(
    '（一）大力开展干部职工法治教育学习，提高干部职工对全面推进教育、医疗、社保、未成年人保护等法治建设工作的必要性、长期性认识，增强干部职工依法行政的自觉性和责任感。（责任处室：各处室）',
    [
      '2 （一）大力开展干部职工法治教育学习，提高干部职工对全面推进教育、医疗、社保、未成年人保护等法治建设工作的必要性、长期性认识，增强干部职工依法行政的自觉性和责任感',
    ],
    '（责任处室：各处室）',
  ),
  headed(
    '（一）健全机制。一是召开会议3次；二是举办培训2期；三是开展督察1次。',
    ['2 （一）健全机制'],
    '一是召开会议3次；二是举办培训2期；三是开展督察1次。',
  ),
  ...[
    '一、二、三季度分别开展检查5次、6次、8次。',
    '一、二审案件共12件。',
    '①强化领导，召开会议3次。',
    '【强化领导】召开会议3次。',
    '第一，强化领导。召开会议3次。',
  ].map((text) => headed(text, [], text)),
];
