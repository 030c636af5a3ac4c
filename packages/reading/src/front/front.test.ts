import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const BODY = '一、主要举措和成效\n全年办理行政复议案件12件。\n二、存在的不足和原因\n无。';
const NONE = { agency: undefined, signedOn: undefined, documentNumber: undefined };
const kinds = (text: string): string[] => readReport(text).children.map(({ type }) => type);

describe('what a page prints around a report is metadata, in every form', () => {
  it.each([
    [
      '索引号\t001/2025\t组配分类\t报告\n发布机构\t某省某厅\t成文日期\t2025-03-24\n某省某厅2024年度法治政府建设情况报告',
      { title: '某省某厅2024年度法治政府建设情况报告', agency: '某省某厅', signedOn: '2025-03-24' },
    ],
    [
      '索引号： | 00256 | 成文日期： | 2025-01-27 |\n某局2024年法治政府建设年度报告',
      { title: '某局2024年法治政府建设年度报告', signedOn: '2025-01-27' },
    ],
    [
      '| 发文日期 | 2025-01-27 |\n某局2024年法治政府建设年度报告',
      { title: '某局2024年法治政府建设年度报告', signedOn: '2025-01-27' },
    ],
    ['某街道2025年法治政府建设年度报告\n[ 发布日期 ] 2026-04-10', { publishedOn: '2026-04-10' }],
    ['某街道2025年法治政府建设年度报告\n【发布时间】2026年4月10日', { publishedOn: '2026-04-10' }],
    ['某县2023年度法治政府建设情况报告\n发布时间 2025年09月05日', { publishedOn: '2025-09-05' }],
    ['某市2024年法治政府建设年度报告\n\n2025年03月10日', { publishedOn: '2025-03-10', signedOn: undefined }],
    ['某市2024年法治政府建设年度报告\n市司法局 2025年02月17日', { publishedOn: '2025-02-17' }],
    ['某市2024年法治政府建设年度报告\n2025-02-17 11:50', { publishedOn: '2025-02-17' }],
    [
      '某区2020年法治政府建设工作报告\n\n2020-12-22 11:50\n发文单位\n区人民政府\n发文字号\n发文日期\n2020-12-03 10:00\n效力状态\n有效',
      { signedOn: '2020-12-03', publishedOn: '2020-12-22', documentNumber: undefined },
    ],
  ])('%j', (head, expected) => {
    const text = `${head}\n${BODY}`;
    expect({ ...NONE, ...readReport(text).meta }).toMatchObject(expected);
    expect(kinds(text)).not.toContain('paragraph');
  });
});

describe('title, agency, year and kind', () => {
  it.each([
    [`关于2025年度法治政府建设情况的报告\n${BODY}`, { agency: undefined, reportYear: 2025, kind: 'annualReport' }],
    [
      `厉行法治 服务发展\n司法信息\n某市2025年法治政府建设年度报告\n${BODY}`,
      { title: '某市2025年法治政府建设年度报告', agency: '某市', reportYear: 2025 },
    ],
    [
      `某片区2022年法治政府建设工作报告\n2022年，某片区管理局在区党工委的领导下，深入推进依法行政。\n${BODY}`,
      { agency: '某片区管理局', reporterClass: 'extendedByLocalRule' },
    ],
    [
      `现将我局2024年度法治政府建设工作开展情况报告如下：\n一、基本情况\n办理12件。`,
      { kind: 'annualReport', reportYear: 2024 },
    ],
    [
      `示例市司法局关于2025年法治政府建设情况的报告。\n市人民政府：\n${BODY}`,
      { title: '示例市司法局关于2025年法治政府建设情况的报告', kind: 'annualReport', recipients: ['市人民政府'] },
    ],
    [`某局关于某谣言网络传播情况的报告\n${BODY}`, { kind: 'other' }],
    [
      `某市司法局文件\n某司发〔2024〕3号　　签发人：张三\n某市司法局2023年法治政府建设情况报告\n${BODY}`,
      { documentNumber: '某司发〔2024〕3号', title: '某市司法局2023年法治政府建设情况报告' },
    ],
    [`某司发〔2025〕3号\n签发人：张三\n某县司法局2024年法治政府建设情况报告\n${BODY}`, { agency: '某县司法局' }],
    [`机密★1年\n示例市司法局2024年法治政府建设情况报告\n${BODY}`, { title: '示例市司法局2024年法治政府建设情况报告' }],
    [
      `某局2024年法治政府建设情况报告\n各县（市、区）人民政府，市直各单位：\n${BODY}`,
      { recipients: ['各县（市、区）人民政府', '市直各单位'] },
    ],
    [
      `某局2024年法治政府建设情况报告\n${Array.from({ length: 29 }, () => '市自然资源局').join('、')}：\n${BODY}`,
      { recipients: Array.from({ length: 29 }, () => '市自然资源局') },
    ],
    [`某局2024年法治政府建设情况报告\n${BODY}\n某局\n二O二四年一月二十日`, { signedOn: '2024-01-20', agency: '某局' }],
  ])('%j', (text, expected) => {
    expect({ ...NONE, ...readReport(text).meta }).toMatchObject(expected);
  });

  it('keeps a report without years or offices in its title an annual report by its parts', () => {
    expect(readReport(`某局工作总结\n${BODY}`).meta.kind).toBe('annualReport');
  });
});

describe('what stands about the signature is no text of the report', () => {
  const end = '某市司法局\n2024年1月20日';
  it.each([
    `${end}\n（此件公开发布）\n抄送：市人大常委会。\n某市司法局办公室 2024年1月20日印发`,
    `${end}\n（联系人：张三，电话：12345678）`,
    '某市司法局\n（印章）\n2024年1月20日',
  ])('%j', (closing) => {
    const blocks = readReport(`某市司法局2023年法治政府建设情况报告\n${BODY}\n${closing}`).children;
    const types = blocks.map(({ type }) => type);
    expect(types.filter((type) => type !== 'furniture')).toEqual([
      'title',
      'section',
      'section',
      'signature',
      'dateline',
    ]);
    expect(types.filter((type) => type === 'furniture')).toHaveLength(closing.split('\n').length - 2);
  });

  it.each([['附件下载'], ['附件下载', '政策文件'], ['扫一扫在手机打开当前页', '相关解读', '图解', '主办：某局办公室']])(
    'takes %j for the page',
    (...links) => {
      const { children } = readReport(`某局2022年法治政府建设年度报告\n${BODY}\n${links.join('\n')}`);
      const furniture = children.filter(({ type }) => type === 'furniture');
      expect(furniture.map((node) => 'value' in node && node.value)).toEqual(links);
    },
  );
});
