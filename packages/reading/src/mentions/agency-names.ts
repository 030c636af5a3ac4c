/** 机关称谓: which form of the issuing body's name a mention is. */
export type AgencyNameForm =
  /** Its name in full. */
  | 'full'
  /** Its name without the place it belongs to. */
  | 'short'
  /** 我局, 本厅 and the like. */
  | 'self'
  /** A name that ends as its own does and begins otherwise: a misprint, or the name before a reform. */
  | 'variant';

/** 机关称谓名称: the Chinese name of each form. */
export const AGENCY_NAME_FORM_LABELS = {
  full: '全称',
  short: '简称',
  self: '自称',
  variant: '异称',
} as const satisfies Record<AgencyNameForm, string>;

/** One name in a line. Internal. */
export interface AgencyNameMatch {
  /** The form. */
  readonly form: AgencyNameForm;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

/** The place at the beginning of a body's name. */
const PLACE = /^[\u4e00-\u9fa5]{0,12}?(?:自治[区州县旗]|[省市州县区旗盟])(?=[\u4e00-\u9fa5]{3})/;
/** What a body calls itself ends as its name does. */
const SELF = /^[局厅委办部署院县市区乡镇]$/;
/** Shortest ending that tells a body from others; 管理局 belongs to many. */
const SHORTEST = 4;
/** Characters at the head of a name in which a variant may differ. */
const HEAD = 2;

/** Every place of a word in a line. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  if (word === '') return places;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

/**
 * The names of the issuing body in a line, in order and without overlap. Internal.
 *
 * @param agency - its name in full
 * @param text - the line
 */
export function findAgencyNames(agency: string, text: string): AgencyNameMatch[] {
  if (agency === '') return [];
  const short = agency.replace(PLACE, '');
  const tail = short.slice(HEAD);
  // A government calls itself by its place: 壤塘县人民政府 is 我县.
  const last = agency.replace(/人民政府$/, '').at(-1) ?? '';
  const found: AgencyNameMatch[] = [];
  const add = (form: AgencyNameForm, start: number, end: number): void => {
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ form, start, end });
  };
  for (const at of placesOf(text, agency)) add('full', at, at + agency.length);
  if (short !== agency && short.length > SHORTEST)
    for (const at of placesOf(text, short)) add('short', at, at + short.length);
  if (SELF.test(last)) {
    for (const word of [`我${last}`, `本${last}`])
      for (const at of placesOf(text, word)) add('self', at, at + word.length);
  }
  if (tail.length >= SHORTEST) {
    for (const at of placesOf(text, tail)) {
      const head = /[\u4e00-\u9fa5]{1,2}$/.exec(text.slice(Math.max(0, at - HEAD), at))?.[0] ?? '';
      if (head.length === HEAD) add('variant', at - HEAD, at + tail.length);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
