import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type DigitalPlatform, DigitalPlatformSchema } from './digital-platform.js';
import { type ElectronicSeal, ElectronicSealSchema } from './electronic-seal.js';
import { type MarketEntityRegistration, MarketEntityRegistrationSchema } from './market-entity-registration.js';
import { type PaymentArrearsComplaint, PaymentArrearsComplaintSchema } from './payment-arrears-complaint.js';
import { type ProjectApprovalEntry, ProjectApprovalEntrySchema } from './project-approval-entry.js';
import { type ServiceCase, ServiceCaseSchema } from './service-case.js';
import { type ServiceItem, ServiceItemSchema } from './service-item.js';
import { type ServiceListEntry, ServiceListEntrySchema } from './service-list-entry.js';
import { type ServicePackage, ServicePackageSchema } from './service-package.js';
import { type ServiceRating, ServiceRatingSchema } from './service-rating.js';
import { type ServiceWindow, ServiceWindowSchema } from './service-window.js';

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

/** 政务服务台账模式: schema of {@link GovernmentServiceLedgers}. */
export const GovernmentServiceLedgersSchema: RecordSchema<GovernmentServiceLedgers> =
  record<GovernmentServiceLedgers>()(
    {
      items: z.array(ServiceItemSchema).max(50_000).optional().meta({ title: '政务服务事项台账' }),
      listEntries: z.array(ServiceListEntrySchema).max(50_000).optional().meta({ title: '便民服务清单台账' }),
      packages: z.array(ServicePackageSchema).max(50_000).optional().meta({ title: '套餐服务台账' }),
      windows: z.array(ServiceWindowSchema).max(50_000).optional().meta({ title: '服务窗口台账' }),
      cases: z.array(ServiceCaseSchema).max(50_000).optional().meta({ title: '办件台账' }),
      ratings: z.array(ServiceRatingSchema).max(50_000).optional().meta({ title: '好差评台账' }),
      registrations: z.array(MarketEntityRegistrationSchema).max(50_000).optional().meta({ title: '市场主体登记台账' }),
      projectApprovals: z.array(ProjectApprovalEntrySchema).max(50_000).optional().meta({ title: '投资项目审批台账' }),
      electronicSeals: z.array(ElectronicSealSchema).max(50_000).optional().meta({ title: '电子印章台账' }),
      arrearsComplaints: z
        .array(PaymentArrearsComplaintSchema)
        .max(50_000)
        .optional()
        .meta({ title: '拖欠账款投诉台账' }),
      platforms: z.array(DigitalPlatformSchema).max(50_000).optional().meta({ title: '信息化平台台账' }),
    },
    { id: 'GovernmentServiceLedgers', title: '政务服务台账', description: 'The ledgers of this subject.' },
  );
