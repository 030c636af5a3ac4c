import type { DocumentKind } from '@fazhi/core';

/** The kind of a document, and whether its own words leave no doubt. Internal. */
export interface KindRead {
  /** The kind; an annual report where that is in doubt, so that no rule is silently left out. */
  readonly kind: DocumentKind;
  /** Whether it is certain. */
  readonly certain: boolean;
}

const ABOUT = /法治(?:政府|机关|建设|工作|政务)|依法(?:行政|治(?!理))|法治.{0,12}(?:报告|总结)/;
const REPORT = /(?:报告|总结|汇报|情况)(?:的(?:函|公告|公示))?(?:\(.{1,30}\))?$|年度报告|情况报告|工作报告/;
/** A report that goes on to plans: 2024年法治政府建设工作总结及2025年工作计划. */
const WITH_PLAN = /(?:报告|总结|汇报)[及和与暨].{2,30}$/;
/** A notice that hands on the report itself: 关于印发某县2024年法治政府建设年度报告的通知. */
const HANDS_ON = /(?:印发|公布|公开|发布|报送|转发|呈报).{2,60}(?:报告|总结|汇报)的(?:通知|公告|函|公示|通告)$/;
const NOTICE = /(?:通知|细则|方案|意见|要点|规划|计划|办法|规定|任务分工|决定|制度)(?:\(.{1,10}\))?$/;
/** A report, or another document, that says on what; the yearly speech to a congress. */
const ON_A_MATTER =
  /政府工作报告|关于.{2,60}(?:报告|总结|汇报)$|(?:人大常委会工作|财政预算|预算执行|决算|审计|国民经济|政府信息公开).*报告$|(?:通知|通告|办法|规定|条例|批复|讲话|致辞|简报|纪要|声明|简介)$/;
const OUR_MATTER = /法治|依法|法制/;
/** Words without which no text is about the rule of law. */
const MATTER = /法治(?:政府|建设|工作)|依法行政|依法治/;

/** A report of half a year or a quarter is judged as one of a year, and said to be. */
const PART_OF_YEAR = /半年|季度/;

function withoutTitles(title: string): string {
  return title.replace(/《[^《》]{0,80}》/g, '《》');
}

/** Whether a title is that of a report on the rule of law, or hands one on. Internal. */
export function isReportTitle(title: string): boolean {
  const outer = withoutTitles(title);
  if (!ABOUT.test(title)) return false;
  return HANDS_ON.test(outer) || WITH_PLAN.test(outer) || (REPORT.test(outer) && !NOTICE.test(outer));
}

/**
 * What kind of document a text is.
 *
 * @param title - on one line, simplified, half width, without blanks; empty when the text has none
 * @param statutory - whether two or more statutory contents were recognised by their headings
 * @param text - its running text, in which doubt needs a reason. Internal.
 */
export function documentKind(title: string, statutory: boolean, text: string): KindRead {
  const outer = withoutTitles(title);
  if (isReportTitle(title)) return { kind: 'annualReport', certain: !PART_OF_YEAR.test(outer) };
  if (ABOUT.test(title) && NOTICE.test(outer)) return { kind: 'implementationNotice', certain: true };
  if (ON_A_MATTER.test(outer) && !OUR_MATTER.test(outer)) return { kind: 'other', certain: true };
  const doubtful = statutory || ABOUT.test(title) || MATTER.test(text);
  return NOTICE.test(outer) || !doubtful ? { kind: 'other', certain: true } : { kind: 'annualReport', certain: false };
}
