import { type Language, NATIONAL_REGISTRY } from '@fazhi/core';
import { type CheckResult, CONSEQUENCE_LABELS, type Finding, type Severity } from '../finding.js';
import { printedBasis } from '../printed-basis.js';
import { ENGINE_RULES, RULES } from '../rules/catalogue.generated.js';
import { basisWords } from './result-words.js';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** A result as SARIF 2.1.0, for code-scanning services and editors. Internal. */
export function formatSarif(result: CheckResult, language: Language, title: string | undefined): string {
  const used = new Set([...result.findings, ...result.waived].map(({ rule }) => rule));
  const rules = [...RULES, ...ENGINE_RULES].filter(({ id }) => used.has(id));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const results = [
    ...result.findings.map((finding) => sarifResult(finding, indexes, language)),
    ...result.waived.map((finding) => ({
      ...sarifResult(finding, indexes, language),
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: `${finding.waiver.reason}（${finding.waiver.approver}，${finding.waiver.expiresOn}）`,
        },
      ],
    })),
  ];
  const printed = { language, registry: NATIONAL_REGISTRY, lawAsOf: undefined };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'fazhi',
            rules: rules.map((rule) => ({
              id: rule.id,
              name: rule.title[language],
              shortDescription: { text: rule.title[language] },
              fullDescription: { text: rule.explanation[language] },
              help: { text: rule.basis.map((basis) => printedBasis(rule, basis, printed).text).join('; ') },
              defaultConfiguration: { level: LEVELS[rule.severity] },
              properties: { tier: rule.tier, confidence: rule.confidence },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        ...(title === undefined ? {} : { automationDetails: { description: { text: title } } }),
        invocations: [{ executionSuccessful: true }],
        results,
        properties: {
          verdict: result.verdict,
          lawAsOf: result.lawAsOf,
          registry: result.registry,
          rulesRun: result.rulesRun,
          rulesSkipped: result.rulesSkipped,
        },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function sarifResult(finding: Finding, indexes: ReadonlyMap<string, number>, language: Language) {
  const {
    rule,
    severity,
    message,
    place,
    path,
    quote,
    position,
    basis,
    fix,
    fingerprint,
    expected,
    actual,
    consequence,
  } = finding;
  const ruleIndex = indexes.get(rule);
  return {
    ruleId: rule,
    // A rule of the caller is not among those described above.
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: fix === undefined ? message : `${message} ${fix}` },
    locations: [
      {
        ...(position === undefined
          ? {}
          : {
              physicalLocation: {
                artifactLocation: { uri: 'report' },
                region: {
                  startLine: position.start.line,
                  startColumn: position.start.column,
                  endLine: position.end.line,
                  endColumn: position.end.column,
                  ...(quote === undefined ? {} : { snippet: { text: quote } }),
                },
              },
            }),
        logicalLocations: [{ fullyQualifiedName: path.join('/'), decoratedName: place }],
      },
    ],
    partialFingerprints: { 'fazhi/v1': fingerprint },
    properties: {
      basis: basis.map((one) => basisWords(one, language)),
      ...(quote === undefined ? {} : { quote }),
      ...(consequence === undefined ? {} : { consequence: CONSEQUENCE_LABELS[consequence][language] }),
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
    },
  };
}
