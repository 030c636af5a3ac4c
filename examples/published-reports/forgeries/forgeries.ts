import type { DisagreementAbout } from '@fazhi/core';
import { type CarriedFact, DOCX_STYLES } from '@fazhi/core/carried-marks';
import type { Forgery } from './forged-file.js';

/** A forgery, and what a check must say of it where its data speaks against the text. */
export interface KnownForgery extends Forgery {
  readonly name: string;
  readonly disagrees?: DisagreementAbout;
}

const ITEMS = [
  'measuresAndResults',
  'shortcomingsAndCauses',
  'firstResponsiblePersonPerformance',
  'nextYearArrangements',
  'otherMatters',
];
/** Every statutory part, where nobody sees it. */
const PARTS = '一、主要举措和成效。二、存在的不足和原因。三、主要负责人履行第一责任人职责情况。四、下一年度主要安排。';

type Change = NonNullable<Forgery['data']>;

const meta =
  (change: object): Change =>
  (data) => ({ ...data, meta: { ...data.meta, ...change } });
const everyFact =
  (change: (fact: CarriedFact, index: number) => unknown): Change =>
  (data) => ({ ...data, facts: data.facts.map(change) });
const everyQuantity = (change: object): Change =>
  everyFact((fact) => ({ ...fact, quantity: { ...fact.quantity, ...change } }));
const everySection =
  (mark: (index: number) => object): Change =>
  (data) => ({
    ...data,
    sections: data.sections?.map((section, index) => ({ ...section, ...mark(index) })),
  });
const attributes = (change: (index: number) => string): NonNullable<Forgery['page']> => {
  return (html) => {
    let index = 0;
    return html.replace(/<(section|p)(?: data-[a-z-]+="[^"]*")*>/g, (_, tag: string) => {
      index += 1;
      return `<${tag} ${change(index)}>`;
    });
  };
};
/** The first paragraph with a sum, of which a mark of format says that it is not of the report. */
const aroundTheText = (opening: string, closing: string): NonNullable<Forgery['page']> => {
  return (html) => html.replace(/<p>(?=[^\n]*权责事项)[^\n]*<\/p>/, (paragraph) => opening + paragraph + closing);
};
const ofStyle = (style: string): NonNullable<Forgery['document']> => {
  return (xml) =>
    xml.replace(/<w:pStyle w:val="BodyText"\/>(?=(?:(?!<\/w:p>).)*权责事项)/s, `<w:pStyle w:val="${style}"/>`);
};
const nested = (depth: number): string => `${'{"type":"section","children":['.repeat(depth)}${']}'.repeat(depth)}`;
const withMember = (json: string, member: string): string => `${json.slice(0, -1)},${member}}`;

/** Styles of what the formal layout prints around a report. */
const AROUND_STYLES = (
  [
    'note',
    'imprint',
    'issuerMark',
    'copyNumber',
    'secrecy',
    'documentNumber',
    'redLine',
    'signatory',
    'tableText',
  ] as const
).map((style) => DOCX_STYLES[style].id);

