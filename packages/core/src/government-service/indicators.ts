import { DISTINCT } from '../measurement/combination.js';
import type { IndicatorEntry } from '../measurement/indicator.js';
import { Tally } from '../measurement/tally.js';
import type { ActCategory } from '../values/act-category.js';
import type { IsoDate } from '../values/iso-date.js';
import { type Period, periodContains } from '../values/period.js';
import type { PlatformStage } from './digital-platform.js';
import type { SealUnitKind } from './electronic-seal.js';
import type { MarketEntityKind } from './market-entity-registration.js';
import type { ProjectApprovalKind } from './project-approval-entry.js';
import type { ServiceItem } from './service-item.js';
import type { ServiceListKind } from './service-list-entry.js';
import type { WindowLevel } from './service-window.js';
import type { GovernmentServiceLedgers } from './ledgers.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const GOVERNMENT_SERVICE_ENTRIES = {
  'serviceItem.total': { label: '政务服务事项', unit: '项', meaning: 'Service items on offer.' },
  'serviceItem.byType.licensing': {
    label: '行政许可类政务服务事项',
    unit: '项',
    meaning: 'Service items of class 行政许可.',
  },
  'serviceItem.byType.penalty': {
    label: '行政处罚类政务服务事项',
    unit: '项',
    meaning: 'Service items of class 行政处罚.',
  },
  'serviceItem.byType.compulsion': {
    label: '行政强制类政务服务事项',
    unit: '项',
    meaning: 'Service items of class 行政强制.',
  },
  'serviceItem.byType.levy': {
    label: '行政征收类政务服务事项',
    unit: '项',
    meaning: 'Service items of class 行政征收.',
  },
  'serviceItem.byType.payment': {
    label: '行政给付类政务服务事项',
    unit: '项',
    meaning: 'Service items of class 行政给付.',
  },
  'serviceItem.byType.inspection': {
    label: '行政检查类政务服务事项',
    unit: '项',
    meaning: 'Service items of class 行政检查.',
  },
  'serviceItem.byType.confirmation': {
    label: '行政确认类政务服务事项',
    unit: '项',
    meaning: 'Service items of class 行政确认.',
  },
  'serviceItem.byType.reward': {
    label: '行政奖励类政务服务事项',
    unit: '项',
    meaning: 'Service items of class 行政奖励.',
  },
  'serviceItem.byType.adjudication': {
    label: '行政裁决类政务服务事项',
    unit: '项',
    meaning: 'Service items of class 行政裁决.',
  },
  'serviceItem.byType.other': {
    label: '其他职权类政务服务事项',
    unit: '项',
    meaning: 'Service items of class 其他职权.',
  },
  'serviceItem.byType.publicService': {
    label: '公共服务类政务服务事项',
    unit: '项',
    meaning: 'Service items of class 公共服务.',
  },
  'serviceItem.online': {
    label: '网上可办事项',
    unit: '项',
    meaning: 'Items of which at least a part can be done online.',
  },
  'serviceItem.fullyOnline': {
    label: '全程网办事项',
    unit: '项',
    meaning: 'Items that can be done online from application to result.',
  },
  'serviceItem.oneVisit': { label: '最多跑一次事项', unit: '项', meaning: 'Items that need one visit or none.' },
  'serviceItem.zeroVisit': { label: '零跑动事项', unit: '项', meaning: 'Items that need no visit.' },
  'serviceItem.onlineRate': {
    label: '网上可办率',
    unit: '%',
    meaning: 'Items of which a part can be done online, out of those on offer.',
    denominatorKind: '政务服务事项',
  },
  'serviceItem.fullyOnlineRate': {
    label: '全程网办率',
    unit: '%',
    meaning: 'Items that can be done fully online, out of those on offer.',
    denominatorKind: '政务服务事项',
  },
  'serviceItem.oneVisitRate': {
    label: '最多跑一次率',
    unit: '%',
    meaning: 'Items that need one visit or none, out of those on offer.',
    denominatorKind: '政务服务事项',
  },
  'serviceItem.zeroVisitRate': {
    label: '零跑动率',
    unit: '%',
    meaning: 'Items that need no visit, out of those on offer.',
    denominatorKind: '政务服务事项',
  },
  'serviceItem.onTheSpotShare': {
    label: '即办件占比',
    unit: '%',
    meaning: 'Items done while one waits, out of those on offer.',
    denominatorKind: '政务服务事项',
  },
  'serviceItem.oneWindowRate': {
    label: '一窗分类办理率',
    unit: '%',
    meaning: 'Items taken in at one window, out of those whose window is recorded.',
    denominatorKind: '已登记窗口模式的政务服务事项',
  },
  'serviceItem.timeReduction': {
    label: '承诺时限压缩比',
    unit: '%',
    meaning:
      'By how much promised limits are shorter than statutory ones, over items whose limits are both in working days.',
    denominatorKind: '法定办结时限合计（工作日）',
  },
  'serviceItem.publishedRate': {
    label: '事项发布率',
    unit: '%',
    meaning: 'Items whose guide is published, out of those on offer.',
    denominatorKind: '政务服务事项',
  },
  'serviceItem.procedures': {
    label: '标准化操作规程',
    unit: '个',
    acrossBodies: DISTINCT,
    meaning: 'Different procedures by which items are handled.',
  },
  'serviceItem.elements': {
    label: '办事指南要素',
    unit: '个',
    meaning: 'Elements of the guides, where their number is recorded.',
  },
  'serviceList.oneVisit': {
    label: '最多跑一次清单事项',
    unit: '项',
    meaning: 'Items on the list 最多跑一次清单 by the end of the period.',
  },
  'serviceList.zeroVisit': {
    label: '零跑动清单事项',
    unit: '项',
    meaning: 'Items on the list 零跑动清单 by the end of the period.',
  },
  'serviceList.oneCertificate': {
    label: '一证（照）通办事项',
    unit: '项',
    meaning: 'Items on the list 一证（照）通办 by the end of the period.',
  },
  'serviceList.nearby': {
    label: '就近办事项',
    unit: '项',
    meaning: 'Items on the list 就近办 by the end of the period.',
  },
  'serviceList.crossProvince': {
    label: '跨省通办事项',
    unit: '项',
    meaning: 'Items on the list 跨省通办 by the end of the period.',
  },
  'serviceList.assisted': {
    label: '帮办代办事项',
    unit: '项',
    meaning: 'Items on the list 帮办代办 by the end of the period.',
  },
  'serviceList.buildThenVerify': {
    label: '先建后验事项',
    unit: '个',
    meaning: 'Items on the list 先建后验 by the end of the period.',
  },
  'serviceList.toleranceApproval': {
    label: '容缺审批事项',
    unit: '个',
    meaning: 'Items on the list 容缺审批 by the end of the period.',
  },
  'serviceList.regionalAssessment': {
    label: '区域评估事项',
    unit: '个',
    meaning: 'Items on the list 区域评估 by the end of the period.',
  },
  'serviceList.licenseSeparation': {
    label: '证照分离改革事项',
    unit: '项',
    meaning: 'Items on the list 证照分离改革 by the end of the period.',
  },
  'serviceList.businessFee': {
    label: '涉企收费事项',
    unit: '项',
    meaning: 'Items on the list 涉企收费 by the end of the period.',
  },
  'servicePackage.total': {
    label: '套餐服务',
    unit: '个',
    meaning: 'Packages of items on offer by the end of the period.',
  },
  'serviceWindow.total': { label: '服务窗口', unit: '个', meaning: 'Windows of service halls.' },
  'serviceWindow.county': { label: '县级窗口', unit: '个', meaning: 'Windows of county halls.' },
  'serviceWindow.township': {
    label: '乡镇（街道）窗口',
    unit: '个',
    meaning: 'Windows of townships and subdistricts.',
  },
  'serviceWindow.village': { label: '村（社区）窗口', unit: '个', meaning: 'Windows of villages and communities.' },
  'serviceWindow.zone': { label: '开发区窗口', unit: '个', meaning: 'Windows of development zones.' },
  'serviceCase.closed': { label: '办结政务服务事项', unit: '件', meaning: 'Cases decided in the period.' },
  'serviceRating.total': { label: '政务服务评价', unit: '件', meaning: 'Ratings given in the period.' },
  'serviceRating.negative': { label: '政务服务差评', unit: '件', meaning: 'Ratings of the last two grades.' },
  'serviceRating.activeRate': {
    label: '主动评价率',
    unit: '%',
    meaning: 'Cases decided in the period that were rated of the person’s own accord, out of all decided.',
    denominatorKind: '办结件',
  },
  'serviceRating.satisfactionRate': {
    label: '好评率',
    unit: '%',
    meaning: 'Ratings of the first three grades, out of all ratings.',
    denominatorKind: '评价件',
  },
  'serviceRating.revisitRate': {
    label: '差评回访率',
    unit: '%',
    meaning: 'Bad ratings whose person was asked again, out of all bad ratings.',
    denominatorKind: '差评件',
  },
  'registration.new': { label: '新登记市场主体', unit: '户', meaning: 'Businesses newly registered in the year.' },
  'registration.privateEnterprise': { label: '新登记私营企业', unit: '户', meaning: 'Private enterprises among them.' },
  'registration.soleTrader': { label: '新登记个体工商户', unit: '户', meaning: 'Sole traders among them.' },
  'registration.farmerCooperative': {
    label: '新登记农民专业合作社',
    unit: '户',
    meaning: 'Farmers’ cooperatives among them.',
  },
  'registration.other': { label: '新登记其他市场主体', unit: '户', meaning: 'Others among them.' },
  'projectApproval.entered': {
    label: '在线审批录入项目',
    unit: '件',
    meaning: 'Projects entered on the platform in the period.',
  },
  'projectApproval.proposal': { label: '录入项目建议书', unit: '件', meaning: 'Project proposals among them.' },
  'projectApproval.feasibility': {
    label: '录入可行性研究报告',
    unit: '件',
    meaning: 'Feasibility studies among them.',
  },
  'projectApproval.tender': { label: '录入招投标项目', unit: '件', meaning: 'Tender projects among them.' },
  'projectApproval.other': { label: '录入其他项目', unit: '件', meaning: 'Others among them.' },
  'electronicSeal.units': {
    label: '电子印章采集单位',
    unit: '个',
    meaning: 'Units whose electronic seal was collected by the end of the period.',
  },
  'electronicSeal.departments': { label: '电子印章采集部门', unit: '个', meaning: 'Departments among them.' },
  'electronicSeal.townships': { label: '电子印章采集乡镇', unit: '个', meaning: 'Townships among them.' },
  'digitalPlatform.total': { label: '信息化平台', unit: '个', meaning: 'Information systems for government work.' },
  'digitalPlatform.building': { label: '建设中平台', unit: '个', meaning: 'Systems being built.' },
  'digitalPlatform.accepted': { label: '已验收平台', unit: '个', meaning: 'Systems accepted.' },
  'digitalPlatform.trial': { label: '试运行平台', unit: '个', meaning: 'Systems on trial.' },
  'digitalPlatform.live': { label: '正式运行平台', unit: '个', meaning: 'Systems in use.' },
} as const satisfies Record<string, IndicatorEntry>;

