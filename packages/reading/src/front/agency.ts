import { withoutBlanks } from '../text/blank.js';
import { foldText } from '../text/fold-text.js';
import type { Line } from '../text/line.js';
import { AGENCY_ENDINGS } from './agency-names.js';

const PUNCTUATION = /[,;:。、!?《》“”"'0-9]/;

/** Regiments and divisions of the corps have numbers for names: 第八师142团. */
const NUMBERED = /\d{1,3}(?=[师团])/g;

/** Whether a line can be the name of an agency: short, without marks, and with the ending of one. Internal. */
export function isAgencyName(folded: string): boolean {
  const name = withoutBlanks(folded).replace(NUMBERED, '');
  return (
    name.length >= 3 && name.length <= 60 && !PUNCTUATION.test(name) && AGENCY_ENDINGS.some((end) => name.endsWith(end))
  );
}

/** A Party committee and the government beside it, whatever parts their names. */
const JOINT =
  /^(中共.{1,24}?(?:委员会|委(?!员会))|.{2,20}?(?:党委|党工委))[、和及与,，]?(?=.{2,30}$)(.{2,24}(?:政府|办事处|管委会|管理委员会))$/;

/** The name of a body, or of two that report together: 中共某县委员会、某县人民政府. Internal. */
export function agencyName(text: string): string {
  const name = withoutBlanks(text);
  const [, first = '', second = ''] = JOINT.exec(foldText(name)) ?? [];
  return first === '' ? name : `${name.slice(0, first.length)}、${name.slice(-second.length)}`;
}

const ENDS_NAME =
  /^(.{2,50}?)(?:(?:发布|公布|公开)?(?:关于|\(?(?:19|20)\d{2}|\(?二[〇○零]..年)|(?:深入|全面|加快)?(?:推进|贯彻|落实)?(?:法治(?:政府|机关|建设|工作)|依法行政))/d;
const YEAR_FIRST =
  /^(?:(?:19|20)\d{2}|二[〇○零]..)年度?(.{2,40}?)(?:关于|(?:深入|全面|加快)?(?:推进|贯彻|落实)|法治|依法)/d;
/** The body in brackets below the title of its report. */
const BRACKETED = /\(([^()]{3,30})\)$/d;

/**
 * The agency a title names: what stands before 关于, the year or 法治政府, or between the year and 法治政府, or in brackets
 * at the end. Internal.
 *
 * @param title - on one line, without blanks
 */
export function agencyOfTitle(title: string): string | undefined {
  const folded = foldText(title);
  const words = folded.replace(/^[—–-]{1,3}|^关于(?:印发|公布|公开|发布|报送)?/, '');
  const before = folded.length - words.length;
  const printed = (found: RegExpExecArray): string => {
    const [from, to] = found.indices![1]!;
    return agencyName(title.slice(before + from, before + to));
  };
  const named = YEAR_FIRST.exec(words) ?? ENDS_NAME.exec(words);
  if (named !== null && !/\d/.test(named[1]!.replace(NUMBERED, ''))) return printed(named);
  const bracketed = BRACKETED.exec(words);
  return bracketed !== null && isAgencyName(bracketed[1]!) ? printed(bracketed) : undefined;
}

const ENDINGS = [...AGENCY_ENDINGS].sort((a, b) => b.length - a.length).join('|');
/** How a sentence goes on behind the body it begins with. */
const DOES =
  '在|坚持|深入|认真|全面|以|紧紧|紧扣|按照|始终|高度|严格|积极|切实|持续|围绕|贯彻|学习|根据|结合|聚焦|推进|落实|把|将|加强|扎实|着力|牢|立足|主动|稳步|大力|强化|坚决|不断|充分|进一步|全力|对照|法治';
const OPENING = new RegExp(
  `^(?:(?:19|20)\\d{2}年(?:度|以来|来)?,?|一年来,|近年来,)?([^,。:;我本“《\\d]{2,30}?(?:${ENDINGS}))(?:党[委组工])?(?=${DOES})`,
  'd',
);
/** 现将某局2024年度法治政府建设情况报告如下. */
const REPORTED = new RegExp(
  `现[将就]([^,。:;我本“《\\d]{2,30}?(?:${ENDINGS}))(?=\\(?(?:19|20)\\d{2}|法治|推进|落实)`,
  'd',
);

const NO_BODY = /^[全各本一我该]|[干全内外支总]部$/;

/** The body whose name the first sentence of a report begins with, or says that it reports. Internal. */
export function agencyOfOpening({ text, folded }: Pick<Line, 'text' | 'folded'>): string | undefined {
  const named = OPENING.exec(folded.slice(0, 60)) ?? REPORTED.exec(folded.slice(0, 400));
  return named === null || NO_BODY.test(named[1]!) ? undefined : agencyName(text.slice(...named.indices![1]!));
}
