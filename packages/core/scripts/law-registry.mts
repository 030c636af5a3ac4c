import { readdirSync, readFileSync } from 'node:fs';
import type { GeneratedFiles } from '../../../scripts/generate.mjs';
import type { AuthorityTier, Confidence, Edition, Instrument } from '../src/law/instrument.js';
import type { InstrumentEntry } from '../src/law/instrument-entry.js';
import { registerInstruments } from '../src/law/register-instruments.js';

const law = new URL('../src/law/', import.meta.url);
const facts = new URL('facts/', law);

/** One file of facts: what its entries share, and the entries. */
interface Facts {
  tier: AuthorityTier;
  issuer?: string;
  confidence: Confidence;
  checkedOn: string;
  source: string;
  instruments: readonly Omit<InstrumentEntry, 'tier'>[];
}

const files = readdirSync(facts)
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, facts), 'utf8')) as Facts);
const groups = files.map(({ tier, issuer = '', checkedOn }) => [tier, issuer, checkedOn] as const);
const groupOf = new Map<string, number>();
const named = new Set<string>();
const entries = files.flatMap(({ tier, issuer, confidence, checkedOn, instruments }, group) =>
  instruments.map((entry): InstrumentEntry => {
    if (groupOf.has(entry.title)) throw new Error(`${entry.title} is entered twice`);
    groupOf.set(entry.title, group);
    if (entry.id !== undefined) named.add(entry.id);
    return { tier, confidence, checkedOn, ...(issuer === undefined ? {} : { issuer }), ...entry };
  }),
);

function editionRow(edition: Edition): string {
  const { promulgatedOn, effectiveFrom, effectiveTo, change, confidence } = edition;
  const { lastArticle = 0, documentNumber = '', repeals } = edition;
  const days = [promulgatedOn, effectiveFrom, effectiveTo].map((day) => Number(day?.replaceAll('-', '') ?? 0));
  const row: unknown[] = [...days, `${change[0]!}${confidence[0]!}`, lastArticle, documentNumber, repeals];
  while ([undefined, '', 0].includes(row.at(-1) as undefined)) row.pop();
  return JSON.stringify(row);
}

function row({ title, editions, ...rest }: Instrument): string {
  const group = groupOf.get(title)!;
  const [, issuer, checkedOn] = groups[group]!;
  const extra = Object.entries(rest).filter(
    ([key, value]) =>
      key !== 'tier' &&
      !(key === 'issuer' && value === issuer) &&
      !(key === 'checkedOn' && value === checkedOn) &&
      !(key === 'id' && !named.has(value as string)),
  );
  const own = extra.length === 0 ? '' : `, ${JSON.stringify(Object.fromEntries(extra))}`;
  return `  [${JSON.stringify(title)}, ${String(group)}, [${editions.map(editionRow).join(', ')}]${own}],`;
}

const checkedOn = groups
  .map(([, , day]) => day)
  .sort()
  .at(-1)!;
const instruments = registerInstruments([], entries, checkedOn);
const byNamed = (wanted: boolean): Instrument[] => instruments.filter(({ id }) => named.has(id) === wanted);
const HEAD = '// Written by scripts/law-registry.mts from the files in facts/; change those.\n';
const GROUPS = `[\n${groups.map((group) => `  ${JSON.stringify(group)},`).join('\n')}\n]`;

function moduleText(name: string, doc: string, rows: readonly Instrument[]): string {
  return `${HEAD}import { type InstrumentGroup, type InstrumentRow, instrumentsOf } from './instrument-row.js';
import type { Instrument } from './instrument.js';
import { once } from '../once.js';

const GROUPS: readonly InstrumentGroup[] = ${GROUPS};

const ROWS: readonly InstrumentRow[] = [
${rows.map(row).join('\n')}
];

/** ${doc} Internal. */
export const ${name}: () => readonly Instrument[] = once(() => instrumentsOf(GROUPS, ROWS));
`;
}

const ids = [...named]
  .sort()
  .map((id) => `\n  | '${id}'`)
  .join('');
/** The registry's modules, from the files of facts in src/law/facts. */
export function lawRegistry(): GeneratedFiles {
  return {
    folder: law,
    owned: /\.generated\.ts$/,
    files: new Map([
      [
        'named-instruments.generated.ts',
        moduleText('namedInstruments', 'The instruments that code names by an id.', byNamed(true)),
      ],
      [
        'other-instruments.generated.ts',
        moduleText('otherInstruments', 'The other registered instruments.', byNamed(false)),
      ],
      [
        'instrument-id.generated.ts',
        `${HEAD}/** 文件标识: ids of the registered instruments that code names. */\nexport type InstrumentId =${ids};\n\n/** 全国登记核对日期: the latest day on which a file of facts was checked. */\nexport const REGISTRY_CHECKED_ON = '${checkedOn}';\n`,
      ],
    ]),
  };
}