type Id = keyof typeof GOVERNMENT_SERVICE_ENTRIES;

const BY_TYPE = {
  licensing: 'serviceItem.byType.licensing',
  penalty: 'serviceItem.byType.penalty',
  compulsion: 'serviceItem.byType.compulsion',
  levy: 'serviceItem.byType.levy',
  payment: 'serviceItem.byType.payment',
  inspection: 'serviceItem.byType.inspection',
  confirmation: 'serviceItem.byType.confirmation',
  reward: 'serviceItem.byType.reward',
  adjudication: 'serviceItem.byType.adjudication',
  other: 'serviceItem.byType.other',
  publicService: 'serviceItem.byType.publicService',
} as const satisfies Record<ActCategory, Id>;

const BY_LIST = {
  oneVisit: 'serviceList.oneVisit',
  zeroVisit: 'serviceList.zeroVisit',
  oneCertificate: 'serviceList.oneCertificate',
  nearby: 'serviceList.nearby',
  crossProvince: 'serviceList.crossProvince',
  assisted: 'serviceList.assisted',
  buildThenVerify: 'serviceList.buildThenVerify',
  toleranceApproval: 'serviceList.toleranceApproval',
  regionalAssessment: 'serviceList.regionalAssessment',
  licenseSeparation: 'serviceList.licenseSeparation',
  businessFee: 'serviceList.businessFee',
} as const satisfies Record<ServiceListKind, Id>;

