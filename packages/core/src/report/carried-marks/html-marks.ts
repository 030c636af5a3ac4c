/** 网页类名: the classes of a rendered page by which its parts are known again. */
export const HTML_CLASSES = {
  addressee: 'addressee',
  annex: 'annex',
  annexLabel: 'annex-label',
  annexTitle: 'annex-title',
  attachments: 'attachments',
  blank: 'blank',
  chart: 'chart',
  dateline: 'dateline',
  fact: 'fact',
  furniture: 'furniture',
  imprint: 'imprint',
  landscape: 'landscape',
  letterhead: 'letterhead',
  note: 'note',
  runIn: 'run-in',
  signature: 'signature',
  titleLine: 'line',
} as const;

/** 网页数据属性: the attributes of a rendered page that say more than its text. */
export const HTML_ATTRIBUTES = {
  blank: 'data-blank',
  bound: 'data-bound',
  chart: 'data-chart',
  fact: 'data-fact',
  furnitureKind: 'data-kind',
  indicator: 'data-indicator',
  office: 'data-office',
  outlinePart: 'data-outline-part',
  statutoryItem: 'data-statutory-item',
  subject: 'data-subject',
  unit: 'data-unit',
  upper: 'data-upper',
} as const;

/** 网页内嵌数据: the script element of a rendered page that carries its data as JSON. */
export const HTML_DATA = { id: 'fazhi-report', type: 'application/json' } as const;
