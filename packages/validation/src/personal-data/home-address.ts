const PLACE = '[\\u4e00-\\u9fa5A-Za-z0-9#-]';
const FIGURE = '(?:\\d{1,4}(?:-\\d{1,4}){0,3}|[一二三四五六七八九十百]{1,4})';
/** What a house, a stair or a room is counted by. */
const HOUSE = `${FIGURE}(?:号楼|单元|[号栋幢座弄室户房组社队楼层])(?![令文案桥线批会议题]|公告|地块)`;
/** Blocks of flats, and villages, as the end of a name. */
const BLOCK = '小区|家园|花园|公寓|新村|[苑里村]';
/** An address that follows none of the words by which an office says where it is, nor holds one. */
const OFFICE = '(?:地址|位于|地处|坐落|设在|设立|办公|迁至|公司|中心|机构|大厦|广场)';
const NOT_OFFICE = `(?<![\\u4e00-\\u9fa5])(?<!${OFFICE}(?:: ?|[为是在于]? ))(?![\\u4e00-\\u9fa5]{0,30}${OFFICE})`;
/** Organisations have a seat, too. */
const NOT_ORGANISATION = '(?<!(?:公司|[局厂店行院所]|委员会|政府|单位|中心|机关)[^。;]{0,6})';
/** Words that say that somebody lives at what follows, whoever it is. */
const WORDS = '(?:家庭|现|户籍|居住|常住)?住址|家庭地址|家住|现住|暂住|居住[在于地]|户籍(?:所在)?地';
const SEAT = `${NOT_ORGANISATION}住所地?`;
/** The bare word, where a clause begins or after what tells of a person. */
const LIVES = '(?<=^|[,、;。()\\s男女族生岁])住';
const LABEL = `${WORDS}|${SEAT}|${LIVES}(?![建房宅所院户培宿址])`;

/** What any of those words has. */
const LIVING = /住|家庭地址|户籍/;
/** A block, street or village with a number of a house behind it. */
const NUMBERED = /[区园寓村苑里路街巷道][\u4e00-\u9fa5A-Za-z0-9#-]{1,30}[号栋幢座元]/;

/**
 * 住址: home addresses in folded text, captured ahead: by a word that says that somebody lives there and a house or,
 * after a colon, a street; or by the house and the room in a block of flats; or by the house in a village. Internal.
 */
export const HOME_ADDRESSES: readonly { readonly hint: RegExp; readonly pattern: RegExp }[] = [
  { hint: LIVING, pattern: new RegExp(`(?=((?:${LABEL})[:为是在于]{0,2} ?${PLACE}{1,40}${HOUSE}))`, 'g') },
  {
    hint: LIVING,
    pattern: new RegExp(
      `(?=((?:${WORDS}|${SEAT}|${LIVES}): ?(?:${PLACE}{1,12}?[省市县区旗州]){0,3}(?!${PLACE}{0,40}${HOUSE})${PLACE}{0,12}[路街巷村弄]${PLACE}{0,20}))`,
      'g',
    ),
  },
  {
    hint: NUMBERED,
    pattern: new RegExp(
      `${NOT_OFFICE}(?=([\\u4e00-\\u9fa5]{2,30}(?:${BLOCK}|[路街巷道]${FIGURE}号)${PLACE}{0,6}?${FIGURE}(?:号楼|单元|[栋幢座号])(?:${FIGURE}单元)?(?:${FIGURE}[层楼])?\\d{1,4}[室号房户]?(?!\\d)))`,
      'g',
    ),
  },
  {
    hint: NUMBERED,
    pattern: new RegExp(
      `${NOT_OFFICE}(?=([\\u4e00-\\u9fa5]{2,24}村(?:${FIGURE}[组社队])?(?:第?\\d{1,4}|[一二三四五六七八九十]{1,3})号(?![\\u4e00-\\u9fa5])))`,
      'g',
    ),
  },
];

const DIVISIONS = new RegExp(
  `^(?:${WORDS}|住所地?|住)?[:为是在于]{0,2} ?(?:[\\u4e00-\\u9fa5]{1,8}?(?:自治区|自治州|[省市县旗盟州]|(?<![小社园景辖])区)){0,4}`,
);

/** How many characters of an address say no more than the county: those may be shown. Internal. */
export function keptOfAddress(folded: string): number {
  return Math.max(2, DIVISIONS.exec(folded)?.[0].length ?? 0);
}
