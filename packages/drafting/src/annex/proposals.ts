import {
  formatChineseDate,
  type Proposal,
  PROPOSAL_KIND_LABELS,
  PROPOSAL_ROLE_LABELS,
  REPLY_CLASS_LABELS,
} from '@fazhi/core';
import { type AnnexTemplate, type AnnexColumn, annexTable } from './annex.js';

const COLUMNS: readonly AnnexColumn<Proposal>[] = [
  ['编号', ({ no }) => no],
  ['类别', ({ kind }) => PROPOSAL_KIND_LABELS[kind]],
  ['标题', ({ isPublic, title }) => (isPublic ? title : '（不予公开）')],
  ['承办方式', ({ role }) => PROPOSAL_ROLE_LABELS[role]],
  ['答复日期', ({ repliedOn }) => repliedOn && formatChineseDate(repliedOn)],
  ['办理结果', ({ replyClass }) => replyClass && REPLY_CLASS_LABELS[replyClass].slice(0, 2)],
];

/** Suggestions and proposals assigned in the year. */
export const PROPOSALS: AnnexTemplate = {
  office: '建议提案承办机构',
  tables: ({ supervision }) => supervision?.proposals && [annexTable(COLUMNS, supervision.proposals)],
};
