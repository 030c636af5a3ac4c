import {
  type Agency,
  AgencyLedgersSchema,
  createRegistry,
  evaluateRelation,
  FazhiError,
  findFact,
  headingText,
  OUTLINES,
  plainText,
  type Proposal,
  type Report,
  type Section,
  visit,
} from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { defaultPlan, draftReport, outstanding, replaceSentence } from './index.js';
import { markChecked } from '@fazhi/core/checking';
import { checked } from '../../core/src/fixtures/checked.js';
import { fullLedgers, quietLedgers } from './fixtures/full-ledgers.js';

const agency: Agency = {
  name: '某市司法局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'municipal',
  recipients: ['市委、市人民政府'],
};

const proposal: Proposal = {
  id: 'p1',
  kind: 'npcSuggestion',
  no: '第1号',
  title: '建议',
  session: '第十七届人民代表大会第三次会议',
  leadProposer: '张某',
  role: 'lead',
  assignedOn: '2022-02-01',
  dueOn: '2022-05-01',
  repliedOn: '2022-04-20',
  contacted: { before: true, during: true, after: true },
  satisfaction: 'satisfied',
  isPublic: true,
};

const ledgers = checked({
  agency,
  year: 2022,
  supervision: { proposals: [proposal, { ...proposal, id: 'p2', kind: 'cppccProposal', role: 'lead' }] },
  powerList: { adjustments: [] },
});

const draft = (options: Partial<Parameters<typeof draftReport>[0]> = {}): Report =>
  draftReport({ agency, year: 2022, today: '2023-02-10', ...options });

function sections(report: Report): Section[] {
  const found: Section[] = [];
  visit(report, (node) => {
    if (node.type === 'section') found.push(node);
  });
  return found;
}

