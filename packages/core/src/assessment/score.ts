import * as z from 'zod';

/** 分值模式: a score, weight or percentage from 0 to 100,000 with at most two decimals. */
export const ScoreSchema: z.ZodType<number> = z.number().min(0).max(100_000).multipleOf(0.01);

/** Whether scores add up exactly; two decimals are added as whole hundredths. Internal. */
export function addsUp(scores: readonly number[], total: number): boolean {
  const hundredths = (score: number): number => Math.round(score * 100);
  return scores.reduce((sum, score) => sum + hundredths(score), 0) === hundredths(total);
}
