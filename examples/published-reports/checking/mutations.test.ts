import { readReport } from '@fazhi/reading';
import { checkReport, type Finding } from '@fazhi/validation';
import { expect, test } from 'vitest';
import { CLEAN } from './clean-report.js';

/** One change of the clean report, the rule it must set off, and the rules that cannot but follow. */
interface Mutation {
  readonly name: string;
  readonly text: string;
  readonly rule: string;
  readonly companions?: readonly string[];
}

const findingsOf = (text: string): Finding[] => checkReport(readReport(text)).findings;
const keyOf = ({ rule, message }: Finding): string => `${rule} ${message}`;
const KNOWN = new Set(findingsOf(CLEAN).map(keyOf));

/** The text with what stands at a place replaced. */
const put = (at: number, length: number, words: string): string =>
  CLEAN.slice(0, at) + words + CLEAN.slice(at + length);

/** Every place of a pattern in the clean report. */
const places = (pattern: RegExp): { at: number; raw: string }[] =>
  [...CLEAN.matchAll(pattern)].map(({ 0: raw, index }) => ({ at: index, raw }));

/** Each figure of a sentence, changed by some amounts. */
function figures(
  sentence: string,
  rule: string,
  amounts: readonly number[],
  companions: readonly string[] = ['ARI-12'],
): Mutation[] {
  const from = CLEAN.indexOf(sentence);
  return [...sentence.matchAll(/\d+(?=项|件)/g)].flatMap(({ 0: raw, index }) =>
    amounts.map((amount) => ({
      name: `${sentence.slice(0, 12)}… ${raw} + ${String(amount)}`,
      text: put(from + index, raw.length, String(Number(raw) + amount)),
      rule,
      companions,
    })),
  );
}

/** A section from its heading to the next of its depth. */
function section(ordinal: string, next: string): { at: number; length: number } {
  const at = CLEAN.indexOf(`\n${ordinal}`) + 1;
  return { at, length: CLEAN.indexOf(`\n${next}`) + 1 - at };
}

const AMOUNTS = [1, 2, 3, 5, 7, 11, 13, 17, 20, 40, 50, 60, 100, 1000];
const PARAGRAPHS = places(/[^\n]+。\n/g).filter(({ raw }) => !/^[一二三四]、|^（/.test(raw) && !raw.includes('现将'));
const INSIDE = PARAGRAPHS.flatMap(({ at, raw }) =>
  [...raw.matchAll(/[，。；]/g)].filter((mark) => mark[0] === '。').map((mark) => at + mark.index),
);
const insert = (name: string, words: string, rule: string, companions: readonly string[] = []): Mutation[] =>
  INSIDE.map((at, index) => ({ name: `${name} ${String(index)}`, text: put(at + 1, 0, words), rule, companions }));

