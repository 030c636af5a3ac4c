import type { LocalizedText } from '../localized-text.js';
import type { Condition, ConditionTest, ConditionValue } from './condition.js';
import type { FieldName } from './field-name.js';

/** A broken condition in words: what is wrong and how to mend it. */
export interface ConditionWording {
  /** What is wrong. */
  readonly message: LocalizedText;
  /** How to mend it. */
  readonly fix: LocalizedText;
}

/**
 * Words a broken condition from the titles of its fields, unless it brings words of its own. Internal.
 *
 * English names fields by their keys: a record has no other English name for them.
 */
export function wordCondition<T>(condition: Condition<T>, nameOf: (path: string) => FieldName): ConditionWording {
  const { message, fix } = generated(condition, nameOf);
  return { message: condition.message ?? message, fix: condition.fix ?? fix };
}

function generated<T>(condition: Condition<T>, nameOf: (path: string) => FieldName): ConditionWording {
  const zh = (path: string): string => nameOf(path).title;
  const all = (paths: readonly string[]): LocalizedText => ({
    zh: [paths.slice(0, -1).map(zh).join('、'), zh(paths.at(-1)!)].filter(Boolean).join('和'),
    en: paths.join(', '),
  });
  const check = (...paths: string[]): LocalizedText => {
    const names = all([...new Set(paths)]);
    return { zh: `请核对${names.zh}。`, en: `Check ${names.en}.` };
  };
  const both = (problem: [string, string], fix: LocalizedText): ConditionWording => ({
    message: { zh: problem[0], en: problem[1] },
    fix,
  });

  switch (condition.kind) {
    case 'notBefore':
    case 'laterThan': {
      const { later, earlier } = condition;
      const [word, english] = condition.kind === 'notBefore' ? ['早于', 'before'] : ['不晚于', 'not after'];
      return both([`${zh(later)}${word}${zh(earlier)}`, `${later} is ${english} ${earlier}`], check(later, earlier));
    }
    case 'notMoreThan': {
      const { lesser, greater } = condition;
      return both([`${zh(lesser)}超过${zh(greater)}`, `${lesser} is more than ${greater}`], check(lesser, greater));
    }
    case 'requiredWhen': {
      const { field } = condition;
      const when = testsInWords(condition.when, nameOf);
      return both([`${when.zh}，没有填写${zh(field)}`, `${when.en} and ${field} is missing`], {
        zh: `请填写${zh(field)}。`,
        en: `Enter ${field}.`,
      });
    }
    case 'absentWhen':
    case 'onlyWhen': {
      const { field, kind } = condition;
      const when = testsInWords(condition.when, nameOf, kind === 'onlyWhen');
      const others = all(condition.when.map((test) => test.field));
      return both([`${when.zh}，填写了${zh(field)}`, `${when.en} and ${field} is given`], {
        zh: `请核对${others.zh}，或删去${zh(field)}。`,
        en: `Check ${others.en} or remove ${field}.`,
      });
    }
    case 'exactlyWhen': {
      const { field } = condition;
      const others = all(condition.when.map((test) => test.field));
      const [only] = condition.when;
      if (condition.when.length === 1 && only?.in === undefined && only?.not !== true) {
        return both([`${zh(field)}与${others.zh}没有同时填写`, `${field} and ${others.en} are not given together`], {
          zh: '请两项都填，或者都不填。',
          en: 'Enter both or neither.',
        });
      }
      const when = testsInWords(condition.when, nameOf);
      return both([`${zh(field)}与${others.zh}不符`, `${field} does not fit ${others.en}`], {
        zh: `${when.zh}的填写${zh(field)}，其他情形不填。`,
        en: `Enter ${field} exactly when ${when.en}.`,
      });
    }
    case 'oneOfRequired': {
      const names = all(condition.fields);
      return both([`${names.zh}都没有填写`, `none of ${names.en} is given`], {
        zh: '请至少填写一项。',
        en: 'Enter one of them at least.',
      });
    }
    case 'uniqueBy':
      return both([`${zh(condition.list)}有重复`, `${condition.list} has a repetition`], {
        zh: '请改正或删去重复的内容。',
        en: 'Correct or remove the repetition.',
      });
    case 'inOrder':
      return both([`${zh(condition.list)}没有从先到后排列`, `${condition.list} is not in order of time`], {
        zh: '请按先后排列。',
        en: 'Put the entries in order of time.',
      });
    case 'never': {
      const when = testsInWords(condition.when, nameOf);
      const several = condition.when.length > 1;
      return both(
        [when.zh + (several ? '，互相矛盾' : ''), when.en + (several ? ', which contradict each other' : '')],
        check(...condition.when.map(({ field }) => field)),
      );
    }
    case 'sumsTo': {
      const { total, parts } = condition;
      return both(
        [`${all(parts).zh}之和不等于${total.map(zh).join('加')}`, `${parts.join(' + ')} is not ${total.join(' + ')}`],
        check(...total, ...parts),
      );
    }
    case 'different': {
      const [field, other] = condition.fields;
      return both([`${zh(field)}与${zh(other)}相同`, `${field} is the same as ${other}`], check(field, other));
    }
    case 'function':
      return condition;
  }
}

/** Tests joined by "and"; denied: their opposites joined by "or". */
function testsInWords(
  tests: readonly ConditionTest[],
  nameOf: (path: string) => FieldName,
  denied = false,
): LocalizedText {
  // "It is given and is not X" goes without the first half.
  const said = tests.filter(
    (test) =>
      test.in !== undefined || tests.every(({ field, in: values }) => field !== test.field || values === undefined),
  );
  const words = said.map((test) => testInWords(test, nameOf(test.field), (test.not === true) !== denied));
  return {
    zh: words.map(({ zh }) => zh).join(denied ? '或' : '，'),
    en: words.map(({ en }) => en).join(denied ? ' or ' : ' and '),
  };
}

function testInWords(
  { field, in: values }: ConditionTest,
  { title, isList, labels }: FieldName,
  denied: boolean,
): LocalizedText {
  if (values === undefined) {
    return denied
      ? { zh: `没有填写${title}`, en: `${field} is missing` }
      : { zh: `已填写${title}`, en: `${field} is given` };
  }
  const shown = (value: ConditionValue): string =>
    typeof value === 'boolean' ? (value ? '是' : '否') : (labels[String(value)] ?? String(value));
  const [zh, en] = isList ? ['包括', 'includes'] : ['为', 'is'];
  const [zhNot, enNot] = isList ? ['不包括', 'does not include'] : ['不是', 'is not'];
  return {
    zh: `${title}${denied ? zhNot : zh}${values.map((value) => `“${shown(value)}”`).join('或')}`,
    en: `${field} ${denied ? enNot : en} ${values.map(String).join(' or ')}`,
  };
}
