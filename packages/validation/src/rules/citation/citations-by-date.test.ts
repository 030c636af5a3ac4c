import { describe, expect, test } from 'vitest';
import { checkReport } from '../../check-report.js';
import { sampleReport } from '../sample-report.js';

/** Reports for three years, signed in January after: before the revisions, between them, and under the code of 2026. */
const YEARS = [2019, 2022, 2026] as const;

function verdict(text: string, year: number): string {
  const meta = { reportYear: year, signedOn: `${String(year + 1)}-01-14`, publishedOn: `${String(year + 1)}-02-10` };
  const { findings } = checkReport(sampleReport({ text, meta }));
  const own = findings.filter(
    ({ rule, quote }) =>
      /^(?:CIT-(?:05|08|09|12|13|14|15)|DC-11)$/.test(rule) && quote !== undefined && text.includes(quote),
  );
  return (
    own.map(({ rule, severity, expected }) => [rule, severity, expected].filter(Boolean).join(' ')).join('; ') ||
    'right'
  );
}

const OTHER = (article: number, rule = 'CIT-15 warning') => `${rule} ${String(article)}`;
const BEYOND = (last: number) => `CIT-12 warning <= ${String(last)}`;
const [DEAD, DIED, EARLY] = ['CIT-14 warning', 'CIT-14 info', 'CIT-14 warning'];

describe('a citation is judged by the law of its year', () => {
  test.each<[string, string, string, string]>([
    // Right in one edition, wrong in another.
    ['依据《行政处罚法》第四十二条规定，执法人员不少于两人。', OTHER(37), 'right', 'right'],
    ['依据《行政处罚法》第三十七条规定，执法人员不少于两人。', 'right', OTHER(42), OTHER(42)],
    ['按照《行政处罚法》第三十八条规定，重大案件实行法制审核。', 'right', OTHER(58), OTHER(58)],
    ['按照《行政处罚法》第五十八条规定，重大案件实行法制审核。', OTHER(38), 'right', 'right'],
    ['按照《行政处罚法》第三十八条规定，由机关负责人集体讨论决定。', 'right', OTHER(57), OTHER(57)],
    ['依据《行政处罚法》第四十二条组织听证。', 'right', OTHER(63), OTHER(63)],
    ['依据《行政复议法》第二十三条，十日内答复。', 'right', 'right', OTHER(48, 'DC-11 info')],
    ['依据《行政复议法》第三十一条，六十日内作出决定。', 'right', 'right', OTHER(62, 'DC-11 info')],
    // The new article 38 is on void penalties.
    ['依据《行政处罚法》第三十八条，未经法制审核的处罚无效。', 'right', 'right', 'right'],
    // Beyond the last article of the edition.
    ['依据《行政处罚法》第八十条办理。', BEYOND(64), 'right', 'right'],
    ['依据《行政复议法》第四十八条，十日内答复。', BEYOND(43), BEYOND(43), 'right'],
    ['依据《行政复议法实施条例》第七十条办理。', BEYOND(66), BEYOND(66), 'right'],
    ['依据《治安管理处罚法》第一百三十条办理。', BEYOND(119), BEYOND(119), 'right'],
    ['依据《立法法》第一百一十条备案。', BEYOND(105), BEYOND(105), 'right'],
    ['依据《行政许可法》第八十四条办理。', BEYOND(83), BEYOND(83), BEYOND(83)],
    ['落实《行政执法监督条例》第六十条。', BEYOND(44), BEYOND(44), BEYOND(44)],
    ['依据《保障中小企业款项支付条例》第三十条办理。', EARLY, BEYOND(29), 'right'],
    // Dead.
    ['依据《环境保护法》查处案件3件。', 'right', 'right', DIED],
    ['依据《环境噪声污染防治法》查处案件3件。', 'right', DIED, DEAD],
    ['依据《民法总则》审查合同3份。', 'right', DEAD, DEAD],
    ['依据《社会抚养费征收管理办法》征收2件。', 'right', DEAD, DEAD],
    ['依据《信访条例》办理信访事项5件。', 'right', DIED, DEAD],
    ['废止依据原《信访条例》制定的文件2件。', 'right', 'right', 'right'],
    ['落实《关于开展法治宣传教育的第八个五年规划（2021—2025年）》。', 'right', 'right', DEAD],
    ['完成《关于开展法治宣传教育的第八个五年规划（2021—2025年）》总结验收。', 'right', 'right', 'right'],
    ['落实《法治中国建设规划（2020—2025年）》。', 'right', 'right', DIED],
    // Not yet in force.
    ['依据《生态环境法典》查处案件3件。', EARLY, EARLY, 'right'],
    ['依据《民法典》审查合同3份。', EARLY, 'right', 'right'],
    ['学习宣传《民法典》。', 'right', 'right', 'right'],
    ['依据《法治宣传教育法》开展普法。', EARLY, EARLY, 'right'],
    // Misnamed, misnumbered, or not there.
    ['依据《法制宣传教育法》开展普法。', ...repeated('CIT-09 warning')],
    ['依据《突发事件应急法》处置事件。', ...repeated('CIT-09 warning')],
    ['按照《政务公开条例》公开信息。', ...repeated('CIT-09 warning')],
    ['学习《政府督察工作条例》。', ...repeated('CIT-08 warning')],
    ['依据《行政许可决定法》办理。', ...repeated('CIT-09 info')],
    ['学习《行政执法监督条例》（国务院令第852号）。', ...repeated('CIT-13 error 国务院令第825号')],
    ['根据《法治政府建设与责任落实督察工作规定》第十三条报送年度报告。', ...repeated('CIT-05 warning')],
    ['根据《法治政府建设与责任落实督察工作规定》第二十六条督促报送年度报告。', ...repeated('right')],
  ])('%s', (text, ...expected) => {
    expect(YEARS.map((year) => verdict(text, year))).toEqual(expected);
  });
});

function repeated(one: string): [string, string, string] {
  return [one, one, one];
}

test('the day of signature decides what was not yet in force, the end of the year what was dead', () => {
  const of = (signedOn: string) =>
    checkReport(
      sampleReport({ text: '依据《民法典》审查合同3份。', meta: { signedOn, publishedOn: signedOn } }),
    ).findings.some(({ rule }) => rule === 'CIT-14');
  expect([of('2020-12-31'), of('2021-01-14')]).toEqual([true, false]);
});
