import {
  type Agency,
  type GovernmentLevel,
  headingText,
  OUTLINES,
  plainText,
  type Report,
  type ReporterClass,
  type Section,
  type Subject,
  SUBJECT_LABELS,
  visit,
} from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { defaultPlan, draftReport, replaceSection, type SectionTemplate, SENTENCES } from './index.js';
import { fullLedgers } from './fixtures/full-ledgers.js';

function templates(sections: readonly SectionTemplate[]): SectionTemplate[] {
  return sections.flatMap((section) => [section, ...templates(section.sections ?? [])]);
}

describe.each([2015, 2020, 2021, 2025, 2026, 2031])('the plan for %d', (year) => {
  const all = templates(defaultPlan(year).sections);

  test('has every subject in exactly one section, and every sentence exactly once', () => {
    const subjects = all.flatMap(({ sentences = [] }) => [
      ...new Set(sentences.flatMap(({ subject }) => subject ?? [])),
    ]);
    expect(subjects.toSorted()).toEqual(Object.keys(SUBJECT_LABELS).toSorted());
    const sentences = all.flatMap((section) => (section.sentences ?? []).map(({ id }) => id));
    expect(sentences.toSorted()).toEqual(SENTENCES.map(({ id }) => id).toSorted());
  });

  test('puts what leaders did with the first responsible persons', () => {
    const of = all.find(({ sentences }) => sentences?.some(({ subject }) => subject === 'leadership'));
    expect(of?.statutoryItem).toBe('firstResponsiblePersonPerformance');
  });
});

describe('an outline of the caller’s', () => {
  const headings = (subjects: readonly Subject[]): string[] => {
    const parts = [{ id: 'one', title: '健全职能体系', subjects: [...subjects] }];
    const outline = { ...OUTLINES[1]!, id: 'outline2026', parts, reportYears: [2026, 2030] as [number, number] };
    const plan = defaultPlan(2026, undefined, { outlines: [outline] });
    expect(plan.outline?.id).toBe('outline2026');
    return plan.sections[0]!.sections!.map(({ title }) => title);
  };

  test('that places no subject leaves the subjects as headings', () => {
    expect(headings([]).slice(0, 2)).toEqual(['权责清单', '政务服务']);
  });

  test('gives the headings for the subjects it places; the others follow', () => {
    expect(headings(['credit', 'power-list']).slice(0, 3)).toEqual(['健全职能体系', '政务服务', '立法']);
  });
});

const body = (
  name: string,
  selfReference: string,
  reporterClass: ReporterClass,
  level: GovernmentLevel,
  ...recipients: string[]
): Agency => ({ name, selfReference, reporterClass, level, recipients });

const AGENCIES: readonly (readonly [Agency, number, string])[] = [
  [
    body('中共某省委、某省人民政府', '省委、省政府', 'provincialPartyGov', 'provincial', '党中央、国务院'),
    2022,
    '现将省委、省政府2022年度法治政府建设情况报告如下：',
  ],
  [body('某省人民政府', '我省', 'localGovernment', 'provincial', '省委', '省人大常委会'), 2018, '现将我省2018年度'],
  [body('某市人民政府', '我市', 'localGovernment', 'municipal', '市委', '市人大常委会'), 2020, '现将我市2020年度'],
  [body('某县人民政府', '我县', 'localGovernment', 'county', '县委', '县人大常委会'), 2021, '现将我县2021年度'],
  [
    body('中共某镇委员会、某镇人民政府', '我镇', 'partyAndGovSubProvincial', 'township', '县委、县人民政府'),
    2023,
    '现将我镇2023年度',
  ],
  [body('某部', '我部', 'stateCouncilDepartment', 'national', '党中央、国务院'), 2024, '现将某部2024年度'],
  [body('某省司法厅', '我厅', 'localDepartment', 'provincial', '省委、省人民政府'), 2019, '现将某省司法厅2019年度'],
  [body('某县司法局', '我局', 'localDepartment', 'county', '县委、县人民政府'), 2026, '现将某县司法局2026年度'],
  [
    body('某经济技术开发区管理委员会', '经开区', 'extendedByLocalRule', 'county', '市委、市人民政府'),
    2022,
    '参照《法治政府建设实施纲要（2021—2025年）》',
  ],
  [
    body('某街道办事处', '我街道', 'extendedByLocalRule', 'township', '区委、区人民政府'),
    2025,
    '现将某街道办事处2025年度',
  ],
];

const draft = (agency: Agency, year: number, more: Partial<Parameters<typeof draftReport>[0]> = {}): Report =>
  draftReport({ agency, year, today: `${String(year + 1)}-02-10`, ...more });

