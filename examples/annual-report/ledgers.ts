import type {
  AdjustmentKind,
  AgencyLedgers,
  EnforcementCertificate,
  IsoDate,
  LegalCitation,
  LegalOpinion,
  OpinionMatter,
  PowerListAdjustment,
  Proposal,
  ThreeMajorsKind,
  ThreeMajorsOneLargeItem,
} from '@fazhi/core';
import { addDays } from '@fazhi/core';

/*
 * Ledgers of one office for one year. The rows are invented; they are as many, and of the kinds, as the office's
 * published report for 2020 says: 54 adjustments, 103 opinions, 148 matters, 107 suggestions and proposals, certificates
 * that went from 67 to 61, 7 study sessions, 302 at an exam, 813 measures reviewed, 188 inspections. Other ledgers are
 * not kept here, so that the draft asks for what they would say.
 */

const YEAR = 2020;
const agencyName = '市工业和信息化局';

/** `count` rows, each with a three-digit id. */
function rows<T>(count: number, prefix: string, make: (id: string, index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(`${prefix}-${String(index + 1).padStart(3, '0')}`, index));
}

/** Days spread evenly over a span of the year, the same on every run. */
function spread(index: number, count: number, from: IsoDate, days: number): IsoDate {
  return addDays(from, Math.floor((index * days) / count));
}

const basis: LegalCitation = { title: '中华人民共和国无线电管理条例', rank: 'adminRegulation' };

function adjustment(kind: AdjustmentKind, label: string) {
  return (id: string, index: number): PowerListAdjustment => {
    const appliedOn = spread(index, 40, '2020-06-01', 60);
    const item = `${label}职权事项（${String(index + 1)}）`;
    return {
      id,
      list: '市工业和信息化局（市无线电管理局）权责清单',
      kind,
      trigger: kind === 'changeElements' ? 'elementChange' : 'statuteAmended',
      triggerBasis: [basis],
      triggerOn: '2020-05-20',
      before: kind === 'add' ? [] : [item],
      after: kind === 'cancel' ? [] : [item],
      ...(kind === 'changeElements' ? { changedElements: ['设定依据'] } : {}),
      appliedOn,
      appliedBy: agencyName,
      legalityReview: { by: '市司法局', on: addDays(appliedOn, 10), result: 'approved' },
      managerReview: { by: '市委编办', on: addDays(appliedOn, 15), result: 'approved' },
      governmentApproval: { on: addDays(appliedOn, 25), documentNumber: '市政函〔2020〕61号' },
      ...(kind === 'cancel' ? { supervisionPlan: '纳入年度抽查事项，加强事中事后监管。' } : {}),
      publishedOn: addDays(appliedOn, 28),
    };
  };
}

const MATTERS: readonly (readonly [OpinionMatter, number])[] = [
  ['contract', 58],
  ['normativeDocument', 21],
  ['policy', 15],
  ['dispute', 9],
];

function opinion(matterType: OpinionMatter) {
  return (id: string, index: number): LegalOpinion => {
    const issuedOn = spread(index, 60, '2020-01-08', 260);
    return {
      id,
      opinionNo: id,
      matterType,
      matter: `委托审查事项${id}`,
      requestedOn: addDays(issuedOn, -5),
      issuedOn,
      facts: '已核对送审材料。',
      legalBasis: [{ title: '中华人民共和国民法典', rank: 'law' }],
      analysis: '送审内容不违反法律、行政法规的强制性规定。',
      conclusion: 'lawful',
      author: { name: '李某', unit: '某律师事务所' },
      adoption: 'adopted',
    };
  };
}

const THREE_MAJORS: readonly (readonly [ThreeMajorsKind, number])[] = [
  ['decision', 105],
  ['appointment', 18],
  ['project', 1],
  ['largeFund', 24],
];

function threeMajors(kind: ThreeMajorsKind) {
  return (id: string, index: number): ThreeMajorsOneLargeItem => ({
    id,
    kind,
    title: `会议审议事项${id}`,
    meetingKind: index % 3 === 0 ? 'officeMeeting' : 'partyGroup',
    on: spread(index, 105, '2020-01-06', 355),
    ...(kind === 'project' || kind === 'largeFund' ? { amountYuan: '1200000' } : {}),
  });
}