describe('a skeleton', () => {
  test.each([
    [2018, 7],
    [2020, 7],
    [2021, 10],
    [2025, 10],
  ])('of %d has every statutory part and the %d headings of its outline', (year, parts) => {
    const report = draft({ year, today: `${String(year + 1)}-02-10` });
    expect(sections(report).flatMap(({ statutoryItem }) => statutoryItem ?? [])).toEqual([
      'measuresAndResults',
      'firstResponsiblePersonPerformance',
      'shortcomingsAndCauses',
      'nextYearArrangements',
    ]);
    expect(sections(report).filter(({ outlinePart }) => outlinePart !== undefined)).toHaveLength(parts);
  });

  test('states no figure and asks for each, naming unit and office', () => {
    const report = draft();
    expect(report.facts).toEqual([]);
    const blank = outstanding(report).find(({ blank: { indicator } }) => indicator === 'proposal.total');
    expect(blank?.blank).toMatchObject({ label: '承办建议提案', unit: '件', office: '建议提案承办机构' });
    expect(blank?.section).toEqual([
      '2022年推进法治政府建设的主要举措和成效',
      '健全行政权力制约和监督体系，促进行政权力规范透明运行',
    ]);
  });

  test('of a year without a known outline follows the parts of the latest, and asks once to confirm it', () => {
    const report = draft({ year: 2026, today: '2027-02-10' });
    expect(report.meta.outline).toBeUndefined();
    expect(plainText(report)).not.toContain('2021—2025年');
    expect(sections(report).filter(({ outlinePart }) => outlinePart !== undefined)).toHaveLength(10);
    const asked = outstanding(report).filter(({ blank }) => blank.label.includes('纲要'));
    expect(asked.map(({ blank }) => blank.label)).toEqual([
      '确认2026年度适用的法治政府建设实施纲要（暂按上一个纲要的十个部分安排）',
    ]);
  });

  test('cites an outline of the office’s own once it is public', () => {
    const outline = { ...OUTLINES[1]!, id: 'own', title: '某纲要（2026-2030年）', madePublicOn: '2027-02-01' };
    const registry = createRegistry({
      name: '某市登记',
      checkedOn: '2027-02-05',
      outlines: [{ ...outline, reportYears: [2026, 2030] }],
    });
    const opening = (today: string) => plainText(draft({ year: 2026, today, registry }));
    expect(opening('2027-01-31')).not.toContain('《某纲要');
    expect(opening('2027-02-01')).toContain('《某纲要（2026—2030年）》');
    expect(
      outstanding(draft({ year: 2026, today: '2027-02-10', registry })).some(({ blank }) =>
        blank.label.includes('确认'),
      ),
    ).toBe(false);
  });

  test('before any outline has the subjects as headings', () => {
    expect(sections(draft({ year: 2012, today: '2013-02-10' })).map(headingText)).toContain('权责清单');
  });

  test('does not cite rules that were not in force', () => {
    expect(plainText(draft({ year: 2017, today: '2018-02-10' }))).not.toContain('督察工作规定');
    expect(plainText(draft())).toContain('《法治政府建设与责任落实督察工作规定》');
  });

  test('numbers its blanks without repetition', () => {
    const ids = outstanding(draft()).map(({ blank }) => blank.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a draft from ledgers', () => {
  test('states what they show and keeps asking for the rest', () => {
    const report = draft({ ledgers });
    expect(plainText(report)).toContain(
      '全年我局承办建议提案2件。按来源分，人大代表建议1件、政协提案1件；按承办方式分，主办2件。',
    );
    expect(plainText(report)).toContain('全年我局权责清单事项未作调整。');
    expect(outstanding(report).map(({ blank }) => blank.indicator)).toContain('legalOpinion.issued');
  });

  test('has a fact for every figure it mentions, with the records behind it', () => {
    const report = draft({ ledgers });
    const facts = new Map(report.facts.map((fact) => [fact.id, fact]));
    visit(report, (node) => {
      if (node.type === 'factMention')
        expect(facts.get(node.fact)?.quantity.unit).toBe(node.value.replace(/^[\d.]+/, ''));
    });
    expect(facts.get('proposal.total')?.records).toEqual(['p1', 'p2']);
  });

  test('says until when the ledgers were kept', () => {
    expect(plainText(draft({ ledgers: checked({ ...ledgers, recordedThrough: '2022-09-30' }) }))).toContain(
      '截至9月30日我局承办建议提案2件',
    );
  });

  test('puts the narrative under its section and asks no more there', () => {
    const report = draft({ narrative: { shortcomingsAndCauses: ['一是力度不够。', '原因是认识不足。'] } });
    expect(plainText(report)).toContain('原因是认识不足。');
    expect(outstanding(report).map(({ blank }) => blank.label)).not.toContain('存在的不足');
  });

  test('equal input gives an equal tree and leaves the input alone', () => {
    const before = structuredClone(ledgers);
    expect(draft({ ledgers })).toEqual(draft({ ledgers }));
    expect(ledgers).toEqual(before);
  });
});

test('a sentence can be replaced without copying the plan', () => {
  const plan = replaceSentence(defaultPlan(2022), {
    id: 'supervision/proposals',
    subject: 'supervision',
    office: '办公室',
    write: ({ figure }) => ['办理建议提案', figure('proposal.total'), '。'],
  });
  const text = plainText(draft({ ledgers, plan }));
  expect(text).toContain('办理建议提案2件。');
  expect(text).not.toContain('按来源分');
});

describe('a draft from every ledger', () => {
  test.each([fullLedgers, quietLedgers])(
    '%o: ledgers are valid, relations hold, and the year’s report is complete',
    (make) => {
      const all = make(agency, 2022);
      expect(AgencyLedgersSchema.safeParse(all).error?.issues).toBeUndefined();
      const report = draft({ ledgers: all });
      for (const relation of report.relations) {
        expect(evaluateRelation(relation, (id) => findFact(report, id)).explanation.zh).toMatch(/✓$/);
      }
      const ids = report.facts.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  test('states something of nearly every subject', () => {
    const report = draft({ ledgers: fullLedgers(agency, 2022) });
    expect(report.facts.length).toBeGreaterThan(180);
    expect(report.relations.length).toBeGreaterThan(40);
  });

  test('says what did not happen without a figure', () => {
    const words = plainText(draft({ ledgers: quietLedgers(agency, 2022) }));
    expect(words).toContain('全年未发生行政复议案件。全年未发生行政诉讼案件。全年未收到司法建议、检察建议。');
    expect(words).not.toMatch(/(?<!\d)0[件份项次宗人家条]/);
  });
});

test('an introduction stands before the opening', () => {
  const report = draft({ narrative: { introduction: ['2022年，我局扎实推进法治政府建设。'] } });
  const paragraphs = report.children.filter(({ type }) => type === 'paragraph').map(plainText);
  expect(paragraphs[0]).toBe('2022年，我局扎实推进法治政府建设。');
  expect(paragraphs[1]).toMatch(/如下：$/);
});

test('a section with a passage asks for nothing more and still states what ledgers show', () => {
  const report = draft({ ledgers, narrative: { powerSupervision: ['公开透明。'], lawEnforcement: ['严格执法。'] } });
  const asked = outstanding(report).map(({ section }) => section.at(-1));
  expect(asked).not.toContain('健全行政执法工作体系，全面推进严格规范公正文明执法');
  expect(plainText(report)).toMatch(/承办建议提案2件.*公开透明。/);
});

describe('a wrong call throws FazhiError', () => {
  test.each([
    ['another agency’s ledgers', { ledgers: checked({ ...ledgers, agency: { ...agency, name: '别的局' } }) }],
    ['ledgers of another year', { ledgers, year: 2021 }],
    ['ledgers copied after the check', { ledgers: Object.assign({}, ledgers) }],
    ['a date that is none', { today: '2023-2-10' }],
    ['a year that is none', { year: 20 }],
    ['a passage for a section that is not in the plan', { narrative: { ruleSystm: ['立法。'] } }],
    ['a class of reporter that is none', { agency: { ...agency, reporterClass: 'bureau' as Agency['reporterClass'] } }],
  ])('%s', (_, options) => {
    expect(() => draft(options)).toThrow(FazhiError);
  });

  test('an unknown indicator in a caller’s sentence', () => {
    const plan = replaceSentence(defaultPlan(2022), {
      id: 'supervision/proposals',
      subject: 'supervision',
      office: '办公室',
      // @ts-expect-error a misspelt id does not compile; one out of a file is refused when it is used
      write: ({ figure }) => [figure('proposal.totel')],
    });
    expect(() => draft({ plan })).toThrow(/proposal\.totel/);
  });
});

test.each([undefined, null, 3, {}, { today: '2023-02-10' }, { today: '2023-02-10', year: 2022, agency: null }])(
  'a call without what a draft needs is refused in Chinese: %j',
  (options) => {
    expect(() => draftReport(options as never)).toThrow(FazhiError);
    expect(() => draftReport(options as never)).toThrow(/[\u4e00-\u9fa5]/);
  },
);

test('records that were left out are the first thing outstanding', () => {
  const rows = [3, 4, 7, 8, 9, 11];
  const partly = markChecked({ ...ledgers }, [{ ledger: 'supervision.proposals', title: '建议提案台账', rows }]);
  expect(outstanding(draft({ ledgers: partly }))[0]?.blank).toMatchObject({
    label: '行政权力监督建议提案台账有6条记录格式有误（第4、5、8、9、10等条），没有计入本报告，改正后重新起草',
    office: '法治建设工作机构',
  });
});
