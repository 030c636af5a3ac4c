import {
  ADJUSTMENT_KIND_LABELS,
  type AdjustmentKind,
  type Agency,
  type AgencyLedgers,
  OPINION_MATTER_LABELS,
  type OpinionMatter,
  PROPOSAL_KIND_LABELS,
  type ProposalKind,
  PROPOSAL_ROLE_LABELS,
  type ProposalRole,
  type Report,
  THREE_MAJORS_KIND_LABELS,
  type ThreeMajorsKind,
  type Year,
} from '@fazhi/core';
import { draftReport, type Narrative } from '@fazhi/drafting';
import { parseLedgers } from '@fazhi/validation';
import fc from 'fast-check';

const AGENCIES: readonly Agency[] = [
  {
    name: '某市工业和信息化局',
    selfReference: '我局',
    reporterClass: 'localDepartment',
    level: 'municipal',
    recipients: ['市委、市人民政府'],
  },
  {
    name: '某县人民政府',
    selfReference: '我县',
    reporterClass: 'localGovernment',
    level: 'county',
    recipients: ['市委', '市人民政府'],
  },
];

const keys = <K extends string>(labels: Readonly<Record<K, string>>): fc.Arbitrary<K> =>
  fc.constantFrom(...(Object.keys(labels) as K[]));

/** Rows of a ledger, or no such ledger. */
const rows = <T, R>(choice: fc.Arbitrary<T>, make: (choice: T, id: string) => R): fc.Arbitrary<R[] | undefined> =>
  fc.option(
    fc
      .array(choice, { maxLength: 12 })
      .map((choices) => choices.map((each, index) => make(each, `r${String(index + 1)}`))),
    { nil: undefined },
  );

function ledgersOf(agency: Agency, year: Year): fc.Arbitrary<AgencyLedgers> {
  const on = (day: string): string => `${String(year)}-${day}`;
  return fc
    .record({
      adjustments: rows(keys<AdjustmentKind>(ADJUSTMENT_KIND_LABELS), (kind, id) => ({
        id,
        list: '权责清单',
        kind,
        trigger: 'statuteAmended' as const,
        triggerBasis: [{ title: '中华人民共和国行政许可法' }],
        triggerOn: on('05-20'),
        before: ['原事项'],
        after: ['新事项'],
        appliedOn: on('06-01'),
        appliedBy: agency.name,
      })),
      opinions: rows(keys<OpinionMatter>(OPINION_MATTER_LABELS), (matterType, id) => ({
        id,
        opinionNo: id,
        matterType,
        matter: '委托事项',
        requestedOn: on('03-02'),
        issuedOn: on('03-06'),
        legalBasis: [{ title: '中华人民共和国民法典' }],
        conclusion: 'lawful' as const,
        author: { name: '李某' },
        adoption: 'adopted' as const,
      })),
      threeMajors: rows(keys<ThreeMajorsKind>(THREE_MAJORS_KIND_LABELS), (kind, id) => ({
        id,
        kind,
        title: '审议事项',
        meetingKind: 'partyGroup' as const,
        on: on('02-11'),
      })),
      certificates: rows(fc.boolean(), (cancelled, id) => ({
        id,
        no: `02000${id}`,
        kind: 'national' as const,
        holder: '王某',
        region: '120000',
        fields: ['盐业'],
        issuer: '某市司法局',
        issuedOn: `${String(year - 2)}-05-01`,
        validTo: `${String(year + 3)}-04-30`,
        events: [
          { type: 'issue' as const, on: `${String(year - 2)}-05-01`, by: '某市司法局' },
          ...(cancelled ? [{ type: 'cancel' as const, on: on('06-10'), by: '某市司法局', reason: '离岗' }] : []),
        ],
      })),
      proposals: rows(
        fc.tuple(keys<ProposalKind>(PROPOSAL_KIND_LABELS), keys<ProposalRole>(PROPOSAL_ROLE_LABELS), fc.boolean()),
        ([kind, role, replied], id) => ({
          id,
          kind,
          no: `第${id}号`,
          title: '建议',
          session: '第三次会议',
          leadProposer: '张某',
          role,
          assignedOn: on('02-01'),
          dueOn: on('05-01'),
          ...(replied ? { repliedOn: on('04-20') } : {}),
          contacted: { before: replied, during: replied, after: false },
          satisfaction: replied ? ('satisfied' as const) : ('none' as const),
          isPublic: true,
        }),
      ),
    })
    .map(({ adjustments, opinions, threeMajors, certificates, proposals }) => ({
      agency,
      year,
      ...(adjustments === undefined ? {} : { powerList: { adjustments } }),
      ...(opinions === undefined ? {} : { legalAdviser: { opinions } }),
      ...(threeMajors === undefined ? {} : { majorDecision: { threeMajors } }),
      ...(certificates === undefined ? {} : { enforcementOfficer: { certificates } }),
      ...(proposals === undefined ? {} : { supervision: { proposals } }),
    }));
}

/** Passages an office might write: marks that mean something to HTML, XML and Markdown, but no figures. */
const PASSAGES = [
  '基层执法力量仍然薄弱，与上级要求相比还有差距。',
  '坚持“谁执法谁普法”，落实《中华人民共和国行政处罚法》第五条。',
  '尖括号<b>与&符号、星号*与_下划线_、竖线|、反斜杠\\、井号#一并保留。',
  '详见 https://example.gov.cn/fzzf?a=1&b=2 公开的内容。',
  '“一网通办”改革持续推进（含区、县），“两不”问题已整改。',
] as const;

const narrative: fc.Arbitrary<Narrative> = fc.record(
  {
    firstResponsiblePersonPerformance: fc.array(fc.constantFrom(...PASSAGES), { maxLength: 2 }),
    shortcomingsAndCauses: fc.array(fc.constantFrom(...PASSAGES), { maxLength: 3 }),
    nextYearArrangements: fc.array(fc.constantFrom(...PASSAGES), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

/** Drafted reports of several years: from random small ledgers or none, with and without passages. */
export const drafts: fc.Arbitrary<Report> = fc
  .tuple(fc.constantFrom(...AGENCIES), fc.constantFrom(2018, 2020, 2022, 2025, 2026))
  .chain(([agency, year]) =>
    fc
      .record({
        ledgers: fc.option(ledgersOf(agency, year), { nil: undefined }),
        passages: fc.option(narrative, { nil: undefined }),
      })
      .map(({ ledgers, passages }) =>
        draftReport({
          agency,
          year,
          today: `${String(year + 1)}-02-20`,
          ...(ledgers === undefined ? {} : { ledgers: parseLedgers(ledgers).ledgers! }),
          ...(passages === undefined ? {} : { narrative: passages }),
        }),
      ),
  );
