import type { ReporterClass } from '@fazhi/core';
import { withoutBlanks } from '../text/blank.js';
import { AGENCY_ENDINGS, CENTRAL_DEPARTMENT, PROVINCES } from './agency-names.js';

const PUNCTUATION = /[,;:。、!?《》“”"'0-9]/;

/** Whether a line can be the name of an agency: short, without marks, and with the ending of one. Internal. */
export function isAgencyName(folded: string): boolean {
  const name = withoutBlanks(folded);
  return (
    name.length >= 3 && name.length <= 60 && !PUNCTUATION.test(name) && AGENCY_ENDINGS.some((end) => name.endsWith(end))
  );
}

/**
 * The agency a title names: what stands before 关于 or the year, or between the year and 法治政府. Internal.
 *
 * @param title - on one line, without blanks
 */
export function agencyOfTitle(title: string): string | undefined {
  const named = leadingName(title.replace(/^关于/, ''));
  return named === undefined || /\d/.test(named) ? undefined : named;
}

function leadingName(title: string): string | undefined {
  const leading = /^(.{2,50}?)(?:关于|(?:19|20)\d{2}|二[〇○零]..年)/.exec(title)?.[1];
  if (leading !== undefined) return leading.replace(/(?:发布|公布|公开)$/, '');
  const between = /^(?:(?:19|20)\d{2}|二[〇○零]..)年度?(.{2,40}?)(?:关于|推进|贯彻|落实|法治|依法)/.exec(title)?.[1];
  if (between !== undefined) return between;
  return /^(.{2,50}?)(?:推进|贯彻|落实)?(?:法治(?:政府)?建设|依法行政)/.exec(title)?.[1];
}

const OPENING = new RegExp(
  `^(?:(?:19|20)\\d{2}年(?:度|以来)?,)?([^,。:;我本“《\\d]{2,30}?(?:${[...AGENCY_ENDINGS].sort((a, b) => b.length - a.length).join('|')}))(?:党[委组工])?(?=在|坚持|深入|认真|全面|以|紧紧|紧扣|按照|始终|高度|严格|积极|切实|持续|围绕|贯彻)`,
);

/** The body whose name the first sentence of a report begins with. Internal. */
export function agencyOfOpening(folded: string): string | undefined {
  return OPENING.exec(folded.slice(0, 60))?.[1];
}

/** The class of reporter a name stands for, by its wording alone. Internal. */
export function reporterClassOf(agency: string): ReporterClass | undefined {
  const name = withoutBlanks(agency);
  if (/(?:管理委员会|管委会)$/.test(name) && /区|园|新城|基地/.test(name)) return 'extendedByLocalRule';
  if (/街道(?:办事处|党工委|办)?$|生产建设兵团|^兵团/.test(name)) return 'extendedByLocalRule';
  if (/(?:乡|镇)(?:人民政府|政府|党委|委员会)?$/.test(name)) return 'partyAndGovSubProvincial';
  const party = /^中共|委员会?[、和]?.{0,20}人民政府$/.test(name) && /委/.test(name);
  if (/政府$/.test(name)) {
    if (PROVINCES.some((province) => name === `${province}人民政府` || (party && name.includes(`${province}委`)))) {
      return 'provincialPartyGov';
    }
    return party ? 'partyAndGovSubProvincial' : 'localGovernment';
  }
  if (CENTRAL_DEPARTMENT.test(name)) return 'stateCouncilDepartment';
  if (/^中共.{2,20}委(?:员会)?$/.test(name)) return 'partyAndGovSubProvincial';
  if (/[省市县区旗州盟]$/.test(name)) return 'localGovernment';
  return AGENCY_ENDINGS.some((end) => name.endsWith(end)) ? 'localDepartment' : undefined;
}
