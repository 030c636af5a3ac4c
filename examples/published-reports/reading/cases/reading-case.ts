import { headingText, plainText, type Report, visit } from '@fazhi/core';
import { readReport } from '@fazhi/reading';
import { checkReport } from '@fazhi/validation';

/** What a reader of a report would say of it; what is absent is null. */
export interface Told {
  readonly kind: string;
  readonly certain: boolean;
  readonly title: string;
  readonly agency: string | null;
  readonly reporter: string | null;
  readonly level: string | null;
  readonly year: number | null;
  readonly number: string | null;
  readonly publishedOn: string | null;
  readonly signedOn: string | null;
  readonly recipients: readonly string[] | null;
  /** Each with its level and number: `2 （一）加强领导`. */
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
  /** What stands around the report. */
  readonly furniture: readonly string[];
  /** Each with label, figure, scope of a rank and the year or the days it covers. */
  readonly facts: readonly string[];
}

/** One text that was met, or one like it, with what is to be read of it. */
export interface ReadingCase {
  readonly id: string;
  readonly text: string;
  readonly is?: Partial<Told>;
  /** Rules that have to find something, or must not. */
  readonly finds?: readonly string[];
  readonly silent?: readonly string[];
}

function period(from: string, to: string): string {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31` ? ` @${year}` : ` @${from}/${to}`;
}

const SIGNS = { eq: '', gte: '≥', gt: '>', lte: '≤', lt: '<', approx: '≈' };

/** The facts of a report, one a line. */
export function factsOf(report: Report): string[] {
  return report.facts.map(({ label, quantity: { value, upper, scale, unit, bound }, rank, period: days }) =>
    [
      `${label} ${SIGNS[bound]}${value}${upper === undefined ? '' : `—${upper}`}${scale ?? ''}${unit}`,
      rank === undefined ? '' : ` #${rank.scope}`,
      days === undefined ? '' : period(days.from, days.to),
    ].join(''),
  );
}

/** Reads a text and tells what was read. */
export function tell(text: string): Told {
  const report = readReport(text);
  const { meta } = report;
  const headings: string[] = [];
  const paragraphs: string[] = [];
  const furniture: string[] = [];
  visit(report, (node) => {
    if (node.type === 'section')
      headings.push(`${String(node.depth)} ${node.children[0].ordinal?.raw ?? ''}${headingText(node)}`);
    if (node.type === 'paragraph') paragraphs.push(plainText(node));
    if (node.type === 'furniture') furniture.push(node.value);
  });
  return {
    kind: meta.kind,
    certain: meta.kindUncertain !== true,
    title: meta.title,
    agency: meta.agency ?? null,
    reporter: meta.reporterClass ?? null,
    level: meta.level ?? null,
    year: meta.reportYear ?? null,
    number: meta.documentNumber ?? null,
    publishedOn: meta.publishedOn ?? null,
    signedOn: meta.signedOn ?? null,
    recipients: meta.recipients ?? null,
    headings,
    paragraphs,
    furniture,
    facts: factsOf(report),
  };
}

/** The rules that find something in a text. */
export function rulesFinding(text: string): string[] {
  return checkReport(readReport(text), { today: '2026-11-27' }).findings.map(({ rule }) => rule);
}

/** A text that stands in the results of a report. */
export function within(text: string): string {
  return `某县司法局2024年法治政府建设年度报告\n一、主要举措和成效\n${text}`;
}
