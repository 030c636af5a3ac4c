import * as z from 'zod';
import type { DocumentNumber } from './document-number.js';
import { namedValue } from './named-value-schema.js';

/** 发文字号模式: accepts the normal form only. */
export const DocumentNumberSchema: z.ZodType<DocumentNumber> = namedValue(
  'DocumentNumber',
  z.string().regex(/^\p{Script=Han}{1,16}〔(?:19|20)\d{2}〕[1-9]\d{0,4}号$/u),
);