const BY_WINDOW = {
  county: 'serviceWindow.county',
  township: 'serviceWindow.township',
  village: 'serviceWindow.village',
  zone: 'serviceWindow.zone',
} as const satisfies Record<WindowLevel, Id>;

const BY_ENTITY = {
  privateEnterprise: 'registration.privateEnterprise',
  soleTrader: 'registration.soleTrader',
  farmerCooperative: 'registration.farmerCooperative',
  other: 'registration.other',
} as const satisfies Record<MarketEntityKind, Id>;

const BY_PROJECT = {
  proposal: 'projectApproval.proposal',
  feasibility: 'projectApproval.feasibility',
  tenderProject: 'projectApproval.tender',
  other: 'projectApproval.other',
} as const satisfies Record<ProjectApprovalKind, Id>;

const BY_UNIT = {
  department: 'electronicSeal.departments',
  township: 'electronicSeal.townships',
} as const satisfies Record<SealUnitKind, Id>;

const BY_STAGE = {
  building: 'digitalPlatform.building',
  accepted: 'digitalPlatform.accepted',
  trial: 'digitalPlatform.trial',
  live: 'digitalPlatform.live',
} as const satisfies Record<PlatformStage, Id>;

type ServiceTally = Tally<typeof GOVERNMENT_SERVICE_ENTRIES>;

