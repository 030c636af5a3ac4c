import fc from 'fast-check';

/** A value as a program may hand it over by mistake or on purpose, made anew for each call: calls may change it. */
export type Made = () => unknown;

/** Words that readers, rules and writers look for, with what breaks them. */
const PIECES =
  '一、|（一）|1.|(3)|第三条|《|》|“|”|（|）|。|，|：|、|；|\n|\r\n|\n\n|\t|\u3000| |\uFEFF|\u0000|\uD800|\uDC00|\u202E|12件|3.5亿元|百分之九十|123,456,|99999999999999999999件|八亿亿亿亿件|2024年|3月2日|2024-02-30|其中|分别为|同比增长|由78项到66项|合计|附件|附件1|某县人民政府|领导小组|法治政府建设情况的报告|《中华人民共和国行政处罚法》第四十二条|国办发〔2021〕1号|〔〕|【待补：|】|身份证号11010519491231002X|13800138000|# |## |**|> || a |\n|---|\n|\\|<p>|</p>|<table><tr><td>|<tr><td rowspan=9 colspan=9>1|<div style="display:none">|<article><section><h2>|<script>|&#x110000;|&amp;|<!--|__proto__|constructor|toString|[object Object]|NaN|-0|1e999|${x}|%s'.split(
    '|',
  );

/** Texts of Han, digits, brackets, halves of characters and markup. */
export const TEXTS = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.tuple(fc.constantFrom(...PIECES), fc.integer({ min: 0, max: 300 })).map(([piece, times]) => piece.repeat(times)),
);

const thrower = (): never => {
  throw new TypeError('no');
};

/** Objects that answer in unexpected ways. */
const OBJECTS: readonly Made[] = [
  () => Object.defineProperty({}, 'type', { get: thrower, enumerable: true }),
  () => Object.defineProperty({ facts: [] }, 'length', { get: thrower, enumerable: true }),
  () => new Proxy({}, { get: thrower }),
  () => new Proxy([], { get: thrower, ownKeys: thrower }),
  () => new Proxy({}, { getPrototypeOf: thrower, ownKeys: thrower, has: thrower }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => {
    const self: Record<string, unknown> = { type: 'report' };
    self['children'] = [self];
    return self;
  },
  () => {
    const list: unknown[] = [];
    list.push(list);
    return list;
  },
  () => ({ length: 1e308 }),
  () => ({ [Symbol.iterator]: thrower }),
  () => ({ toString: thrower, valueOf: thrower, toJSON: thrower }),
  () => Object.create(null) as unknown,
  () => Object.create({ type: 'report', facts: [], children: [] }) as unknown,
  () => JSON.parse('{"__proto__":{"x":1},"constructor":1,"hasOwnProperty":2}') as unknown,
  () => new Array<unknown>(5_000),
  () => new Map([[1, 2]]),
  () => new Date(NaN),
  () => new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
  () => Symbol('x'),
  () => 12n,
  () => thrower,
  () => Map,
  () => /x/g,
];

const SIMPLE = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  false,
  0,
  -0,
  -1,
  1,
  2024,
  1.5,
  1e308,
  NaN,
  Infinity,
  '',
);

/** Values of any kind. */
export const ANYTHING: fc.Arbitrary<Made> = fc.oneof(
  SIMPLE.map((value) => () => value),
  TEXTS.map((value) => () => value),
  fc.constantFrom(...OBJECTS),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => () => bytes),
  fc.jsonValue({ maxDepth: 3 }).map((value) => () => structuredClone(value)),
);

/** Where something stands within a value: at each step one of its members. */
type Steps = readonly number[];

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

/** A copy of a value with one member, somewhere within, exchanged for another or taken out. */
export function changed(value: unknown, steps: Steps, other: Made, removes: boolean): unknown {
  const copy = structuredClone(value);
  let holder = copy;
  for (const [index, step] of steps.entries()) {
    if (!isHolder(holder)) return copy;
    const keys = Object.keys(holder);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return copy;
    const member = holder[key];
    if (index < steps.length - 1 && isHolder(member)) {
      holder = member;
      continue;
    }
    if (removes) Reflect.deleteProperty(holder, key);
    else holder[key] = other();
    return copy;
  }
  return copy;
}

/** A good value with something wrong somewhere within. */
export function nearly(good: fc.Arbitrary<unknown>): fc.Arbitrary<Made> {
  return fc.tuple(good, fc.array(fc.nat(1_000), { minLength: 1, maxLength: 12 }), ANYTHING, fc.boolean()).map(
    ([value, steps, other, removes]): Made =>
      () =>
        changed(value, steps, other, removes),
  );
}
