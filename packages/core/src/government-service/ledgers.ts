import type { LedgerTable } from '../record/ledger.js';
import type { DigitalPlatform } from './digital-platform.js';
import type { ElectronicSeal } from './electronic-seal.js';
import type { MarketEntityRegistration } from './market-entity-registration.js';
import type { PaymentArrearsComplaint } from './payment-arrears-complaint.js';
import type { ProjectApprovalEntry } from './project-approval-entry.js';
import type { ServiceCase } from './service-case.js';
import type { ServiceItem } from './service-item.js';
import type { ServiceListEntry } from './service-list-entry.js';
import type { ServicePackage } from './service-package.js';
import type { ServiceRating } from './service-rating.js';
import type { ServiceWindow } from './service-window.js';

/** 政务服务台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface GovernmentServiceLedgers {
  /** 政务服务事项台账: service items. */
  items?: ServiceItem[] | undefined;
  /** 便民服务清单台账: entries of lists of convenience. */
  listEntries?: ServiceListEntry[] | undefined;
  /** 套餐服务台账: items handled as one. */
  packages?: ServicePackage[] | undefined;
  /** 服务窗口台账: windows. */
  windows?: ServiceWindow[] | undefined;
  /** 办件台账: cases. */
  cases?: ServiceCase[] | undefined;
  /** 好差评台账: ratings. */
  ratings?: ServiceRating[] | undefined;
  /** 市场主体登记台账: registrations of businesses. */
  registrations?: MarketEntityRegistration[] | undefined;
  /** 投资项目审批台账: projects entered. */
  projectApprovals?: ProjectApprovalEntry[] | undefined;
  /** 电子印章台账: electronic seals. */
  electronicSeals?: ElectronicSeal[] | undefined;
  /** 拖欠账款投诉台账: complaints of arrears. */
  arrearsComplaints?: PaymentArrearsComplaint[] | undefined;
  /** 信息化平台台账: information systems. */
  platforms?: DigitalPlatform[] | undefined;
}

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const GOVERNMENT_SERVICE_LEDGER_TABLE = {
  items: {
    title: '政务服务事项台账',
    sharedKey: ['implementationCode', 'handlingCode'],
    countedBy: 'stock',
    key: ['implementationCode', 'handlingCode'],
    references: { powerItemId: { to: ['powerList.items'] } },
  },
  listEntries: {
    title: '便民服务清单台账',
    countedBy: 'stock',
    key: ['listKind', 'serviceItemId'],
    references: { serviceItemId: { to: ['governmentService.items'] } },
  },
  packages: {
    title: '套餐服务台账',
    countedBy: 'stock',
    key: ['name'],
    references: { 'itemIds[]': { to: ['governmentService.items'] } },
  },
  windows: { title: '服务窗口台账', countedBy: 'stock', key: ['hall', 'windowName'] },
  cases: {
    title: '办件台账',
    countedBy: { from: 'receivedOn', to: 'decidedOn' },
    references: { serviceItemId: { to: ['governmentService.items'] } },
  },
  ratings: {
    title: '好差评台账',
    countedBy: 'ratedOn',
    key: ['caseId'],
    references: { caseId: { to: ['governmentService.cases'] } },
  },
  registrations: { title: '市场主体登记台账', countedBy: 'year', key: ['year', 'entityKind'] },
  projectApprovals: { title: '投资项目审批台账', countedBy: 'enteredOn' },
  electronicSeals: { title: '电子印章台账', countedBy: 'stock', key: ['unit'] },
  arrearsComplaints: { title: '拖欠账款投诉台账', countedBy: { from: 'receivedOn', to: 'closedOn' } },
  platforms: { title: '信息化平台台账', countedBy: 'stock', key: ['name'] },
} as const satisfies LedgerTable<GovernmentServiceLedgers>;
