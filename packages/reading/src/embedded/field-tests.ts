import { type Fact, isIsoDate, type Relation, type ReportMeta } from '@fazhi/core';

/** Tells whether a value of unknown origin is what a field holds. Internal. */
export type FieldTest = (value: unknown) => boolean;

/** Whether a value has fields. Internal. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is text. Internal. */
export const isString: FieldTest = (value) => typeof value === 'string';

/** Whether a value is a list of which each member passes. Internal. */
export function listOf(test: FieldTest): FieldTest {
  return (value) => Array.isArray(value) && value.every(test);
}

/** Whether a value is absent or passes. Internal. */
export function optional(test: FieldTest): FieldTest {
  return (value) => value === undefined || test(value);
}

/** Whether a value is an object whose fields pass; other fields are let be. Internal. */
export function fields(tests: Readonly<Record<string, FieldTest>>): FieldTest {
  return (value) => isObject(value) && Object.entries(tests).every(([name, test]) => test(value[name]));
}

/** Whether a value is one of a few texts. Internal. */
export function oneOf(...texts: readonly string[]): FieldTest {
  return (value) => typeof value === 'string' && texts.includes(value);
}

const isDecimal: FieldTest = (value) => typeof value === 'string' && /^-?\d{1,18}(?:\.\d{1,6})?$/.test(value);
const isDate: FieldTest = (value) => typeof value === 'string' && isIsoDate(value);
/** Whether a value is a whole number that is not negative. Internal. */
export const isCount: FieldTest = (value) => Number.isInteger(value) && (value as number) >= 0;
/** Whether a value is true or false. Internal. */
export const isBoolean: FieldTest = (value) => typeof value === 'boolean';
const isStrings = listOf(isString);

const factFields = fields({
  id: isString,
  label: isString,
  quantity: fields({
    value: isDecimal,
    upper: optional(isDecimal),
    unit: isString,
    scale: optional(oneOf('十', '百', '千', '万', '十万', '百万', '千万', '亿', '十亿', '百亿', '千亿', '万亿')),
    bound: oneOf('eq', 'gte', 'gt', 'lte', 'lt', 'approx'),
    raw: isString,
  }),
  rate: optional(isObject),
  period: optional(fields({ from: isDate, to: isDate })),
  indicator: optional(isString),
  records: optional(isStrings),
});

/** Whether a value is a list of facts with different ids. Internal. */
export function areFacts(value: unknown): value is Fact[] {
  return listOf(factFields)(value) && new Set((value as Fact[]).map(({ id }) => id)).size === (value as Fact[]).length;
}

const RELATIONS: Readonly<Record<string, FieldTest>> = {
  partition: fields({ total: isString, parts: isStrings, exhaustive: isBoolean }),
  subset: fields({ whole: isString, part: isString }),
  change: fields({ before: isString, removed: isStrings, added: isStrings, after: isString }),
  ratio: fields({ numerator: isString, denominator: isString, rate: isString }),
  growth: fields({ current: isString, previous: isString, rate: isString }),
  increase: fields({ current: isString, amount: isString, rate: isString }),
};

/** Whether a value is a list of relations. Internal. */
export function areRelations(value: unknown): value is Relation[] {
  return listOf((relation) => {
    if (!isObject(relation) || !isString(relation['id']) || !optional(isString)(relation['raw'])) return false;
    if (!optional(isBoolean)(relation['doubtful'])) return false;
    const kind = relation['kind'];
    return typeof kind === 'string' && Object.hasOwn(RELATIONS, kind) && RELATIONS[kind]!(relation);
  })(value);
}

const metaFields = fields({
  kind: oneOf('annualReport', 'implementationNotice', 'other'),
  title: isString,
  agency: optional(isString),
  reporterClass: optional(
    oneOf(
      'provincialPartyGov',
      'stateCouncilDepartment',
      'localGovernment',
      'partyAndGovSubProvincial',
      'localDepartment',
      'extendedByLocalRule',
    ),
  ),
  reportYear: optional(isCount),
  documentNumber: optional(isString),
  recipients: optional(isStrings),
  signedOn: optional(isDate),
  publishedOn: optional(isDate),
  damagedDates: optional(listOf(fields({ raw: isString, role: oneOf('signed', 'published', 'text') }))),
  outline: optional(isString),
  folded: optional(isBoolean),
  unreadable: (value) => value === undefined,
  origin: oneOf('drafted', 'read'),
});

/** Whether a value is what is known of a document. Internal. */
export function isMeta(value: unknown): value is ReportMeta {
  return metaFields(value);
}
