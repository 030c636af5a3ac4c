import { FazhiError } from '../fazhi-error.js';
import { nearestName } from '../nearest-name.js';
import { isIsoDate, type IsoDate, type Year } from '../values/iso-date.js';
import { isFieldsHolder, kindOf, type OptionKind, refuseOption, shown } from './option-kind.js';
import { type OptionField, type OptionFields, takeFields } from './take-options.js';

const OBJECT: OptionKind<never> = kindOf('对象', 'an object', isFieldsHolder);

/** A Chinese label given for a name, or a slip of the name, is answered with the name. */
function choice<K extends string>(labels: Readonly<Record<K, string>>): OptionKind<K> {
  const names = Object.keys(labels) as K[];
  return {
    check: (value, { zh, en }) => {
      if (typeof value === 'string' && Object.hasOwn(labels, value)) return;
      const near =
        typeof value === 'string'
          ? (names.find((name) => labels[name] === value.trim()) ?? nearestName(value, names))
          : undefined;
      throw new FazhiError(typeof value === 'string' ? 'unknownName' : 'invalidArgument', {
        zh: `${zh}没有 ${shown(value)} 这个取值${near === undefined ? '。' : `，是不是“${near}”？`}可选：${names.join('、')}。`,
        en: `${en} cannot be ${shown(value)}${near === undefined ? '.' : `; do you mean "${near}"?`} It is one of ${names.join(', ')}.`,
      });
    },
  };
}

function list<V>(of: OptionKind<V>): OptionKind<readonly V[]> {
  return {
    check: (value, place) => {
      if (!Array.isArray(value))
        refuseOption(place, `应为数组，而不是 ${shown(value)}`, `must be an array, not ${shown(value)}`);
      for (let index = 0; index < value.length; index += 1) {
        of.check(value[index], {
          zh: `${place.zh}第${String(index + 1)}项`,
          en: `${place.en}[${String(index)}]`,
        });
      }
    },
  };
}

function map<V>(of: OptionKind<V>): OptionKind<Readonly<Record<string, V>>> {
  return {
    check: (value, place) => {
      OBJECT.check(value, place);
      for (const [key, each] of Object.entries(value as Record<string, unknown>)) {
        const name = key.slice(0, 30);
        of.check(each, { zh: `${place.zh}“${name}”`, en: `${place.en}["${name}"]` });
      }
    },
  };
}

/** 选项种类: what an option may be, of which the tables of options are made. */
export const option = {
  /** 必填: must be given. */
  must: <V>(title: string, kind: OptionKind<V>): OptionField<V, false> => ({ title, optional: false, kind }),
  /** 可省: may be left out. */
  may: <V>(title: string, kind: OptionKind<V>): OptionField<V, true> => ({ title, optional: true, kind }),
  /** 文字: any string. */
  text: kindOf<string>('文字', 'a string', (value) => typeof value === 'string'),
  /** 日期: a day. */
  day: kindOf<IsoDate>(
    '日期，写成 2021-02-20 的形式',
    'a date such as 2021-02-20',
    (value) => typeof value === 'string' && isIsoDate(value),
  ),
  /** 年份: a year that a report can have. */
  year: kindOf<Year>(
    ' 1949 至 2100 的年份',
    'a year from 1949 to 2100',
    (value) => Number.isInteger(value) && (value as number) >= 1949 && (value as number) <= 2100,
  ),
  /** 数目: a whole number from 1. */
  count: kindOf<number>(
    '不小于 1 的整数',
    'a whole number from 1',
    (value) => Number.isSafeInteger(value) && (value as number) >= 1,
  ),
  /** 是否: true or false. */
  flag: kindOf<boolean>(' true 或 false', 'true or false', (value) => typeof value === 'boolean'),
  /** 语言: of messages. */
  language: choice({ zh: '中文', en: '英文' }),
  /** 对象: of which nothing else is asked here. */
  object: <V>(): OptionKind<V> => ({ check: OBJECT.check }),
  /** 选择: one of the names that have labels. */
  choice,
  /** 名称: one of a few names. */
  name: <const K extends string>(...names: readonly K[]): OptionKind<K> =>
    choice(Object.fromEntries(names.map((name) => [name, name])) as unknown as Record<K, string>),
  /** 列表: of the same. */
  list,
  /** 对应表: the same under any names. */
  map,
  /** 字段: an object whose fields are themselves such options. */
  fields: <T>(fields: OptionFields<T>): OptionKind<T> => ({
    check: (value, place) => {
      takeFields(value, fields, place);
    },
  }),
  /** 或空: a value of a kind, or `null`. */
  orNull: <V>(kind: OptionKind<V>): OptionKind<V | null> => ({
    check: (value, place) => {
      if (value !== null) kind.check(value, place);
    },
  }),
  /** 或否: a value of a kind, or `false`. */
  orFalse: <V>(kind: OptionKind<V>): OptionKind<V | false> => ({
    check: (value, place) => {
      if (value !== false) kind.check(value, place);
    },
  }),
  /** 登记: a registry, of which certain parts are needed; they are not read here. */
  registry: <V>(...parts: readonly string[]): OptionKind<V> =>
    kindOf(
      `登记（createRegistry 的结果），其中有 ${parts.join('、')}`,
      `a registry with ${parts.join(', ')}, as createRegistry makes it`,
      (value) => isFieldsHolder(value) && parts.every((part) => part in value),
    ),
  /** 其他: what a guard of its own refuses. */
  guarded: <V>(check: OptionKind<V>['check']): OptionKind<V> => ({ check }),
} as const;
