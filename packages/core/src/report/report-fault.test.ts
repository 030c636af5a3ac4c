import { describe, expect, test } from 'vitest';
import { everyNode } from '../fixtures/every-node.js';
import { FazhiError } from '../fazhi-error.js';
import { MOST_LEVELS } from './check-of.js';
import {
  findFact,
  isReport,
  plainText,
  reportFault,
  ReportSchema,
  requireFacts,
  requireReport,
  text,
  visit,
} from './index.js';

/** The sample tree with other fields, with other children, with other meta. */
const report = (fields: object): unknown => ({ ...everyNode(), ...fields });
const children = (...nodes: unknown[]): unknown => report({ children: nodes });
const meta = (fields: object): unknown => report({ meta: { ...everyNode().meta, ...fields } });

const paragraph = (...nodes: unknown[]): unknown => ({ type: 'paragraph', children: nodes });
const section = (...blocks: unknown[]) => ({ type: 'section', depth: 1, children: [HEADING, ...blocks] });
const HEADING = { type: 'heading', children: [] };
const SIGNATURE = { type: 'signature', value: '某局' };
const [FACT] = everyNode().facts;

describe('says where and why', () => {
  test.each([
    ['nothing', undefined, '报告：应为报告（report）节点', 'report must be a node of type report'],
    ['another node', paragraph(), '报告：应为报告（report）节点', 'report must be a node of type report'],
    ['an array', [], '报告：应为报告（report）节点', 'report must be a node of type report'],
    ['no meta', report({ meta: undefined }), '报告 › 信息：没有填写', 'report.meta is missing'],
    [
      'no such day',
      meta({ signedOn: '2023-02-29' }),
      '信息 › 成文日期：应为日期，如 2021-02-20',
      '.signedOn must be a date',
    ],
    [
      'no kind of document',
      meta({ kind: 'toString' }),
      '文种：应为 annualReport、',
      '.kind must be one of annualReport, ',
    ],
    ['a year of two digits', meta({ reportYear: 23 }), '应为 1949 至 2100 的整数', 'a whole number from 1949 to 2100'],
    ['null', meta({ agency: null }), '报告 › 信息 › 报告单位：应为文字', 'report.meta.agency must be text'],
    ['a number for a flag', meta({ folded: 1 }), '半角折叠：应为 true 或 false', '.folded must be true or false'],
    ['facts by name', report({ facts: { a: 1 } }), '报告 › 事实：应为数组', 'report.facts must be an array'],
    ['a fact of nothing', report({ facts: [null] }), '事实 › 第1项：应为对象', 'report.facts[0] must be an object'],
    [
      'a figure that is a number',
      report({ facts: [FACT, { ...FACT, quantity: { value: 36.4 } }] }),
      '报告 › 事实 › 第2项 › 数量 › 数值：应为十进制数文字，如 36.4',
      'report.facts[1].quantity.value must be a plain decimal as text',
    ],
    [
      'a relation of no kind',
      report({ relations: [{ id: 'a', kind: 'constructor' }] }),
      '报告 › 关系 › 第1项 › 类型：应为 partition、subset、change、ratio、growth、increase 之一',
      'report.relations[0].kind must be one of partition, subset, change, ratio, growth, increase',
    ],
    [
      'a relation with the fields of two kinds',
      report({ relations: [{ id: 'a', kind: 'subset', whole: 'a', part: 'b', total: 'c' }] }),
      '报告 › 关系 › 第1项 › “total”：是多余的字段',
      'report.relations[0].total is no field of it',
    ],
    [
      'an unknown node',
      children({ type: 'constructor' }),
      '报告 › 第1项：应为标题（title）、',
      'report.children[0] must be',
    ],
    [
      'nothing where a node belongs',
      children(paragraph(null)),
      '报告 › 第1项（段落） › 第1项：应为文字（text）、数据引用（factMention）、待补（blank）节点',
      'report.children[0].children[0] must be a node of type text, factMention, blank',
    ],
    [
      'no text',
      children(paragraph({ type: 'text' })),
      '报告 › 第1项（段落） › 第1项（文字） › 文字：没有填写',
      'report.children[0].children[0].value is missing',
    ],
    [
      'a field that there is not',
      children(SIGNATURE, { ...SIGNATURE, seal: true }),
      '报告 › 第2项（署名） › “seal”：是多余的字段',
      'report.children[1].seal is no field of it',
    ],
    [
      'no heading',
      children({ ...section(), children: [] }),
      '第1项：应为小标题',
      '.children[0] must be a node of type heading',
    ],
    ['two headings', children(section(HEADING)), '第2项：应为标题', '.children[1] must be a node of type title, '],
    [
      'an annex in a section',
      children(section({ type: 'annex' })),
      '第2项：应为标题',
      '.children[1] must be a node of type',
    ],
    ['a fifth level', children({ ...section(), depth: 5 }), '层次：应为 1、2、3、4 之一', 'must be one of 1, 2, 3, 4'],
    [
      'a place before the first line',
      children({ ...SIGNATURE, position: { start: { line: 0, column: 1 } } }),
      '报告 › 第1项（署名） › 位置 › 起点 › 行：应为不小于 1 的整数',
      'report.children[0].position.start.line must be a whole number from 1',
    ],
  ])('%s', (_what, value, zh, en) => {
    const { place, message, path } = reportFault(value)!;
    expect(`${place.zh}：${message.zh}`).toContain(zh);
    expect(`${place.en} ${message.en}`).toContain(en);
    const keys = path.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${key}`));
    expect(`report${keys.join('')}`).toBe(place.en);
  });

  test('in the error thrown, under the name the argument has', () => {
    const call = (): void => {
      requireReport(children({ type: 'signature' }), { zh: '上年报告', en: 'options.previous' });
    };
    expect(call).toThrow(FazhiError);
    expect(call).toThrow('上年报告 › 第1项（署名） › 文字：没有填写。');
    expect(() => plainText({ type: 'text' } as never)).toThrow('节点 › 文字：没有填写。');
  });
});

const throws = (): never => {
  throw new RangeError('no');
};

/** A list that says of itself that it is longer than it is. */
const claiming = (length: number, member: unknown): unknown =>
  new Proxy([], { get: (_, key) => (key === 'length' ? length : member) });

const nested = (levels: number, copies = 1): unknown => {
  let block = paragraph();
  for (let level = 0; level < levels; level += 1) {
    // One object in several places: few objects, and more ways down than could be walked.
    block = section(...Array.from({ length: copies }, () => block));
  }
  return block;
};

const endless = section();
endless.children.push(endless);

const withinItself = { ...everyNode() };
withinItself.children = [withinItself as never];

const revoked = Proxy.revocable([], {});
revoked.revoke();

const HOSTILE: readonly (readonly [what: string, tree: unknown, message: string])[] = [
  ['nested beyond the stack', children(nested(100_000)), '嵌套超过 24 层'],
  ['a section within itself', children(endless), '嵌套超过 24 层'],
  ['a report within itself', withinItself, '应为标题'],
  ['a length and no list', report({ children: { length: 1e308 } }), '应为数组'],
  ['a list of holes', report({ children: new Array(4e9) }), '内容过多'],
  [
    'a getter that throws',
    children(Object.defineProperty({ type: 'title' }, 'children', { get: throws })),
    '读取时出错',
  ],
  ['a proxy that throws', new Proxy({}, { get: throws }), '读取时出错'],
  ['a proxy without keys', children(new Proxy({ ...SIGNATURE }, { ownKeys: throws })), '读取时出错'],
  ['a revoked proxy', report({ children: revoked.proxy }), '读取时出错'],
  ['a number that is none', meta({ reportYear: NaN }), '应为 1949'],
  ['a boxed text', children({ ...SIGNATURE, value: new String('某局') }), '应为文字'],
  ['a key that only JSON has', report({ meta: JSON.parse('{"__proto__":{"kind":"other"}}') }), '是多余的字段'],
  ['a very long key', report({ ['x'.repeat(1_000_000)]: 1 }), '是多余的字段'],
  ['a function', throws, '应为报告'],
  ['a symbol', Symbol('report'), '应为报告'],
];

describe('hostile trees are refused', () => {
  test.each(HOSTILE)('%s', (_what, tree, message) => {
    const fault = reportFault(tree)!;
    expect(fault.message.zh).toContain(message);
    expect(fault.place.zh.length).toBeLessThan(300);
    expect(isReport(tree)).toBe(false);
    for (const call of [requireReport, plainText, visit] as ((value: unknown) => unknown)[]) {
      expect(() => call(tree)).toThrow(FazhiError);
    }
  });

  test.each([
    ['a list without an end', report({ children: claiming(1e308, SIGNATURE) })],
    ['names without an end', meta({ recipients: claiming(Infinity, '某局') })],
    ['more ways down than can be walked', children(nested(MOST_LEVELS - 4, 10))],
  ])('%s', (_what, tree) => {
    expect(reportFault(tree)?.message.zh).toBe('内容过多');
  });

  test('nor does zod go down further than the guard', () => {
    for (const tree of [children(nested(100_000)), children(endless)]) {
      expect(ReportSchema.safeParse(tree).error?.issues).toMatchObject([
        { code: 'custom', path: ['children'], message: `嵌套超过 ${String(MOST_LEVELS)} 层` },
      ]);
    }
  });
});

test('sections nest as deep as the guard says, and not deeper', () => {
  // Report and paragraph are levels too.
  for (const [levels, good] of [
    [MOST_LEVELS - 2, true],
    [MOST_LEVELS - 1, false],
  ] as const) {
    expect([isReport(children(nested(levels))), ReportSchema.safeParse(children(nested(levels))).success]).toEqual([
      good,
      good,
    ]);
  }
});

test('only the facts are asked of what has facts', () => {
  expect(() => {
    requireFacts({ facts: everyNode().facts, rest: 1 }, { zh: '', en: '' });
  }).not.toThrow();
  for (const value of [undefined, {}, { facts: [{}] }, [], new Proxy({}, { get: throws })]) {
    expect(() => {
      requireFacts(value, { zh: '往年数据', en: 'previous' });
    }).toThrow(/^往年数据/);
  }
  expect(() => findFact({} as never, 'a')).toThrow(FazhiError);
  expect(findFact(report({ facts: [null, FACT] }) as never, FACT!.id)).toBe(FACT);
});

test('values that fields may have besides', () => {
  for (const tree of [
    meta({ agency: undefined }),
    children({ ...SIGNATURE, data: { seal: { round: true } } }),
    children(Object.assign(Object.create(null), SIGNATURE)),
    Object.freeze(everyNode('\uD800\u0000')),
  ]) {
    expect(reportFault(tree)).toBeUndefined();
  }
});

/** How often a guard looks at anything of a tree. */
function looks(tree: object): number {
  let count = 0;
  const watched = <T>(value: T): T =>
    typeof value === 'object' && value !== null
      ? new Proxy(value, {
          get: (target, key) => {
            count += 1;
            return watched(Reflect.get(target, key) as unknown);
          },
        })
      : value;
  expect(isReport(watched(tree))).toBe(true);
  return count;
}

test('the guard looks at each value a fixed number of times, however many there are', () => {
  const table = (rows: number): unknown => ({
    type: 'table',
    headerRows: 0,
    children: Array.from({ length: rows }, () => ({
      type: 'tableRow',
      children: Array.from({ length: 4 }, () => ({ type: 'tableCell', children: [text('1')] })),
    })),
  });
  const [none, some, more] = [0, 100, 1000].map((rows) => looks(children(table(rows)) as object)) as [
    number,
    number,
    number,
  ];
  expect(more - none).toBe(10 * (some - none));
});