const until = <T>(rows: readonly T[], { to }: Period, dateOf: (row: T) => IsoDate): T[] =>
  rows.filter((row) => dateOf(row) <= to);

/** What share of the items on offer is easy to get. */
function measureItems(tally: ServiceTally, all: readonly ServiceItem[]): void {
  const items = all.filter((row) => row.state === 'inUse');
  const online = items.filter((row) => row.onlineDepth !== 'none');
  const fullyOnline = items.filter((row) => row.onlineDepth === 'fullyOnline');
  const oneVisit = items.filter((row) => row.visits <= 1);
  const zeroVisit = items.filter((row) => row.visits === 0);
  tally.count('serviceItem.total', items);
  tally.partition('serviceItem.total', BY_TYPE, items, (row) => row.itemType);
  tally.count('serviceItem.online', online);
  tally.count('serviceItem.fullyOnline', fullyOnline);
  tally.count('serviceItem.oneVisit', oneVisit);
  tally.count('serviceItem.zeroVisit', zeroVisit);
  tally.subset('serviceItem.online', 'serviceItem.total');
  tally.subset('serviceItem.fullyOnline', 'serviceItem.online');
  tally.subset('serviceItem.oneVisit', 'serviceItem.total');
  tally.subset('serviceItem.zeroVisit', 'serviceItem.oneVisit');
  tally.rate('serviceItem.onlineRate', online, items);
  tally.rate('serviceItem.fullyOnlineRate', fullyOnline, items);
  tally.rate('serviceItem.oneVisitRate', oneVisit, items);
  tally.rate('serviceItem.zeroVisitRate', zeroVisit, items);
  tally.rate(
    'serviceItem.onTheSpotShare',
    items.filter((row) => row.handlingKind === 'onTheSpot'),
    items,
  );
  const atWindow = items.filter((row) => row.windowMode !== undefined);
  tally.rate(
    'serviceItem.oneWindowRate',
    atWindow.filter((row) => row.windowMode === 'oneWindow'),
    atWindow,
  );
  tally.rate(
    'serviceItem.publishedRate',
    items.filter((row) => row.published),
    items,
  );
  const limited = items.filter(
    (row) => row.statutoryLimit.unit === 'workingDay' && row.promisedLimit.unit === 'workingDay',
  );
  const statutory = limited.reduce((sum, row) => sum + row.statutoryLimit.value, 0);
  const promised = limited.reduce((sum, row) => sum + row.promisedLimit.value, 0);
  tally.ratio('serviceItem.timeReduction', statutory - promised, statutory, limited);
  tally.distinct(
    'serviceItem.procedures',
    items.map((row) => row.procedure),
    items,
  );
  const described = items.filter((row) => row.elements !== undefined);
  if (described.length > 0 || items.length === 0) tally.sum('serviceItem.elements', described, (row) => row.elements!);
}

