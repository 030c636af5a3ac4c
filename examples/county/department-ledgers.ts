import {
  addDays,
  type Agency,
  type AgencyLedgers,
  type DisputeLedgers,
  type LeadershipLedgers,
  type NormativeDocument,
  type Proposal,
  type PufaActivity,
  type PufaVenueKind,
  quantity,
  type ThreeMajorsOneLargeItem,
} from '@fazhi/core';
import type { Department } from './departments.js';
import { enforcementRows } from './enforcement-rows.js';
import { type Random, randomOf } from './random.js';

/** The county’s government. */
export const COUNTY: Agency = {
  name: '某县人民政府',
  selfReference: '我县',
  reporterClass: 'localGovernment',
  level: 'county',
  recipients: ['市委、市人民政府', '县人大常委会'],
};

/** Those who report together: the party committee and the government. */
export const REPORTERS: Agency = {
  ...COUNTY,
  name: '中共某县委、某县人民政府',
  reporterClass: 'partyAndGovSubProvincial',
  recipients: ['市委、市人民政府'],
};

/** Full name of a department. */
export const nameOf = ({ name }: Department): string => `某县${name}`;

const rows = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** What the leaders of a body did: its own affairs, whose numbers differ from body to body. */
function leadership(year: number, random: Random): LeadershipLedgers {
  const y = String(year);
  return {
    briefings: rows(2 + random.below(3), (index) => ({
      id: `HB-${String(index + 1)}`,
      on: addDays(`${y}-02-10`, index * 70),
      meetingKind: 'partyGroup',
      meetingNo: `${y}年第${String(3 + index)}次会议`,
      chair: { name: '主要负责人' },
      topic: '法治政府建设情况',
    })),
    studySessions: rows(3 + random.below(4), (index) => ({
      id: `XF-${String(index + 1)}`,
      on: addDays(`${y}-02-20`, index * 45),
      kind: 'centerGroup',
      statutes: ['中华人民共和国行政处罚法'],
      attendance: 12,
      countBasis: 'persons',
      level: 'leaders',
    })),
  };
}

const threeMajors = (year: number, count: number): ThreeMajorsOneLargeItem[] =>
  rows(count, (index) => ({
    id: `SZ-${String(index + 1)}`,
    kind: 'decision',
    title: `审议事项${String(index + 1)}`,
    meetingKind: 'partyGroup',
    on: addDays(`${String(year)}-01-06`, (index * 7) % 350),
  }));

/** Every second proposal has another body that handles it too: it is in the ledgers of both, and counts once. */
function proposals(all: readonly Department[], at: number, year: number): Proposal[] {
  const row = (lead: Department, no: number, role: 'lead' | 'coHandle'): Proposal => {
    const assignedOn = addDays(`${String(year)}-02-15`, no % 20);
    return {
      id: `JY-${lead.name}-${String(no)}`,
      kind: no % 3 === 0 ? 'npcSuggestion' : 'cppccProposal',
      no: `${lead.name}第${String(no)}号`,
      title: `关于改进${lead.name}相关工作的建议`,
      session: `某县第十八届${no % 3 === 0 ? '人民代表大会' : '政协'}第${String(year - 2021)}次会议`,
      leadProposer: '代表、委员',
      role,
      ...(role === 'coHandle' ? { leadUnit: nameOf(lead) } : {}),
      assignedOn,
      dueOn: addDays(assignedOn, 90),
      repliedOn: addDays(assignedOn, 60 + (no % 25)),
      replyClass: no % 4 === 0 ? 'B' : 'A',
      contacted: { before: true, during: true, after: true },
      satisfaction: no % 9 === 0 ? 'basic' : 'satisfied',
      isPublic: true,
    };
  };
  const of = (department: Department, role: 'lead' | 'coHandle'): Proposal[] =>
    rows(department.proposals ?? 0, (index) => row(department, index + 1, role)).filter(
      (_, index) => role === 'lead' || index % 2 === 0,
    );
  const neighbour = all[(at + 1) % all.length]!;
  return [...of(all[at]!, 'lead'), ...of(neighbour, 'coHandle')];
}

function documents({ documents: count = 0 }: Department, organ: string, year: number): NormativeDocument[] {
  const y = String(year);
  return rows(count, (index) => ({
    id: `GF-${String(index + 1)}`,
    title: `${organ}关于规范有关事项的通知（${String(index + 1)}）`,
    issuerLevel: 'department',
    documentNumber: `某县规〔${y}〕${String(index + 1)}号`,
    draftingUnit: '法规股',
    important: false,
    marketRelated: false,
    legalityReview: {
      body: '法规股',
      receivedOn: `${y}-03-10`,
      issuedOn: `${y}-03-18`,
      conclusion: 'lawful',
      opinionNo: String(index + 1),
    },
    deliberatedOn: `${y}-03-22`,
    meeting: '局长办公会议',
    signedOn: `${y}-03-25`,
    registerNo: `某规〔${y}〕${String(index + 1)}号`,
    publishedOn: `${y}-03-30`,
    effectiveFrom: `${y}-05-01`,
    validUntil: `${String(year + 5)}-04-30`,
    trial: false,
    filing: {
      authority: '某县人民政府',
      dueOn: `${y}-04-14`,
      filedOn: `${y}-04-10`,
      materials: ['filingReport', 'text'],
      result: 'registered',
    },
    status: 'effective',
  }));
}

