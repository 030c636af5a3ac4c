import { readdirSync } from 'node:fs';
import type { GeneratedFiles } from '../../../scripts/generate.mjs';
import type { EngineRule } from '../src/rules/engine-rule.js';
import type { Rule } from '../src/rule.js';
import { RULE_FAMILIES } from './rule-families.mjs';

const rules = new URL('../src/rules/', import.meta.url);
const families = Object.keys(RULE_FAMILIES);

interface RuleFile {
  /** `timeliness/tim-01`. */
  path: string;
  family: string;
  /** Name of the export, `TIM_01`. */
  name: string;
  title: string;
  /** What it reads; `engine` for one that the engine raises, without a check of its own. */
  scope: Rule['scope'] | 'engine';
}

async function ruleFiles(): Promise<RuleFile[]> {
  const paths = readdirSync(rules, { recursive: true, encoding: 'utf8' })
    .map((path) => /^[a-z-]+\/([a-z]+)-\d\d(?=\.ts$)/.exec(path.replaceAll('\\', '/')))
    .filter((match) => match !== null);
  const found: RuleFile[] = await Promise.all(
    paths.map(async ([path, prefix]) => {
      const name = path.split('/')[1]!.replace('-', '_').toUpperCase();
      const module = (await import(new URL(`${path}.ts`, rules).href)) as Record<string, Rule | EngineRule>;
      const rule = module[name];
      if (rule === undefined) throw new Error(`${path}.ts does not export ${name}.`);
      return {
        path,
        family: prefix!.toUpperCase(),
        name,
        title: rule.title.zh,
        scope: 'scope' in rule ? rule.scope : 'engine',
      };
    }),
  );
  const stranger = found.find(({ family }) => !families.includes(family));
  if (stranger !== undefined) throw new Error(`Say in rule-families.mts what ${stranger.family} is.`);
  return found.sort((a, b) => families.indexOf(a.family) - families.indexOf(b.family) || (a.name < b.name ? -1 : 1));
}

function listed(files: readonly RuleFile[]): string {
  return families
    .map((family) => files.filter((file) => file.family === family))
    .filter(([first]) => first !== undefined)
    .map((members) => {
      const { family, path } = members[0]!;
      return [
        `  // ${RULE_FAMILIES[family]!}, ${path.split('/')[0]!}/`,
        ...members.map(({ name, title }) => `  ${name}, // ${title}`),
      ].join('\n');
    })
    .join('\n');
}

function idsOf(files: readonly RuleFile[], wanted: RuleFile['scope']): string {
  const ids = files.filter(({ scope }) => scope === wanted).map(({ name }) => `'${name.replace('_', '-')}'`);
  return ids.join(', ');
}

/** The list of all rules, from their files. */
export async function ruleCatalogue(): Promise<GeneratedFiles> {
  const files = await ruleFiles();
  const text = `// Written by scripts/rule-catalogue.mts from the files of the rules, with their titles.
${files.map(({ name, path }) => `import { ${name} } from './${path}.js';`).join('\n')}
import type { EngineRule } from './engine-rule.js';
import type { LedgerRule, ReportRule, Rule } from '../rule.js';

/** 报告规则目录: the rules over reports. Internal. */
export const REPORT_RULES: readonly ReportRule[] = [
${listed(files.filter(({ scope }) => scope === 'report'))}
];

/** 台账规则目录: the rules over ledgers. Internal. */
export const LEDGER_RULES: readonly LedgerRule[] = [
${listed(files.filter(({ scope }) => scope === 'ledger'))}
];

/**
 * 规则目录: every rule of the catalogue. The check, the handbook and the tests read the same values.
 *
 * Those the engine itself raises, on the form of records and on waivers, stand apart (see \`ENGINE_RULES\`).
 *
 * @example
 * \`\`\`ts
 * import { RULES } from '@fazhi/validation';
 *
 * RULES.find(({ id }) => id === 'ARI-16')?.title.zh; // => '截至目前无日期'
 * \`\`\`
 */
export const RULES: readonly Rule[] = [...REPORT_RULES, ...LEDGER_RULES];

/** 引擎规则目录: what the engine itself raises, on the form of records and on waivers. */
export const ENGINE_RULES: readonly EngineRule[] = [
${listed(files.filter(({ scope }) => scope === 'engine'))}
];
`;
  const ids = `// Written by scripts/rule-catalogue.mts from the files of the rules.
import type { RuleId } from '../finding.js';
import type { Rule } from '../rule.js';

/** Ids of the rules by what they read: a check of one kind knows the names of the other without loading it. */
export const RULE_IDS: Readonly<Record<Rule['scope'], readonly RuleId[]>> = {
  report: [${idsOf(files, 'report')}],
  ledger: [${idsOf(files, 'ledger')}],
};
`;
  const written = new Map([
    ['catalogue.generated.ts', text],
    ['rule-ids.generated.ts', ids],
  ]);
  return { folder: rules, owned: /\.generated\.ts$/, files: written };
}