/** Cases decided and what people thought of them. */
function measureCases(tally: ServiceTally, { cases, ratings: given }: GovernmentServiceLedgers, period: Period): void {
  const closed = cases?.filter((row) => row.decidedOn !== undefined && periodContains(period, row.decidedOn));
  if (closed !== undefined) tally.count('serviceCase.closed', closed);
  if (given === undefined) return;
  const isNegative = ({ grade }: (typeof given)[number]): boolean =>
    grade === 'dissatisfied' || grade === 'veryDissatisfied';
  const negative = given.filter(isNegative);
  tally.count('serviceRating.total', given);
  tally.count('serviceRating.negative', negative);
  tally.subset('serviceRating.negative', 'serviceRating.total');
  tally.rate(
    'serviceRating.satisfactionRate',
    given.filter((row) => !isNegative(row)),
    given,
  );
  tally.rate(
    'serviceRating.revisitRate',
    negative.filter((row) => row.followUp?.revisited === true),
    negative,
  );
  if (closed === undefined) return;
  const rated = new Set(given.filter((row) => row.active).map((row) => row.caseId));
  tally.rate(
    'serviceRating.activeRate',
    closed.filter((row) => rated.has(row.id)),
    closed,
  );
}

/** Counts items, lists, windows, cases, ratings, registrations and systems. Internal. */
export function measureGovernmentService(ledgers: GovernmentServiceLedgers, period: Period): ServiceTally {
  const tally = new Tally(GOVERNMENT_SERVICE_ENTRIES);
  if (ledgers.items !== undefined) measureItems(tally, ledgers.items);
  if (ledgers.listEntries !== undefined) {
    const active = until(ledgers.listEntries, period, (row) => row.publishedOn).filter(
      (row) => row.status === 'active',
    );
    for (const [kind, id] of Object.entries(BY_LIST))
      tally.count(
        id,
        active.filter((row) => row.listKind === kind),
      );
  }
  if (ledgers.packages !== undefined) {
    tally.count(
      'servicePackage.total',
      until(ledgers.packages, period, (row) => row.startedOn),
    );
  }
  if (ledgers.windows !== undefined) {
    tally.count('serviceWindow.total', ledgers.windows);
    tally.partition('serviceWindow.total', BY_WINDOW, ledgers.windows, (row) => row.level);
  }
  measureCases(tally, ledgers, period);
  if (ledgers.registrations !== undefined) {
    tally.sum('registration.new', ledgers.registrations, (row) => row.newlyRegistered);
    tally.partition(
      'registration.new',
      BY_ENTITY,
      ledgers.registrations,
      (row) => row.entityKind,
      (row) => row.newlyRegistered,
    );
  }
  if (ledgers.projectApprovals !== undefined) {
    tally.count('projectApproval.entered', ledgers.projectApprovals);
    tally.partition('projectApproval.entered', BY_PROJECT, ledgers.projectApprovals, (row) => row.kind);
  }
  if (ledgers.electronicSeals !== undefined) {
    const rows = until(ledgers.electronicSeals, period, (row) => row.collectedOn);
    tally.count('electronicSeal.units', rows);
    tally.partition('electronicSeal.units', BY_UNIT, rows, (row) => row.unitKind);
  }
  if (ledgers.platforms !== undefined) {
    tally.count('digitalPlatform.total', ledgers.platforms);
    tally.partition('digitalPlatform.total', BY_STAGE, ledgers.platforms, (row) => row.stage);
  }
  return tally;
}
