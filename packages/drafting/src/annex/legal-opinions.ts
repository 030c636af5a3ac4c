import {
  ADOPTION_LABELS,
  formatChineseDate,
  type LegalOpinion,
  OPINION_CONCLUSION_LABELS,
  OPINION_MATTER_LABELS,
} from '@fazhi/core';
import { type AnnexTemplate, type AnnexColumn, annexTable } from './annex.js';

// Neither facts and reasoning nor the persons concerned: what an adviser writes is not for publication.
const COLUMNS: readonly AnnexColumn<LegalOpinion>[] = [
  ['意见书编号', ({ opinionNo }) => opinionNo],
  ['事项类型', ({ matterType }) => OPINION_MATTER_LABELS[matterType]],
  ['出具日期', ({ issuedOn }) => formatChineseDate(issuedOn)],
  ['结论', ({ conclusion }) => OPINION_CONCLUSION_LABELS[conclusion]],
  ['采纳情况', ({ adoption }) => ADOPTION_LABELS[adoption]],
];

/** Opinions issued in the year. */
export const LEGAL_OPINIONS: AnnexTemplate = {
  office: '法制机构（法律顾问工作）',
  tables: ({ legalAdviser }) => legalAdviser?.opinions && [annexTable(COLUMNS, legalAdviser.opinions)],
};
