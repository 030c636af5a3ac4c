import type { GovernmentLevel, ReporterClass } from '@fazhi/core';
import { withoutBlanks } from '../text/blank.js';
import { AGENCY_ENDINGS, CENTRAL_DEPARTMENT } from './agency-names.js';

const PROVINCE = '[^省市县区州盟]{1,4}省|[^省市县]{2,8}自治区|(?:北京|天津|上海|重庆)市';
const PROVINCIAL_GOVERNMENT = new RegExp(`(?:^|、)(?:${PROVINCE})人民政府$`);

/** Districts that are no level of government: development zones, parks. */
const ZONE = /(?:开发|高新|经开|[片园景港]|示范|保税|合作|功能|度假|风景|试验|自贸|自由贸易|产业集聚|管理|工业)区/;
/** The corps with its divisions and regiments; a city of the corps has the government that its division is. */
const CORPS = /兵团|第?[一二三四五六七八九十\d]{1,3}师(?!范)|[^律教医导老厨]师.{0,4}市|(?:团场|\d{1,3}团)$/;
const DIVISION = /[一二三四五六七八九十\d]师|[^律教医导老厨]师.{0,4}市/;
const SUBDISTRICT = /街道(?:办事处|党工委|工委|办)?$/;
const TOWNSHIP = /(?:乡|镇)(?:人民政府|政府|党委|委员会)?$/;
/** A body of a central department on the spot: 国家税务总局某市税务局. */
const CENTRAL_BRANCH = /^(?:国家|中国).{2,12}(?:总局|局|银行).{2,20}(?:[局队行]|办事处|专员办)$/;

/**
 * The class of reporter a name stands for, by its wording alone; of 新区, which may be a district or a zone, none. Internal.
 */
export function reporterClassOf(agency: string): ReporterClass | undefined {
  const name = withoutBlanks(agency);
  if (/(?:管理委员会|管委会)$/.test(name) && /区|园|新城|基地/.test(name)) return 'extendedByLocalRule';
  if (SUBDISTRICT.test(name) || CORPS.test(name) || CENTRAL_BRANCH.test(name)) return 'extendedByLocalRule';
  if (new RegExp(`${ZONE.source}(?:管理局|管理办公室|管理处)?$`).test(name)) return 'extendedByLocalRule';
  if (TOWNSHIP.test(name)) return 'partyAndGovSubProvincial';
  if (/政府$/.test(name)) {
    if (PROVINCIAL_GOVERNMENT.test(name)) return 'provincialPartyGov';
    return /^中共|委(?:员会)?、/.test(name) ? 'partyAndGovSubProvincial' : 'localGovernment';
  }
  if (CENTRAL_DEPARTMENT.test(name)) return 'stateCouncilDepartment';
  if (/^中共.{2,20}委(?:员会)?$/.test(name)) return 'partyAndGovSubProvincial';
  if (/新区$/.test(name)) return undefined;
  if (/[省市县区旗州盟]$/.test(name)) return 'localGovernment';
  return AGENCY_ENDINGS.some((end) => name.endsWith(end)) ? 'localDepartment' : undefined;
}

const BELONGS_TO_PROVINCE = new RegExp(`^(?:中共)?(?:${PROVINCE}|省|自治区)(?![^、]*[市州盟县旗区镇乡])`);

/**
 * The level of government that a name tells. A city may be of two levels, and a zone is of none: then it tells nothing,
 * unless the name goes on to a county. Internal.
 */
export function levelOf(agency: string): GovernmentLevel | undefined {
  const name = withoutBlanks(agency).split('、').at(-1)!;
  if (CENTRAL_DEPARTMENT.test(name)) return 'national';
  if (SUBDISTRICT.test(name) || TOWNSHIP.test(name)) return 'township';
  if (/\d{1,3}团$|团场$/.test(name)) return 'county';
  if (DIVISION.test(name)) return 'municipal';
  if (/兵团/.test(name) || BELONGS_TO_PROVINCE.test(name)) return 'provincial';
  const place = name.replace(/自治(?=[州县旗])/g, '').replaceAll('地区', '州');
  if (ZONE.test(place) || /新区/.test(place)) return undefined;
  if (/[县旗]/.test(place) || /(?:市|^)[^市区]{1,6}区/.test(place)) return 'county';
  return /[州盟]/.test(place) ? 'municipal' : undefined;
}
