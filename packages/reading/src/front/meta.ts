import { bodyNames, readOfficialLine, type DamagedDate, type IsoDate, type ReportMeta, type Year } from '@fazhi/core';
import { withoutBlanks } from '../text/blank.js';
import { damagedDatesIn, dateOfLine, isMonth } from '../text/date.js';
import type { Line } from '../text/lines.js';
import { agencyName, agencyOfOpening, agencyOfTitle } from './agency.js';
import { isLabelLine, isValueOf, type LabelledValues, readLabels } from './labels.js';
import type { LineRole } from './line-role.js';
import { pageDate } from './page-date.js';
import { reporterClassOf } from './reporter.js';
import { withoutSeal } from './seal.js';
import { titleText } from './title.js';
import { yearNamed } from './report-year.js';

/** What the lines outside the running text say of the document; its kind and outline are settled later. Internal. */
export type FrontMeta = Omit<ReportMeta, 'kind' | 'reporterClass' | 'level' | 'outline' | 'folded'>;

interface Sorted {
  readonly of: (role: LineRole) => Line[];
  readonly title: string;
}

/** The first title: of a notice with a document inside, the notice's. */
function sortLines(lines: readonly Line[], roles: readonly LineRole[]): Sorted {
  const of = (role: LineRole): Line[] => lines.filter((_, index) => roles[index] === role);
  const from = roles.indexOf('title');
  let to = from;
  while (to >= 0 && roles[to] === 'title' && (to === from || !lines[to]!.apart)) to += 1;
  return { of, title: from === -1 ? '' : titleText(lines.slice(from, to)) };
}

function agencyOf(
  title: string,
  signature: string | undefined,
  labelled: string | undefined,
  opening: string | undefined,
): string | undefined {
  const named = agencyOfTitle(title);
  // A title may name only the place (某县2021年…); the signature then names the body.
  if (
    signature !== undefined &&
    (named === undefined || reporterClassOf(named) === undefined || signature.includes(named))
  ) {
    return signature;
  }
  // So does the body whose name the first sentence begins with.
  if (named !== undefined && opening?.startsWith(named) === true) return opening;
  return named ?? labelled ?? opening;
}

function damagedDatesInText(lines: readonly Line[], roles: readonly LineRole[]): DamagedDate[] {
  return lines.flatMap(({ folded }, index) =>
    roles[index] === 'body' ? damagedDatesIn(folded).map((raw): DamagedDate => ({ raw, role: 'text' })) : [],
  );
}

function damagedDates(lines: readonly Line[], roles: readonly LineRole[]): DamagedDate[] {
  return lines.flatMap(({ text, folded }, index): DamagedDate[] => {
    if (roles[index] === 'body') return damagedDatesIn(folded).map((raw) => ({ raw, role: 'text' }));
    if (roles[index] !== 'dateline') return [];
    const found = dateOfLine(folded);
    return found === undefined || found.date !== undefined || isMonth(found.raw) ? [] : [{ raw: text, role: 'signed' }];
  });
}

/** The first date below the text, else the one under the title: (2025年1月20日). */
function dateSigned(lines: readonly Line[], roles: readonly LineRole[]): IsoDate | undefined {
  const body = roles.indexOf('body');
  const dates = lines.flatMap(({ folded }, index) => {
    const date = roles[index] === 'dateline' ? dateOfLine(folded)?.date : undefined;
    return date === undefined ? [] : [{ date, isBelow: index > body }];
  });
  return (dates.find(({ isBelow }) => isBelow) ?? dates[0])?.date;
}

/** A report goes on to the plan of the next year: 2024年工作总结及2025年工作计划. */
const PLAN_BEHIND = /[及和与暨](?=(?:19|20)\d{2}年)/;
/** How the first paragraph says of which year it tells. */
const OPENS_YEAR = /^((?:19|20)\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})年(?:度?(?=[,以来全在我是县市区])|度)/;

/** The year the title names, else that of the first lines of running text that name one alone. */
function reportYearOf(title: string, lines: readonly Line[], roles: readonly LineRole[]): Year | undefined {
  const inTitle = yearNamed(title.split(PLAN_BEHIND)[0]!);
  if (inTitle !== undefined || /\d{4}年/.test(title)) return inTitle;
  const body = lines.filter((_, index) => roles[index] === 'body').map(({ folded }) => folded.slice(0, 400));
  const opening = body.find((words) => /法治政府建设/.test(words));
  const named = opening === undefined ? undefined : yearNamed(opening);
  const opens = OPENS_YEAR.exec(body[0] ?? '')?.[1];
  if (named !== undefined) return named;
  if (opens !== undefined) return yearNamed(`${opens}年`);
  // 按照《关于做好2024年度法治政府建设年度报告工作的通知》要求, where nothing else names a year.
  const cited = /《([^《》]{2,60}年度报告[^《》]{0,20})》/.exec(opening ?? '')?.[1];
  return cited === undefined ? undefined : yearNamed(cited);
}

/** Reads the title, agency, dates and labels of a document; what an annex says of itself is not said of it. Internal. */
export function readFront(all: readonly Line[], allRoles: readonly LineRole[]): FrontMeta {
  const annexes = allRoles.indexOf('annexLabel');
  const end = annexes === -1 ? all.length : annexes;
  const lines = all.slice(0, end);
  const roles = allRoles.slice(0, end);
  const { of, title } = sortLines(lines, roles);
  const metadata = of('metadata');
  const labels = metadata.reduceRight<LabelledValues>(
    (read, line, index) => ({ ...read, ...readLabels(line, metadata[index + 1]) }),
    {},
  );
  const number = metadata
    .map(({ text }) => readOfficialLine(text)?.documentNumber)
    .find((printed) => printed !== undefined);
  const publishedOn =
    labels.publishedOn ??
    metadata
      .filter(({ folded }, index) => !isLabelLine(folded) && !isValueOf(metadata[index - 1]?.folded ?? '', folded))
      .map(({ folded }) => pageDate(folded))
      .find((date) => date !== undefined);
  // A Party committee and its government sign together.
  const signatures = of('signature').map(({ text }) => agencyName(withoutSeal(text)));
  const signature = signatures.length === 0 ? undefined : signatures.join('、');
  const opening = lines.find((_, index) => roles[index] === 'body');
  const agency = agencyOf(title, signature, labels.agency, opening && agencyOfOpening(opening));
  const addressee = of('addressee')[0];
  const signedOn = dateSigned(lines, roles) ?? labels.signedOn;
  const reportYear = reportYearOf(title, lines, roles);
  const damaged = [...damagedDates(lines, roles), ...damagedDatesInText(all.slice(end), allRoles.slice(end))];
  const documentNumber = number ?? labels.documentNumber;
  return {
    title,
    ...(agency === undefined ? {} : { agency }),
    ...(reportYear === undefined ? {} : { reportYear }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(addressee === undefined
      ? {}
      : {
          recipients: bodyNames(addressee.text.slice(0, -1)).map(withoutBlanks),
        }),
    ...(signedOn === undefined ? {} : { signedOn }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(damaged.length === 0 ? {} : { damagedDates: damaged }),
    origin: 'read',
  };
}
