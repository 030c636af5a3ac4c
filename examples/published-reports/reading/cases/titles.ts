import type { ReadingCase, Told } from './reading-case.js';

const TEXT = '一、主要举措和成效\n全年办理行政复议案件12件。';
const OPENING = '2024年，我局深入推进依法行政。';

/** A title and what is read of it; its lines joined where nothing else is said. */
const titled = (title: string, is: Partial<Told>, end = ''): ReadingCase => ({
  id: title,
  text: `${title}\n${TEXT}${end === '' ? '' : `\n${end}`}`,
  is: { kind: 'annualReport', certain: true, year: 2024, headings: ['1 一、主要举措和成效'], ...is },
});

/** Titles and the bodies they name. */
export const TITLES: readonly ReadingCase[] = [
  {
    id: 'agency-guanyu',
    text: `关于2025年度法治政府建设情况的报告\n${TEXT}`,
    is: { agency: null, year: 2025 },
  },
  {
    id: 'slogan-before-title',
    text: `厉行法治 服务发展\n司法信息\n某市2025年法治政府建设年度报告\n2025年，某市深入推进依法行政。\n${TEXT}`,
    is: { title: '某市2025年法治政府建设年度报告', agency: '某市', kind: 'annualReport', year: 2025 },
  },
  {
    id: 'office-from-first-sentence',
    text: `某片区2022年法治政府建设工作报告\n时间：2023-03-31 16:47\n2022年，某片区管理局在区党工委管委会的坚强领导下，深入推进依法行政，现将有关情况报告如下。\n一、工作开展情况\n全年办理行政复议案件12件。`,
    is: { agency: '某片区管理局', reporter: 'extendedByLocalRule', publishedOn: '2023-03-31' },
  },
  ...(
    [
      [
        '中共某县委员会 某县人民政府\n关于2024年度法治政府建设情况的报告',
        '中共某县委员会、某县人民政府',
        'partyAndGovSubProvincial',
        'county',
      ],
      [
        '中共某县委 某县人民政府关于2024年法治政府建设情况的报告',
        '中共某县委、某县人民政府',
        'partyAndGovSubProvincial',
        'county',
      ],
      [
        '中共某省委、某省人民政府2024年法治政府建设情况报告',
        '中共某省委、某省人民政府',
        'provincialPartyGov',
        'provincial',
      ],
      [
        '中共浙江省委 浙江省人民政府关于2024年度法治政府建设情况的报告',
        '中共浙江省委、浙江省人民政府',
        'provincialPartyGov',
        'provincial',
      ],
      [
        '某镇党委 某镇人民政府2024年法治政府建设情况报告',
        '某镇党委、某镇人民政府',
        'partyAndGovSubProvincial',
        'township',
      ],
      [
        '某街道党工委、某街道办事处2024年法治政府建设情况报告',
        '某街道党工委、某街道办事处',
        'extendedByLocalRule',
        'township',
      ],
      [
        '新疆生产建设兵团第八师石河子市2024年法治政府建设年度报告',
        '新疆生产建设兵团第八师石河子市',
        'extendedByLocalRule',
        'municipal',
      ],
      ['第八师142团2024年法治政府建设年度报告', '第八师142团', 'extendedByLocalRule', 'county'],
      ['某师市2024年法治政府建设年度报告', '某师市', 'extendedByLocalRule', 'municipal'],
      ['兵团司法局2024年度法治政府建设情况报告', '兵团司法局', 'extendedByLocalRule', 'provincial'],
      ['某经济技术开发区管委会2024年度法治政府建设工作报告', '某经济技术开发区管委会', 'extendedByLocalRule', null],
      ['某高新技术产业开发区2024年度法治政府建设工作报告', '某高新技术产业开发区', 'extendedByLocalRule', null],
      ['某街道办事处2024年度法治政府建设工作总结', '某街道办事处', 'extendedByLocalRule', 'township'],
      ['某县某镇2024年法治政府建设工作报告', '某县某镇', 'partyAndGovSubProvincial', 'township'],
      [
        '某县某乡人民政府关于2024年度法治政府建设情况的报告',
        '某县某乡人民政府',
        'partyAndGovSubProvincial',
        'township',
      ],
      ['关于某县2024年度法治政府建设情况的报告', '某县', 'localGovernment', 'county'],
      ['2024年某县司法局法治政府建设年度报告', '某县司法局', 'localDepartment', 'county'],
      ['2024年度法治政府建设工作报告\n（某县司法局）', '某县司法局', 'localDepartment', 'county'],
      ['某县司法局\n2024年度法治政府建设工作报告', '某县司法局', 'localDepartment', 'county'],
      ['某县司法局二〇二四年度法治政府建设工作报告', '某县司法局', 'localDepartment', 'county'],
      ['某县司法局关于报送2024年度法治政府建设情况的报告', '某县司法局', 'localDepartment', 'county'],
      ['某县司法局关于2024年度法治政府\n建设情况的报告', '某县司法局', 'localDepartment', 'county'],
      ['某县司法局2024年度法治政府建设情况\n报告', '某县司法局', 'localDepartment', 'county'],
      ['某省司法厅2024年度法治政府建设情况报告', '某省司法厅', 'localDepartment', 'provincial'],
      ['某市法治政府建设2024年度报告', '某市', 'localGovernment', null],
      ['某市教育局法治政府建设年度报告（2024年）', '某市教育局', 'localDepartment', null],
      ['某市教育局（2024年度）法治政府建设情况报告', '某市教育局', 'localDepartment', null],
      ['某市教育局2024年推进法治政府建设情况的报告', '某市教育局', 'localDepartment', null],
      ['国家税务总局某市税务局2024年度法治税务建设情况报告', '国家税务总局某市税务局', 'extendedByLocalRule', null],
      ['某县水务局2024年度依法行政工作报告', '某县水务局', 'localDepartment', 'county'],
      ['某县某镇人民政府2024年法治政府建设工作情况汇报', '某县某镇人民政府', 'partyAndGovSubProvincial', 'township'],
      ['某县司法局2024年度法治政府建设工作总结及2025年工作计划', '某县司法局', 'localDepartment', 'county'],
      ['砥砺奋进新征程\n——某区2024年法治政府建设年度报告', '某区', 'localGovernment', 'county'],
      ['某縣司法局2024年度法治政府建設情況報告', '某縣司法局', 'localDepartment', 'county'],
    ] as const
  ).map(([title, agency, reporter, level]) => titled(title, { agency, reporter, level })),
  titled(
    '某县2024年法治政府建设情况报告',
    { agency: '中共某县委、某县人民政府', reporter: 'partyAndGovSubProvincial', signedOn: '2025-01-20' },
    '中共某县委　　某县人民政府\n2025年1月20日',
  ),
  titled(
    '某县2024年法治政府建设年度报告',
    { agency: '中共某县委员会、某县人民政府', signedOn: '2025-01-20' },
    '中共某县委员会\n某县人民政府\n2025年1月20日',
  ),
  titled('2024年度法治政府建设情况报告', { agency: '某县司法局' }, '某县司法局\n2025年1月20日'),
  titled('贯彻党的二十大精神\n推进全面依法治县\n某县2024年法治政府建设年度报告', {
    title: '某县2024年法治政府建设年度报告',
    agency: '某县',
  }),
  titled('首页 > 政务公开 > 法治政府建设年度报告\n法治政府建设年度报告\n某县司法局2024年度法治政府建设年度报告', {
    title: '某县司法局2024年度法治政府建设年度报告',
  }),
  titled('某县司法局2024年度法治政府建设年度报告-某县人民政府网站\n某县司法局2024年度法治政府建设年度报告', {
    title: '某县司法局2024年度法治政府建设年度报告',
  }),
  titled(`某新区2024年度法治政府建设情况报告\n2024年，某新区管委会坚持依法行政。`, {
    agency: '某新区管委会',
    reporter: 'extendedByLocalRule',
  }),
  titled(`某自贸片区2024年法治政府建设年度报告\n2024年，某自贸片区管委会深入贯彻习近平法治思想。`, {
    agency: '某自贸片区管委会',
  }),
];