function dispute({ name, suits = 0 }: Department, organ: string, year: number, random: Random): DisputeLedgers {
  const y = String(year);
  const litigation: DisputeLedgers['litigation'] = rows(suits, (index) => {
    const receivedOn = addDays(`${y}-02-01`, index * 25);
    return {
      id: `SS-${String(index + 1)}`,
      role: 'defendant',
      caseNo: `（${y}）某${name}行初${String(index + 1)}号`,
      court: '某县人民法院',
      receivedOn,
      acceptedOn: addDays(receivedOn, -4),
      closedOn: addDays(receivedOn, 80),
      subjectMatter: 'penalty',
      stage: 'first',
      answerDueOn: addDays(receivedOn, 15),
      answeredOn: addDays(receivedOn, 10),
      hearingOn: addDays(receivedOn, 45),
      appearanceRequired: true,
      headAppeared: random.chance(0.9) ? 'deputy' : 'staff',
      outcome: random.chance(0.85) ? 'rejectClaim' : 'revoke',
    };
  });
  // The county’s reconsideration office keeps its cases in the name of the county.
  const reconsiderations: DisputeLedgers['reconsiderations'] =
    name !== '司法局'
      ? []
      : rows(38, (index) => {
          const receivedOn = addDays(`${y}-01-15`, index * 7);
          return {
            id: `FY-${String(index + 1)}`,
            role: 'reviewOrgan',
            caseNo: `某府复〔${y}〕${String(index + 1)}号`,
            reviewOrgan: { name: COUNTY.name },
            receivedOn,
            acceptedOn: addDays(receivedOn, 4),
            closedOn: addDays(receivedOn, 45),
            subjectMatter: 'penalty',
            procedure: 'ordinary',
            answerDueOn: addDays(receivedOn, 20),
            answeredOn: addDays(receivedOn, 15),
            hearingOn: addDays(receivedOn, 30),
            outcome: index % 8 === 0 ? 'revoke' : 'uphold',
            litigatedAfter: false,
          };
        });
  return { litigation, reconsiderations };
}

const VENUES: readonly PufaVenueKind[] = ['village', 'community', 'school', 'enterprise', 'organ'];

function activities(year: number, random: Random): PufaActivity[] {
  return rows(2 + random.below(4), (index) => ({
    id: `PF-${String(index + 1)}`,
    temporary: true,
    // The first in the constitution week.
    date: index === 0 ? `${String(year)}-12-04` : addDays(`${String(year)}-01-10`, index * 60),
    theme: '法治宣传',
    place: '全县',
    venueKind: VENUES[random.below(VENUES.length)]!,
    form: 'onsite',
    sessions: 1 + random.below(6),
    attendance: quantity(40 + 10 * random.below(30), '人次'),
    countBasis: 'attendances',
    statutes: ['中华人民共和国宪法'],
    evidence: [{ title: '现场照片', attachmentId: `PF-${String(index + 1)}` }],
  }));
}

/** The ledgers of one department for one year. */
export function departmentLedgers(all: readonly Department[], at: number, year: number): AgencyLedgers {
  const department = all[at]!;
  const name = nameOf(department);
  const random = randomOf(`${name}${String(year)}`);
  return {
    agency: {
      ...COUNTY,
      name,
      selfReference: '我局',
      reporterClass: 'localDepartment',
      recipients: ['县委、县人民政府'],
    },
    year,
    leadership: leadership(year, random),
    majorDecision: { threeMajors: threeMajors(year, 8 + random.below(20)) },
    enforcement: enforcementRows(department, name, year, random),
    normativeDocument: { documents: documents(department, name, year) },
    dispute: dispute(department, name, year, random),
    supervision: { proposals: proposals(all, at, year) },
    pufa: { activities: activities(year, random) },
  };
}

/** The ledgers of the county’s government itself: what its own meetings did. */
export function countyLedgers(year: number): AgencyLedgers {
  const random = randomOf(`${COUNTY.name}${String(year)}`);
  return {
    agency: COUNTY,
    year,
    leadership: leadership(year, random),
    majorDecision: { threeMajors: threeMajors(year, 31) },
  };
}