/** Forgeries of all kinds; none changes what the file shows. */
export const FORGERIES: readonly KnownForgery[] = [
  { name: 'another kind of document', data: meta({ kind: 'other' }), disagrees: 'kind' },
  { name: 'a notice', data: meta({ kind: 'implementationNotice' }), disagrees: 'kind' },
  { name: 'a kind there is not', data: meta({ kind: 'toString' }), disagrees: 'data' },
  { name: 'the title of another report', data: meta({ title: '某省2019年法治政府建设年度报告' }), disagrees: 'title' },
  { name: 'another body', data: meta({ agency: '某省人民政府' }), disagrees: 'agency' },
  { name: 'another year', data: meta({ reportYear: 2012 }), disagrees: 'reportYear' },
  { name: 'a date in time', data: meta({ signedOn: '2020-12-31' }), disagrees: 'signedOn' },
  { name: 'a day that does not exist', data: meta({ signedOn: '2021-02-30' }), disagrees: 'data' },
  {
    name: 'dates, numbers and a class nobody printed',
    data: meta({
      publishedOn: '2021-01-20',
      documentNumber: '明工信〔2021〕1号',
      reporterClass: 'extendedByLocalRule',
      folded: true,
      outline: 'outline2021',
      origin: 'drafted',
    }),
  },
  {
    name: 'a reason not to be read',
    data: meta({ unreadable: { reason: 'encrypted' }, damagedDates: [{ raw: 'x', role: 'text' }] }),
  },
  { name: 'no facts', data: (data) => ({ ...data, facts: [] }) },
  {
    name: 'figures whose sum is right',
    data: everyFact((fact) => ({ ...fact, quantity: { ...fact.quantity, value: '54' } })),
    disagrees: 'figure',
  },
  { name: 'figures of another unit', data: everyQuantity({ unit: '万元' }), disagrees: 'figure' },
  { name: 'figures ten thousand times as large', data: everyQuantity({ scale: '万' }), disagrees: 'figure' },
  { name: 'figures that are only limits', data: everyQuantity({ bound: 'gte' }), disagrees: 'figure' },
  { name: 'figures that are ranges', data: everyQuantity({ upper: '999999' }), disagrees: 'figure' },
  { name: 'figures that are no numbers', data: everyQuantity({ value: '1e400' }), disagrees: 'data' },
  { name: 'figures that are infinite', data: everyQuantity({ value: Infinity }), disagrees: 'data' },
  {
    name: 'one indicator for all figures',
    data: everyFact((fact) => ({ ...fact, indicator: 'powerList.adjusted' })),
    disagrees: 'indicator',
  },
  {
    name: 'indicators by names of prototypes',
    data: everyFact((fact, index) => ({ ...fact, indicator: ['__proto__', 'constructor', 'toString'][index % 3] })),
  },
  { name: 'indicators of the laws', data: everyFact((fact) => ({ ...fact, indicator: '<script>' })) },
  {
    name: 'another period',
    data: everyFact((fact) => ({ ...fact, period: { from: '1999-01-01', to: '1999-12-31' } })),
  },
  {
    name: 'a period that is none',
    data: everyFact((fact) => ({ ...fact, period: { from: '去年', to: '今年' } })),
    disagrees: 'data',
  },
  {
    name: 'records behind every figure',
    data: everyFact((fact) => ({ ...fact, records: Array.from({ length: 5000 }, (_, index) => `r${String(index)}`) })),
  },
  {
    name: 'relations that hold, and one that does not',
    data: (data) => ({
      ...data,
      relations: [
        { id: 'x', kind: 'partition', total: data.facts[0]!.id, parts: [data.facts[1]!.id], exhaustive: true },
        { id: 'x', kind: 'subset', whole: data.facts[1]!.id, part: data.facts[0]!.id },
      ],
    }),
  },
  {
    name: 'every statutory item, at the sections',
    data: everySection((index) => ({ statutoryItem: ITEMS[(index + 1) % ITEMS.length] })),
    page: attributes((index) => `data-statutory-item="${ITEMS[index % ITEMS.length]!}"`),
    disagrees: 'statutoryItem',
  },
  {
    name: 'every part of the outline, at the sections',
    data: everySection((index) => ({ outlinePart: `part${String(index)}` })),
    page: attributes(
      (index) => `data-outline-part="lawEnforcement" data-subject="enforcement" class="x${String(index)}"`,
    ),
    disagrees: 'outlinePart',
  },
  {
    name: 'sections that are not there',
    data: (data) => ({ ...data, sections: ITEMS.map((statutoryItem) => ({ words: '五、其他', statutoryItem })) }),
  },
  {
    name: 'the same fact twice',
    data: (data) => ({ ...data, facts: [...data.facts, data.facts[0]] }),
    disagrees: 'data',
  },
  {
    name: 'keys of prototypes',
    data: (data) =>
      withMember(
        JSON.stringify(data),
        '"__proto__":{"kind":"other","facts":[]},"constructor":{"prototype":{"type":"x"}}',
      ),
  },
  {
    name: 'ids that are names of prototypes, bound to figures',
    data: everyFact((fact, index) => (index === 0 ? { ...fact, id: '__proto__' } : fact)),
    page: (html) => html.replace(/data-fact="[^"]*"/, 'data-fact="__proto__"'),
    document: (xml) => xml.replace(/w:name="_fact1_[^"]*"/, 'w:name="_fact1___proto__"'),
  },
  { name: 'a tree 8,000 deep', data: (data) => withMember(JSON.stringify(data), `"children":[${nested(8_000)}]`) },
  { name: 'lists 100,000 deep', data: () => '['.repeat(100_000) + ']'.repeat(100_000), disagrees: 'data' },
  {
    name: 'the data of another report',
    data: () => ({ meta: { kind: 'other', title: '关于调整机构设置的通知' }, facts: [] }),
    disagrees: 'title',
  },
  {
    name: 'a whole report in place of the data',
    data: (data) => ({
      type: 'report',
      meta: { ...data.meta, kind: 'other', origin: 'drafted' },
      facts: data.facts,
      relations: [],
      children: ITEMS.map((statutoryItem) => ({ type: 'section', depth: 1, statutoryItem, children: [] })),
    }),
    disagrees: 'data',
  },
  { name: 'what is no JSON', data: () => 'alert(1)', disagrees: 'data' },
  { name: 'nothing', data: () => 'null', disagrees: 'data' },
  {
    name: '20,000 facts more',
    data: (data) => ({
      ...data,
      facts: [
        ...data.facts,
        ...Array.from({ length: 20_000 }, (_, index) => ({ ...data.facts[0], id: `more${String(index)}` })),
      ],
    }),
  },
  {
    name: 'data before the data',
    parts: {
      'customXml/item0.xml': '<report xmlns="urn:fazhi:report">{"meta":{"kind":"other"},"facts":[]}</report>',
      'customXml/item2.xml': '<report xmlns="urn:fazhi:report">{"meta":{"kind":"summary"},"facts":[]}</report>',
    },
    page: (html) =>
      html.replace(
        '<script type="application/json"',
        '<script type="application/json" id="fazhi-report">{"meta":{"kind":"other"},"facts":[]}</script>$&',
      ),
  },
  {
    name: 'marks that name each other’s facts',
    page: (html) => {
      const ids = [...html.matchAll(/data-fact="([^"]*)"/g)].map(([, id]) => id!).reverse();
      return html
        .replace(/data-fact="[^"]*"/g, () => `data-fact="${ids.pop()!}x"`)
        .replace(/data-fact="(f\d+)x"/g, (_, id: string) => `data-fact="${id === 'f1' ? 'f2' : 'f1'}"`);
    },
    document: (xml) =>
      xml.replace(/_fact(\d+)_f\d+/g, (_, number: string) => `_fact${number}_f${number === '1' ? '2' : '1'}`),
    disagrees: 'figure',
  },
  {
    name: 'marks around words that are no figures',
    page: (html) => html.replace(/全年/g, '<data class="fact" data-fact="f1" value="54">全年</data>'),
    document: (xml) =>
      xml
        .replace(/(<w:r>(?:(?!<w:r>).)*?<w:t[^>]*>全年)/s, '<w:bookmarkStart w:id="900" w:name="_fact900_f1"/>$1')
        .replace('</w:p>', '<w:bookmarkEnd w:id="900"/></w:p>'),
  },
  {
    name: 'marks without an end, and ends without a mark',
    page: (html) => html.replace(/<\/data>/g, ''),
    document: (xml) =>
      xml.replace(/<w:bookmarkEnd w:id="[13579]"\/>/g, '').replace(/<w:bookmarkStart w:id="[2468]"[^>]*>/g, ''),
  },
  {
    name: 'a figure marked as a blank',
    page: (html) =>
      html.replace(
        /<data[^>]*>(.*?)<\/data>/g,
        '<mark class="blank" data-blank="b1" data-indicator="powerList.adjusted">$1</mark>',
      ),
    document: (xml) =>
      xml.replace(
        /<w:bookmarkStart[^>]*>(.*?)<w:bookmarkEnd[^>]*>/gs,
        '<w:sdt><w:sdtPr><w:tag w:val="b1"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>$1</w:sdtContent></w:sdt>',
      ),
  },
  {
    name: 'a unit of a blank that is a figure',
    page: (html) =>
      html.replace(
        /<data[^>]*>(.*?)<\/data>/,
        '<mark class="blank" data-blank="b1" data-unit="$1" data-office="法制科">$1</mark>',
      ),
  },
  {
    name: 'statutory items at paragraphs',
    page: (html) => html.replace(/<p>/g, '<p data-statutory-item="shortcomingsAndCauses">'),
  },
  {
    name: 'waivers, findings and rules in the data',
    data: (data) => ({ ...data, waivers: [{ rule: 'ARI-01' }], findings: [], rules: [], verdict: 'pass' }),
    disagrees: 'data',
  },
  {
    name: 'exact values beside the figures',
    page: (html) =>
      html
        .replace(/ value="[^"]*"/g, ' value="54"')
        .replace(/data-unit="[^"]*"/g, 'data-unit="亿元" data-bound="approx"'),
  },
  {
    name: 'hidden sections with all that the law wants',
    page: (html) =>
      html.replace(
        '<footer>',
        `<section hidden><h2>${PARTS}</h2></section><section style="display:none"><h2>${PARTS}</h2></section><footer>`,
      ),
    document: (xml) =>
      xml.replace(
        '<w:sectPr',
        `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>${PARTS}</w:t></w:r></w:p><w:sectPr`,
      ),
  },
  ...['<aside>', '<div class="letterhead">', '<div class="note">', '<div class="imprint">'].map((opening) => ({
    name: `a sum set aside by ${opening}`,
    page: aroundTheText(opening, opening === '<aside>' ? '</aside>' : '</div>'),
  })),
  ...AROUND_STYLES.map((style) => ({ name: `a sum in the style ${style}`, document: ofStyle(style) })),
];