describe.each(AGENCIES)('the report of $name', (agency, year, opening) => {
  const report = draft(agency, year);
  const words = plainText(report);

  test('has its own title, addressee, opening and signature', () => {
    expect(report.meta.title).toBe(
      agency.reporterClass === 'localDepartment' ||
        agency.reporterClass === 'stateCouncilDepartment' ||
        agency.reporterClass === 'extendedByLocalRule'
        ? `${agency.name}${String(year)}年法治政府建设年度报告`
        : `${agency.name}关于${String(year)}年法治政府建设情况的报告`,
    );
    expect(report.children.find(({ type }) => type === 'addressee')).toMatchObject({
      value: agency.recipients.join('、'),
    });
    expect(words).toContain(opening);
    // Each body of a joint report signs it.
    expect(report.children.filter(({ type }) => type === 'signature')).toEqual(
      agency.name.split('、').map((value) => ({ type: 'signature', value })),
    );
  });

  test('has the four statutory items in order', () => {
    const items = report.children.flatMap((block) => (block.type === 'section' ? [block.statutoryItem] : []));
    expect(items).toEqual([
      'measuresAndResults',
      'firstResponsiblePersonPerformance',
      'shortcomingsAndCauses',
      'nextYearArrangements',
    ]);
  });

  test('says no more than the ledgers and leaves no section empty', () => {
    expect(report.facts).toEqual([]);
    expect(words).not.toMatch(/未发生|未收到|没有/);
    visit(report, (node) => {
      if (node.type === 'section') expect(node.children.length, headingText(node)).toBeGreaterThan(1);
    });
  });
});

describe('what a body is asked for', () => {
  const by = (name: string) => AGENCIES.find(([agency]) => agency.name === name)!;
  const [township, townshipYear] = by('中共某镇委员会、某镇人民政府');
  const [county, countyYear] = by('某县人民政府');
  const [bureau, bureauYear] = by('某省司法厅');

  test('a township is not asked for licenses and rules, but states them from a ledger', () => {
    expect(plainText(draft(township, townshipYear))).not.toMatch(/行政许可申请|立法项目/);
    expect(plainText(draft(township, townshipYear, { ledgers: fullLedgers(township, townshipYear) }))).toContain(
      '全年收到行政许可申请20宗',
    );
  });

  test('a government accounts for what it led and reports to the people’s congress, a department does not', () => {
    const ofArea = /督促指导所属部门|向人大及其常委会报告工作|调解矛盾纠纷/;
    const labels = (report: Report) => {
      const found: string[] = [plainText(report)];
      visit(report, (node) => {
        if (node.type === 'blank') found.push(node.label);
      });
      return found.join('\n');
    };
    expect(new Set(labels(draft(county, countyYear)).match(new RegExp(ofArea, 'g')))).toHaveProperty('size', 3);
    expect(labels(draft(bureau, bureauYear))).not.toMatch(ofArea);
    expect(labels(draft(county, countyYear))).toContain('党委主要负责人亲自部署');
  });

  test('a county makes no rules', () => {
    expect(plainText(draft(county, countyYear))).not.toContain('立法项目');
    expect(plainText(draft(bureau, bureauYear))).toContain('立法项目');
  });
});

describe('a section can be replaced', () => {
  const agency = AGENCIES[7]![0];

  test('at any level, without copying the plan', () => {
    const plan = defaultPlan(2022, agency);
    const changed = replaceSection(plan, {
      id: 'lawEnforcement',
      title: '行政执法',
      wanted: [{ label: '执法情况', office: '执法处' }],
    });
    const report = draft(agency, 2022, { plan: changed });
    const sections: Section[] = [];
    visit(report, (node) => {
      if (node.type === 'section') sections.push(node);
    });
    expect(sections.map(headingText)).toContain('行政执法');
    expect(sections.map(headingText)).not.toContain('健全行政执法工作体系，全面推进严格规范公正文明执法');
    expect(plainText(report)).not.toContain('行政执法证');
    expect(plan).toEqual(defaultPlan(2022, agency));
  });

  test('other matters are reported only where there are any', () => {
    expect(plainText(draft(agency, 2022))).not.toContain('其他需要报告的情况');
    const report = draft(agency, 2022, { narrative: { otherMatters: ['承办全国试点1项。'] } });
    const last = report.children.findLast((block) => block.type === 'section')!;
    expect(last.statutoryItem).toBe('otherMatters');
    expect(last.children[0].ordinal?.raw).toBe('五、');
  });
});
