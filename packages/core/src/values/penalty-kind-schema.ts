import type * as z from 'zod';
import { choice } from '../record/choice.js';
import { PENALTY_KIND_LABELS, type PenaltyKind } from './penalty-kind.js';

/** 处罚种类模式: schema of {@link PenaltyKind}. */
export const PenaltyKindSchema: z.ZodType<PenaltyKind> = choice(PENALTY_KIND_LABELS);