/** Kind and year, from wherever the text says them; what is doubtful is judged as an annual report, and said to be. */
export const KINDS_AND_YEARS: readonly ReadingCase[] = [
  {
    id: 'no-title-body',
    text: `现将我局2024年度法治政府建设工作开展情况报告如下：\n${TEXT}`,
    is: { kind: 'annualReport', certain: true, year: 2024, agency: null },
    silent: ['KND-01', 'KND-04'],
  },
  ...(
    [
      ['2024年，某县司法局认真贯彻法治政府建设要求，现将工作情况报告如下：', '某县司法局'],
      ['根据《法治政府建设与责任落实督察工作规定》，现将某县司法局2024年度法治政府建设情况公告如下。', '某县司法局'],
      ['按照要求，现就我镇2024年法治政府建设工作情况报告如下：', null],
      ['县委、县政府：\n现将我局2024年法治政府建设工作情况汇报如下：', null],
      ['现将2024年度依法行政工作总结如下：', null],
      ['按照市委依法治市办《关于做好2024年度法治政府建设年度报告工作的通知》要求，现将我局工作情况报告如下：', null],
    ] as const
  ).map(([opening, agency]): ReadingCase => ({
    id: opening,
    text: `${opening}\n${TEXT}`,
    is: { kind: 'annualReport', certain: true, year: 2024, agency },
    silent: ['KND-01', 'KND-04'],
  })),
  ...[
    `县委、县政府：\n2024年，我局法治政府建设取得新成效。现将有关情况报告如下：\n${TEXT}`,
    `某县林业局2024年上半年法治政府建设工作总结\n${TEXT}`,
    `某县水务局2024年工作总结\n${OPENING}\n${TEXT}`,
    `某县2024年法治政府建设“十件大事”\n${TEXT}`,
    `${OPENING}\n${TEXT}`,
    `某县水务局 年度工作\n${OPENING}\n${TEXT}\n二、存在的不足和原因\n培训不够。`,
  ].map((text): ReadingCase => ({
    id: text,
    text,
    is: { kind: 'annualReport', certain: false },
    finds: ['KND-04', 'STR-04'],
    silent: ['KND-01'],
  })),
  {
    id: 'a notice that hands the report on',
    text: `某县人民政府办公室关于印发某县2024年法治政府建设年度报告的通知\n各乡镇人民政府：\n现将报告印发给你们。\n某县人民政府办公室\n2025年1月20日\n某县2024年法治政府建设年度报告\n${OPENING}\n${TEXT}`,
    is: { kind: 'annualReport', certain: true, year: 2024 },
  },
  {
    id: 'a title without a year',
    text: `某县水务局法治政府建设情况报告\n2023年，我局深入推进依法行政。\n${TEXT}`,
    is: { kind: 'annualReport', year: 2023, facts: ['办理行政复议案件 12件 @2023'] },
  },
  {
    id: 'a year in characters in the first sentence',
    text: `某县林业局法治建设年度报告\n二〇二四年，我局坚持依法行政。\n${TEXT}`,
    is: { kind: 'annualReport', year: 2024 },
  },
  {
    id: 'the name of a column is the title where there is no other',
    text: `法治政府建設年度報告\n2024年，我局深入推進依法行政。\n${TEXT}`,
    is: { kind: 'annualReport', certain: true, year: 2024, title: '法治政府建設年度報告' },
  },
  ...[
    '某县人民政府工作报告',
    '某县2024年预算执行情况的报告',
    '某县关于加强河道管理的通知',
    '某县2024年政府信息公开工作年度报告',
  ].map((title): ReadingCase => ({
    id: title,
    text: `${title}\n过去一年，我们坚持依法行政，推进法治政府建设。\n${TEXT}`,
    is: { kind: 'other', certain: true },
    finds: ['KND-01'],
    silent: ['KND-04'],
  })),
  {
    id: 'Traditional characters read alike',
    text: '某縣司法局2024年度法治政府建設情況報告\n一、主要舉措和成效\n全年辦理行政復議案件12件，較上年增加3件，未發生行政敗訴案件。\n二、存在問題和原因\n隊伍建設有待加強。\n某縣司法局\n2025年1月20日',
    is: {
      kind: 'annualReport',
      certain: true,
      year: 2024,
      agency: '某縣司法局',
      signedOn: '2025-01-20',
      headings: ['1 一、主要舉措和成效', '1 二、存在問題和原因'],
      facts: ['办理行政复议案件 12件 @2024', '办理行政复议案件较上年增加 3件 @2024', '行政败诉案件 0件 @2024'],
    },
    silent: ['KND-01', 'STR-03'],
  },
];
