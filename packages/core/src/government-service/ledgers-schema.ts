import { ledgersSchema } from '../record/ledgers-schema.js';
import type { RecordSchema } from '../record/record.js';
import { DigitalPlatformSchema } from './digital-platform.js';
import { ElectronicSealSchema } from './electronic-seal.js';
import { MarketEntityRegistrationSchema } from './market-entity-registration.js';
import { PaymentArrearsComplaintSchema } from './payment-arrears-complaint.js';
import { ProjectApprovalEntrySchema } from './project-approval-entry.js';
import { ServiceCaseSchema } from './service-case.js';
import { ServiceItemSchema } from './service-item.js';
import { ServiceListEntrySchema } from './service-list-entry.js';
import { ServicePackageSchema } from './service-package.js';
import { ServiceRatingSchema } from './service-rating.js';
import { ServiceWindowSchema } from './service-window.js';
import { GOVERNMENT_SERVICE_LEDGER_TABLE, type GovernmentServiceLedgers } from './ledgers.js';

/** 政务服务台账模式: schema of {@link GovernmentServiceLedgers}. */
export const GovernmentServiceLedgersSchema: RecordSchema<GovernmentServiceLedgers> =
  ledgersSchema<GovernmentServiceLedgers>(
    GOVERNMENT_SERVICE_LEDGER_TABLE,
    {
      items: ServiceItemSchema,
      listEntries: ServiceListEntrySchema,
      packages: ServicePackageSchema,
      windows: ServiceWindowSchema,
      cases: ServiceCaseSchema,
      ratings: ServiceRatingSchema,
      registrations: MarketEntityRegistrationSchema,
      projectApprovals: ProjectApprovalEntrySchema,
      electronicSeals: ElectronicSealSchema,
      arrearsComplaints: PaymentArrearsComplaintSchema,
      platforms: DigitalPlatformSchema,
    },
    { id: 'GovernmentServiceLedgers', title: '政务服务台账', description: 'The ledgers of this subject.' },
  );
