import type { DocumentKind } from '@fazhi/core';

const ABOUT = /法治(?:政府|机关|建设|工作|政务)|依法(?:行政|治)|法治.{0,12}(?:报告|总结)/;
const REPORT = /(?:报告|总结|情况)(?:的(?:函|公告|公示))?(?:\(.{1,10}\))?$|年度报告|情况报告|工作报告/;
const NOTICE = /(?:通知|细则|方案|意见|要点|规划|计划|办法|规定|任务分工|决定|制度)(?:\(.{1,10}\))?$/;
/** A report that says on what, and not on the rule of law; the yearly speech to a congress. */
const OTHER_MATTER = /^(?!.*(?:法治|依法|法制)).*(?:关于.{2,60}(?:报告|总结|汇报)$|政府工作报告)/;

/**
 * What kind of document a title names.
 *
 * @param title - on one line, half width, without blanks; what the opening says in its place; or empty
 * @param statutory - whether two or more statutory contents were recognised by their headings. Internal.
 */
export function documentKind(title: string, statutory: boolean): DocumentKind {
  const outer = title.replace(/《[^《》]{0,80}》/g, '《》');
  if (ABOUT.test(title)) {
    if (NOTICE.test(outer)) return 'implementationNotice';
    if (REPORT.test(outer)) return 'annualReport';
  }
  if (OTHER_MATTER.test(outer)) return 'other';
  return statutory && !NOTICE.test(outer) ? 'annualReport' : 'other';
}
