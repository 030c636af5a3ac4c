import { type Blank, headingText, type Report, requireReport, visit } from '@fazhi/core';

/** 待补事项: one blank of a draft, with the section it stands in. */
export interface OutstandingItem {
  /** 待补: the blank. */
  blank: Blank;
  /** 所在部分: headings from the outermost to the innermost. */
  section: readonly string[];
}

/**
 * 待补清单: every blank of a report in printed order, with its section; group by `blank.office` to ask each office.
 *
 * @param report - the report
 * @throws FazhiError `invalidArgument` when it is no report
 *
 * @example
 * ```ts
 * import { draftReport, outstanding } from '@fazhi/drafting';
 *
 * const report = draftReport({
 *   agency: { name: '某县司法局', selfReference: '我局', reporterClass: 'localDepartment', level: 'county', recipients: ['县委、县人民政府'] },
 *   year: 2022,
 *   today: '2023-02-10',
 * });
 * outstanding(report).some(({ blank }) => blank.indicator === 'powerList.adjusted'); // => true
 * ```
 */
export function outstanding(report: Report): OutstandingItem[] {
  requireReport(report);
  const items: OutstandingItem[] = [];
  visit(report, (node, ancestors) => {
    if (node.type !== 'blank') return;
    const section = ancestors.flatMap((above) => (above.type === 'section' ? [headingText(above)] : []));
    items.push({ blank: node, section });
  });
  return items;
}