const MUTATIONS: readonly Mutation[] = [
  ...figures('共调整权责事项54项，其中增加12项，修改35项，取消7项。', 'ARI-01', AMOUNTS),
  ...figures(
    '共审议重大事项148项，其中：涉及重大事项决策105项，重大人事任免18项，重大项目安排1项，大额资金使用24项。',
    'ARI-01',
    AMOUNTS,
  ),
  ...figures('共承办建议提案107件，其中人大代表建议35件，政协提案72件。', 'ARI-01', AMOUNTS),
  ...figures('取消权责事项13项，权责事项由78项精简到65项。', 'ARI-05', AMOUNTS),
  ...places(/[（）《》“”]/gu)
    .filter(({ at }) => at > CLEAN.indexOf('一、') && CLEAN[at - 1] !== '\n')
    .filter(
      ({ at }) =>
        !/^（[一二三四五六七八九十]+）/.test(CLEAN.slice(CLEAN.lastIndexOf('\n', at) + 1)) ||
        CLEAN.indexOf('）', CLEAN.lastIndexOf('\n', at)) < at,
    )
    .map(({ at, raw }) => ({ name: `${raw} at ${String(at)} lost`, text: put(at, 1, ''), rule: 'TXT-01' })),
  ...PARAGRAPHS.flatMap(({ at, raw }) => {
    const sentence = raw.split('。')[0]!;
    return sentence.length < 35
      ? []
      : [{ name: `${sentence.slice(0, 10)} twice`, text: put(at + raw.length, 0, `${sentence}。\n`), rule: 'DUP-01' }];
  }),
  ...insert('a date that is no date', '截至目前，办理留言15条。', 'ARI-16'),
  ...insert('3千', '共有3千人参加。', 'TXT-11', ['ARI-11']),
  ...insert('a doubled word', '纳入培训课程课程12门。', 'TXT-14'),
  ...insert('a mobile number', '联系人电话13800138000。', 'ID-09'),
  ...insert('an identity number', '当事人身份证号11010519491231002X。', 'ID-09'),
  ...insert('an article too far', '依据《行政许可法》第九十九条办理12件。', 'CIT-12'),
  ...insert('an Arabic article', '依据《行政许可法》第12条办理12件。', 'CIT-10'),
  ...insert('a bracketed item', '依据《行政许可法》第十二条第（六）项办理12件。', 'CIT-11'),
  ...insert('more than all', '办结率达102%，共15件。', 'ARI-13', ['ARI-11']),
  ...insert('an angle bracket', '落实《关于贯彻<行政许可法>的意见》2次。', 'TXT-02'),
  ...insert('a hyphen', '编制《规划（2016-2020年）》1件。', 'TXT-17'),
  ...insert('a mixed counter', '共办理人大代表、政协委员议案、提案及意见建议共计6件。', 'PR-06'),
  ...insert('ex officio on application', '完善行政许可、行政处罚等依申请类事项12项。', 'NAM-03'),
  ...insert('a wrong list', '推行行政许可、行政处罚和行政检查4类执法行为公示。', 'ARI-04'),
  ...insert('a lost date', '20201月14日召开推进会2次。', 'TIM-04'),
  ...insert('a lost unit', '开展宣传活动达10。', 'TXT-16'),
  ...insert('a low weight', '法治建设在考核中的权重为5%。', 'ASM-01', ['ARI-11']),
  ...insert('half of the duties', '坚持重要工作亲自部署、重大问题亲自过问2次。', 'STR-08'),
  ...insert('the old deadline', '按规定于第一季度报送法治政府建设年度报告1份。', 'CIT-04'),
  ...insert('an order number', '落实《重大行政决策程序暂行条例》（国务院令第722号）2次。', 'CIT-13'),
  ...[
    ['二、', '三、', 'STR-03'],
    ['三、', '四、', 'STR-04'],
  ].flatMap(([ordinal, next, rule]) => {
    const { at, length } = section(ordinal!, next!);
    return [{ name: `${ordinal!} deleted`, text: put(at, length, ''), rule: rule!, companions: ['NUM-01', 'STR-09'] }];
  }),
  ...places(/(?<=\n（)[二三四五六七](?=）)/gu).flatMap(({ at, raw }) =>
    ['一', '八', '九', '十'].map((other) => ({
      name: `（${raw}） as （${other}）`,
      text: put(at, 1, other),
      rule: 'NUM-01',
    })),
  ),
  ...['2021年1月1日4日', '2021年1月', '20211月14日', '2021年13月14日', '2021年2月30日'].map((date) => ({
    name: `signed ${date}`,
    text: CLEAN.replace('2021年1月14日', date),
    rule: date.startsWith('20211') ? 'TIM-04' : 'DOC-06',
    companions: ['TIM-04', 'DOC-06', 'TXT-16', 'PUB-01'],
  })),
];

test('there are enough mutations', () => {
  expect(MUTATIONS.length).toBeGreaterThanOrEqual(500);
});

test.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))(
  '%s',
  (_, { text, rule, companions = [] }) => {
    const added = new Set(
      findingsOf(text)
        .filter((finding) => !KNOWN.has(keyOf(finding)))
        .map((finding) => finding.rule),
    );
    expect(added).toContain(rule);
    expect([...added].filter((id) => id !== rule && !companions.includes(id))).toEqual([]);
  },
);