/** 35 suggestions and 72 proposals; 44 of the 107 are led, 63 handled jointly. */
function proposal(id: string, index: number): Proposal {
  const assignedOn = spread(index, 107, '2020-01-20', 40);
  const lead = index % 107 < 44;
  return {
    id,
    kind: index % 3 === 0 && index < 105 ? 'npcSuggestion' : 'cppccProposal',
    no: `第${String(1001 + index)}号`,
    title: `关于推动工业高质量发展的建议（${id}）`,
    session: '第十七届人民代表大会第三次会议',
    leadProposer: '张某',
    role: lead ? 'lead' : 'coHandle',
    ...(lead ? {} : { leadUnit: '市发展和改革委员会' }),
    assignedOn,
    dueOn: addDays(assignedOn, 90),
    repliedOn: addDays(assignedOn, 60),
    replyClass: 'A',
    contacted: { before: true, during: true, after: true },
    satisfaction: 'satisfied',
    ...(index === 0 ? { keyItem: true } : {}),
    isPublic: true,
  };
}

/** 67 certificates, six of them cancelled in June when their holders left their posts. */
function certificate(id: string, index: number): EnforcementCertificate {
  const issuedOn = '2018-05-01';
  return {
    id,
    no: `020${String(10_001 + index)}`,
    kind: 'national',
    holder: `执法人员${String(index + 1)}`,
    region: '120000',
    fields: ['无线电管理', '盐业'],
    issuer: '市司法局',
    issuedOn,
    validTo: '2023-04-30',
    events: [
      { type: 'issue', on: issuedOn, by: '市司法局' },
      ...(index < 6 ? [{ type: 'cancel', on: '2020-06-10', by: '市司法局', reason: '离岗' } as const] : []),
    ],
  };
}

/** The office's ledgers for 2020. */
export const ledgers: AgencyLedgers = {
  agency: {
    name: agencyName,
    selfReference: '我局',
    reporterClass: 'localDepartment',
    level: 'municipal',
    recipients: ['市委、市人民政府'],
    regionCode: '120000',
  },
  year: YEAR,
  powerList: {
    adjustments: [
      ...rows(12, 'QZ-XZ', adjustment('add', '新增')),
      ...rows(35, 'QZ-BG', adjustment('changeElements', '变更')),
      ...rows(7, 'QZ-QX', adjustment('cancel', '取消')),
    ],
  },
  majorDecision: {
    threeMajors: THREE_MAJORS.flatMap(([kind, count]) => rows(count, `SZ-${kind}`, threeMajors(kind))),
  },
  legalAdviser: {
    opinions: MATTERS.flatMap(([matter, count]) => rows(count, `FY-${matter}`, opinion(matter))).map((each, index) => ({
      ...each,
      opinionNo: `法意〔2020〕${String(index + 1)}号`,
    })),
  },
  enforcementOfficer: { certificates: rows(67, 'ZF', certificate) },
  supervision: {
    proposals: rows(107, 'JY', proposal),
    publicMessages: rows(15, 'LY', (id, index) => {
      const receivedOn = spread(index, 15, '2020-01-10', 330);
      return { id, platform: '政民零距离', receivedOn, repliedOn: addDays(receivedOn, 5), satisfied: true };
    }),
  },
  leadership: {
    studySessions: rows(7, 'XF', (id, index) => ({
      id,
      on: spread(index, 7, '2020-02-20', 290),
      kind: 'centerGroup',
      statutes: ['中华人民共和国民法典'],
      level: 'leaders',
    })),
  },
  pufa: {
    exams: [
      {
        id: 'KS-001',
        examName: '网上学法用法学习考试',
        on: '2020-10-20',
        scope: '局机关和直属单位',
        due: 302,
        sat: 302,
        passed: 302,
      },
    ],
  },
  fairCompetition: {
    cleanUps: [
      {
        id: 'GP-001',
        year: YEAR,
        scope: { topic: '全局现行政策措施' },
        reviewed: 813,
        marketRelated: 27,
        amended: 0,
        repealed: 0,
        kept: 27,
        base: 'marketRelated',
        problemsFound: 0,
      },
    ],
  },
  enforcement: {
    workTallies: [
      {
        id: 'GZ-001',
        field: '盐业、电力、监控化学品、民用爆炸物品',
        officerVisits: 566,
        inspections: 188,
        correctionNotices: 2,
        guidance: { value: '230', unit: '条', bound: 'gt', raw: '230余条' },
      },
    ],
  },
  // Kept, and without a row: nothing happened, and the report says so.
  dispute: { reconsiderations: [], litigation: [] },
};
