import { bodyNames, readOfficialLine, type DamagedDate, type IsoDate, type ReportMeta, type Year } from '@fazhi/core';
import { withoutBlanks } from '../text/blank.js';
import { damagedDatesIn, dateOfLine, isMonth } from '../text/date.js';
import type { Line } from '../text/lines.js';
import { agencyOfOpening, agencyOfTitle, reporterClassOf } from './agency.js';
import { isLabelLine, isValueOf, type LabelledValues, readLabels } from './labels.js';
import type { LineRole } from './line-role.js';
import { pageDate } from './page-date.js';
import { withoutSeal } from './seal.js';
import { titleText } from './title.js';
import { yearNamed } from './report-year.js';

/** What the lines outside the running text say of the document; its kind and outline are settled later. Internal. */
export type FrontMeta = Omit<ReportMeta, 'kind' | 'outline' | 'folded'>;

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
    (named === undefined || reporterClassOf(named) === undefined || signature.startsWith(named))
  ) {
    return signature;
  }
  // So does the body whose name the first sentence begins with.
  if (named !== undefined && opening?.startsWith(named) === true) return opening;
  return named ?? labelled;
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

/** The year the title names, else that of the first lines of running text that name one alone. */
function reportYearOf(title: string, lines: readonly Line[], roles: readonly LineRole[]): Year | undefined {
  const inTitle = yearNamed(title);
  if (inTitle !== undefined || title !== '') return inTitle;
  const opening = lines.find(
    (line, index) => roles[index] === 'body' && /法治政府建设/.test(line.folded.slice(0, 400)),
  );
  return opening === undefined ? undefined : yearNamed(opening.folded.slice(0, 400));
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
  const signatures = of('signature').map(({ text }) => withoutBlanks(withoutSeal(text)));
  const signature = signatures.length === 0 ? undefined : signatures.join('、');
  const opening = lines.find((_, index) => roles[index] === 'body')?.folded ?? '';
  const agency = agencyOf(title, signature, labels.agency, agencyOfOpening(opening));
  const reporterClass = agency === undefined ? undefined : reporterClassOf(agency);
  const addressee = of('addressee')[0];
  const signedOn = dateSigned(lines, roles) ?? labels.signedOn;
  const reportYear = reportYearOf(title, lines, roles);
  const damaged = [...damagedDates(lines, roles), ...damagedDatesInText(all.slice(end), allRoles.slice(end))];
  const documentNumber = number ?? labels.documentNumber;
  return {
    title,
    ...(agency === undefined ? {} : { agency }),
    ...(reporterClass === undefined ? {} : { reporterClass }),
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
