import {
  addDays,
  AUTHORITY_TIER_LABELS,
  citeProvision,
  CONFIDENCE_LABELS,
  PROVISIONS,
  provisionWords,
  SUBJECT_LABELS,
  plainText,
  type Block,
} from '@fazhi/core';
import { DECIDED_ELSEWHERE, type DecidedElsewhere } from '../src/rules/fixtures/decided-elsewhere.js';
import { REQUIRED_RULES } from '../src/rules/fixtures/required-rules.js';
import { CLEAN_YEAR } from '../src/rules/fixtures/clean-year.js';
import { changed, SPOILED_ON, spoiledOptions } from '../src/rules/fixtures/spoiling.js';
import { SPOILINGS } from '../src/rules/fixtures/spoilings/index.js';
import {
  checkLedgers,
  CONSEQUENCE_LABELS,
  sampleCheckOptions,
  checkReport,
  ENGINE_RULES,
  RULES,
  sampleReport,
  SEVERITY_LABELS,
  type EngineRule,
  type LedgerRule,
  type ReportRule,
  type ReportSample,
  type Rule,
  type RuleBasis,
} from '@fazhi/validation';
import type { GeneratedFiles } from '../../../scripts/generate.mjs';
import { RULE_FAMILIES } from './rule-families.mjs';

/** The handbook of the rules, from the catalogue. */
export function ruleHandbook(): GeneratedFiles {
  return { folder: new URL('../../../docs/rules/', import.meta.url), files: new Map([['README.md', handbook()]]) };
}

function handbook(): string {
  const all: readonly (Rule | EngineRule)[] = [...RULES, ...ENGINE_RULES];
  const families = Object.entries(RULE_FAMILIES)
    .map(([family, name]) => ({ family, name, rules: all.filter(({ id }) => id.startsWith(`${family}-`)) }))
    .filter(({ rules }) => rules.length > 0);
  const placed = families.reduce((sum, { rules }) => sum + rules.length, 0);
  if (placed !== all.length) throw new Error('A rule has no family in the handbook.');
  return `${[
    '# 规则手册',
    '<!-- 由 packages/validation/scripts/rule-handbook.mts 生成，请勿手改。 -->',
    `共${String(all.length)}条规则。级别：错误不得公开，警告由人判断，提示仅供参考。依据层级决定能否调整：法律、法规、国家标准和数理逻辑不能关闭或改级；中央文件可以说明理由后改级；地方规定和工作惯例可以改级、设参数或关闭。单个问题可以用豁免处理。`,
    families
      .map(
        ({ family, name, rules }) =>
          `- [${name}（${family}）](#${name}${family.toLowerCase()})：${String(rules.length)}条`,
      )
      .join('\n'),
    '## 要求与规则',
    '“要求”是对报告和台账应查的事项。有的由记录自身的条件保证，不合条件的记录在规则之前就已指出；有的由另一条规则指出；有的现有输入无法判断。其余各有一条规则，另有要求之外的规则。',
    requirementsTable(all),
    ...families.flatMap(({ family, name, rules }) => [`## ${name}（${family}）`, ...rules.map(entry)]),
  ].join('\n\n')}\n`;
}

/** By family: what is asked, and who decides it. */
function requirementsTable(all: readonly (Rule | EngineRule)[]): string {
  const rows = Object.entries(RULE_FAMILIES).map(([family, name]) => {
    const isOf = (id: string): boolean => id.startsWith(`${family}-`);
    const asked = REQUIRED_RULES.filter(isOf);
    const rules = all.filter(({ id }) => isOf(id));
    const more = rules.filter(({ id }) => !asked.includes(id));
    const decidedBy = (by: DecidedElsewhere['by']): string =>
      asked
        .flatMap((id) => {
          const where = DECIDED_ELSEWHERE[id];
          if (where?.by !== by) return [];
          return [`${id}（${where.by === 'nothing' ? where.why.replace(/。$/, '') : where.of}）`];
        })
        .join('；');
    const tags = Object.entries(CONFIDENCE_LABELS).flatMap(([confidence, label]) => {
      const tagged = rules.filter((rule) => rule.confidence === confidence).length;
      return tagged === 0 ? [] : [`${label}${String(tagged)}`];
    });
    const cells = [
      `${name}（${family}）`,
      asked.length,
      rules.length - more.length,
      more.length,
      decidedBy('condition'),
      decidedBy('rule'),
      decidedBy('nothing'),
      tags.join('、'),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| 家族 | 要求 | 有规则 | 另有规则 | 记录条件 | 其他规则 | 无法判断 | 规则依据 |',
    '| --- | ---: | ---: | ---: | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function entry(rule: Rule | EngineRule): string {
  const isRule = 'scope' in rule;
  const lines = [
    `### ${rule.id} ${rule.title.zh}`,
    rule.explanation.zh,
    [
      `- 级别：${SEVERITY_LABELS[rule.severity].zh}`,
      `- 依据层级：${AUTHORITY_TIER_LABELS[rule.tier]}；可信程度：${CONFIDENCE_LABELS[rule.confidence]}`,
      ...rule.basis.map((basis) => `- 依据：${basisOf(rule, basis)}`),
      ...(isRule ? [`- 主题：${rule.subject === 'report' ? '报告' : SUBJECT_LABELS[rule.subject]}`] : []),
      ...(isRule && rule.params !== undefined
        ? Object.entries(rule.params).map(([name, value]) => `- 参数 \`${name}\`：默认 \`${JSON.stringify(value)}\``)
        : []),
      ...(isRule && rule.yieldsTo !== undefined ? [`- 让位于：${rule.yieldsTo.join('、')}`] : []),
      `- 说明文字：${rule.message.zh}`,
      ...Object.values(rule.variants ?? {}).map(
        ({ message, severity }) =>
          `- 另一种说明：${message.zh}${severity === undefined ? '' : `（${SEVERITY_LABELS[severity].zh}）`}`,
      ),
      ...(isRule && rule.consequence !== undefined ? [`- 法律后果：${CONSEQUENCE_LABELS[rule.consequence].zh}`] : []),
      `- 改法：${rule.fix.zh}`,
      ...(isRule && rule.scope === 'report' ? examples(rule) : []),
      ...(isRule && rule.scope === 'ledger' ? spoiledExample(rule) : []),
    ].join('\n'),
  ];
  return lines.join('\n\n');
}

