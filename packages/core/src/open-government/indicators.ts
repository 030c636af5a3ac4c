import type { IndicatorEntry } from '../measurement/indicator.js';
import { Tally } from '../measurement/tally.js';
import { type Period, periodContains } from '../values/period.js';
import type { DisclosureCategory, DisclosureChannel, DisclosureCount } from './disclosure-count.js';
import type { InformationRequest } from './information-request.js';
import type { OpenGovernmentLedgers } from './ledgers.js';
import type { PolicyInterpretation } from './policy-interpretation.js';

const among = (label: string, meaning: string): IndicatorEntry => ({
  label,
  unit: '条',
  meaning: `${meaning} among them.`,
});

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const OPEN_GOVERNMENT_ENTRIES = {
  'disclosure.published': {
    label: '公开政务信息',
    unit: '条',
    meaning: 'Information published on government websites in the year.',
  },
  'disclosure.rule': among('公开规章', 'Rules'),
  'disclosure.normativeDocument': among('公开行政规范性文件', 'Normative documents'),
  'disclosure.licensing': among('公开行政许可信息', 'Licensing'),
  'disclosure.penalty': among('公开行政处罚信息', 'Penalties'),
  'disclosure.budget': among('公开财政预算决算', 'Budgets and accounts'),
  'disclosure.publicService': among('公开公共服务信息', 'Public services'),
  'disclosure.emergency': among('公开突发公共事件信息', 'Emergencies'),
  'disclosure.personnel': among('公开人事信息', 'Personnel'),
  'disclosure.planning': among('公开规划计划', 'Plans'),
  'disclosure.other': among('公开其他信息', 'Other information'),
  'disclosure.catalogEntries': {
    label: '公开目录系统录入信息',
    unit: '条',
    meaning: 'Entries of the catalog system; a measure of its own.',
  },
  'disclosure.submittedUpward': {
    label: '上报政务信息',
    unit: '条',
    meaning: 'Information submitted upward; a measure of its own.',
  },
  'disclosure.bulletin': {
    label: '政府公报刊登信息',
    unit: '条',
    meaning: 'Information in the gazette; a measure of its own.',
  },
  'disclosure.newMedia': {
    label: '政务新媒体发布信息',
    unit: '条',
    meaning: 'Information on new media; a measure of its own.',
  },
  'request.newlyReceived': {
    label: '新收政府信息公开申请',
    unit: '件',
    wording: /^(?:收到|受理)(?:政府)?信息公开申请$/,
    meaning: 'Requests received in the year.',
  },
  'request.carriedIn': {
    label: '上年结转政府信息公开申请',
    unit: '件',
    meaning: 'Requests received before and not answered before the period.',
  },
  'request.handled': {
    label: '办理政府信息公开申请',
    unit: '件',
    wording: /^(?:办理|答复)(?:政府)?信息公开申请$/,
    meaning: 'Requests answered in the period.',
  },
  'request.carriedOut': {
    label: '结转下年度政府信息公开申请',
    unit: '件',
    meaning: 'Requests not answered by the end of the period.',
  },
  'request.disclosureRate': {
    label: '政府信息予以公开率',
    unit: '%',
    meaning: 'Requests disclosed in full or in part, out of those answered.',
    denominatorKind: '办理的申请',
  },
  'interpretation.sameDayRate': {
    label: '政策解读同步率',
    unit: '%',
    meaning: 'Documents explained on the day they were published, out of those explained whose date is known.',
    denominatorKind: '已解读的文件',
  },
} as const satisfies Record<string, IndicatorEntry>;

type Id = keyof typeof OPEN_GOVERNMENT_ENTRIES;
type OpenGovernmentTally = Tally<typeof OPEN_GOVERNMENT_ENTRIES>;

const BY_CATEGORY = {
  rule: 'disclosure.rule',
  normativeDocument: 'disclosure.normativeDocument',
  licensing: 'disclosure.licensing',
  penalty: 'disclosure.penalty',
  budget: 'disclosure.budget',
  publicService: 'disclosure.publicService',
  emergency: 'disclosure.emergency',
  personnel: 'disclosure.personnel',
  planning: 'disclosure.planning',
  other: 'disclosure.other',
} as const satisfies Record<DisclosureCategory, Id>;

const BY_CHANNEL = {
  website: 'disclosure.published',
  catalogSystem: 'disclosure.catalogEntries',
  submittedUpward: 'disclosure.submittedUpward',
  bulletin: 'disclosure.bulletin',
  newMedia: 'disclosure.newMedia',
} as const satisfies Record<DisclosureChannel, Id>;

function countDisclosures(tally: OpenGovernmentTally, rows: readonly DisclosureCount[]): void {
  for (const [channel, id] of Object.entries(BY_CHANNEL) as [DisclosureChannel, Id][]) {
    tally.count(
      id,
      rows.filter((row) => row.channel === channel),
    );
  }
  const published = rows.filter((row) => row.channel === 'website');
  tally.partition('disclosure.published', BY_CATEGORY, published, (row) => row.category);
}

function countRequests(tally: OpenGovernmentTally, open: readonly InformationRequest[], period: Period): void {
  const isHandled = ({ repliedOn }: InformationRequest): boolean =>
    repliedOn !== undefined && periodContains(period, repliedOn);
  const handled = open.filter(isHandled);
  tally.count(
    'request.newlyReceived',
    open.filter(({ receivedOn }) => receivedOn >= period.from),
  );
  tally.count(
    'request.carriedIn',
    open.filter(({ receivedOn }) => receivedOn < period.from),
  );
  tally.count('request.handled', handled);
  tally.count(
    'request.carriedOut',
    open.filter((row) => !isHandled(row)),
  );
  tally.relations.push({
    id: 'request.carriedIn→request.carriedOut',
    kind: 'change',
    before: 'request.carriedIn',
    added: ['request.newlyReceived'],
    removed: ['request.handled'],
    after: 'request.carriedOut',
  });
  const disclosed = handled.filter(({ result }) => result === 'disclosed' || result === 'partly');
  tally.rate('request.disclosureRate', disclosed, handled);
}

function countInterpretations(tally: OpenGovernmentTally, interpretations: readonly PolicyInterpretation[]): void {
  const rows = interpretations.filter((row) => row.documentPublishedOn !== undefined);
  const documents = (of: readonly PolicyInterpretation[]): string[] => [...new Set(of.map((row) => row.documentRef))];
  const sameDay = rows.filter((row) => row.publishedOn === row.documentPublishedOn);
  tally.ratio('interpretation.sameDayRate', documents(sameDay), documents(rows), rows);
}

/** Counts disclosures by channel and category, requests and explanations of the period. Internal. */
export function measureOpenGovernment(ledgers: OpenGovernmentLedgers, period: Period): OpenGovernmentTally {
  const tally = new Tally(OPEN_GOVERNMENT_ENTRIES);
  if (ledgers.disclosures !== undefined) countDisclosures(tally, ledgers.disclosures);
  if (ledgers.requests !== undefined) countRequests(tally, ledgers.requests, period);
  if (ledgers.interpretations !== undefined) countInterpretations(tally, ledgers.interpretations);
  return tally;
}
