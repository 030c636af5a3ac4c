import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type Proposal, ProposalSchema } from './proposal.js';

/** 行政权力监督台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface SupervisionLedgers {
  /** 建议提案台账: suggestions and proposals. */
  proposals?: Proposal[] | undefined;
}

/** 行政权力监督台账模式: schema of {@link SupervisionLedgers}. */
export const SupervisionLedgersSchema: RecordSchema<SupervisionLedgers> = record<SupervisionLedgers>()(
  { proposals: z.array(ProposalSchema).max(50_000).optional().meta({ title: '建议提案台账' }) },
  { id: 'SupervisionLedgers', title: '行政权力监督台账' },
);