function basisOf(rule: Rule | EngineRule, basis: RuleBasis): string {
  const tier = basis.tier === undefined || basis.tier === rule.tier ? [] : [AUTHORITY_TIER_LABELS[basis.tier]];
  if ('provision' in basis) {
    const { places, says } = PROVISIONS[basis.provision];
    const editions = places.map(({ since }, index) => {
      const until = places[index + 1]?.since;
      const cited = citeProvision(basis.provision, since ?? (until && addDays(until, -1)));
      const when = since === undefined ? (until === undefined ? '' : `${until}以前，`) : `${since}起，`;
      return `${when}${provisionWords(cited).zh.split('：')[0]!}〔${CONFIDENCE_LABELS[cited.confidence]}〕`;
    });
    return `${says.zh}：${editions.join('；')}${tier.length === 0 ? '' : `（${tier.join('，')}）`}`;
  }
  const { confidence = rule.confidence, text } = basis;
  const own = [...tier, ...(confidence === rule.confidence ? [] : [CONFIDENCE_LABELS[confidence]])];
  return `${text.zh}${own.length === 0 ? '' : `（${own.join('，')}）`}`;
}

function examples(rule: ReportRule): string[] {
  const bad = checkReport(sampleReport(rule.samples.bad), sampleCheckOptions(rule.samples.bad)).findings.find(
    (finding) => finding.rule === rule.id,
  );
  if (bad === undefined) throw new Error(`${rule.id} finds no fault with its bad sample.`);
  const good = textOf(rule.samples.good);
  const wrong = textOf(rule.samples.bad) || bad.quote || '';
  return [
    ...(good === '' ? [] : [`- 正例：${good}`]),
    ...(wrong === '' ? [] : [`- 反例：${wrong}`]),
    `- 反例的提示：${bad.message.replaceAll('\n', ' ')}`,
  ];
}

/** What the rule says of the clean year spoiled for it. */
function spoiledExample({ id, samples }: LedgerRule): string[] {
  const spoiling = SPOILINGS[id];
  const checked =
    spoiling === undefined
      ? checkLedgers(samples?.bad, { today: SPOILED_ON })
      : checkLedgers(changed(CLEAN_YEAR, spoiling.spoil), spoiledOptions(id, spoiling));
  const bad = checked.findings.find(({ rule }) => rule === id);
  if (bad === undefined) throw new Error(`${id} finds no fault with the year spoiled for it.`);
  return [`- 示例：${bad.place}：${bad.message}`];
}

/** The words a sample adds, short enough for a line. */
function textOf({ text = [] }: ReportSample): string {
  const words = (typeof text === 'string' ? [text] : text)
    .map((part: string | Block) => (typeof part === 'string' ? part : plainText(part)))
    .join(' ')
    .replaceAll('\n', ' ')
    .replace(/[<>|*_]/g, '\\$&');
  return words.length > 120 ? `${words.slice(0, 120)}…` : words;
}
