import { type ReadingCase, within } from './reading-case.js';

/** Lines as a PDF breaks them, with the paragraphs and headings they make up. */
const joined = (
  lines: readonly string[],
  headings: readonly string[],
  ...paragraphs: readonly string[]
): ReadingCase => ({
  id: lines.join('|'),
  text: within(lines.join('\n')),
  is: { headings: ['1 一、主要举措和成效', ...headings], paragraphs },
});

/** Paragraphs over several printed lines. */
export const WRAPPED_LINES: readonly ReadingCase[] = [
  joined(
    [
      '全年开展专题学习18次，举办培训班3期，覆盖科级以上',
      '干部680余人次，办理行政复议案件12件，其中维持8件、驳回',
      '4件。',
    ],
    [],
    '全年开展专题学习18次，举办培训班3期，覆盖科级以上干部680余人次，办理行政复议案件12件，其中维持8件、驳回4件。',
  ),
  joined(
    [
      '（一）全面加强执法监督，提升行政执法规范化',
      '水平。我局全年开展执法检查12次，组织案卷',
      '评查3次，评查案卷120卷。',
    ],
    ['2 （一）全面加强执法监督，提升行政执法规范化水平'],
    '我局全年开展执法检查12次，组织案卷评查3次，评查案卷120卷。',
  ),
  joined(
    [
      '1.认真贯彻执行重大行政决策程序规定，党组理',
      '论学习中心组专门邀请法律顾问解读规定，要求',
      '全局自觉运用法治思维解决问题，参加120人。',
    ],
    [
      '3 1.认真贯彻执行重大行政决策程序规定，党组理论学习中心组专门邀请法律顾问解读规定，要求全局自觉运用法治思维解决问题，参加120人',
    ],
  ),
  joined(['全年办理案件12件。', '组织培训3期。'], [], '全年办理案件12件。', '组织培训3期。'),
];
