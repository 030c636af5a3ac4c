import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { sampleLedgers } from '../ledger/ledger-sample.js';

const LEDGERS = sampleLedgers({
  dispute: {
    reconsiderations: [
      {
        id: 'f1',
        role: 'respondent',
        caseNo: '明复〔2020〕3号',
        reviewOrgan: { name: '明安市人民政府' },
        receivedOn: '2020-05-06',
        subjectMatter: 'penalty',
        procedure: 'ordinary',
      },
    ],
  },
});

/** 称无案件而台账有案: No-case statement against the ledger. */
export const DC_10: ReportRule = defineRule({
  id: 'DC-10',
  title: { zh: '称无案件而台账有案', en: 'No-case statement against the ledger' },
  severity: 'warning',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'dispute',
  basis: [{ text: { zh: '台账', en: 'ledgers' } }],
  reads: ['text', 'ledgers'],
  explanation: {
    zh: '报告说没有发生行政复议、行政诉讼案件或者执法投诉，而台账里当年有这类案件。',
    en: 'The report says there was no reconsideration, suit or complaint, while the ledgers of the year hold one.',
  },
  message: { zh: '“{quote}”，而台账里本年度有{kinds}。', en: '"{quote}", but the ledgers of the year hold {kinds}.' },
  fix: { zh: '请核对台账，如实写明。', en: 'Check the ledgers and state what happened.' },
  samples: {
    good: { text: '全年未发生行政诉讼案件。', options: { ledgers: LEDGERS } },
    bad: { text: '全年未发生行政复议案件。', options: { ledgers: LEDGERS } },
  },
  check: ({ text, ledgers }) => {
    const claims = text.matches(
      /(?:未发生|没有发生|无|零)[^。；;]{0,24}(?:行政复议|行政诉讼|执法投诉)[^。；;]{0,24}/g,
      { outsideTitles: true },
    );
    if (claims.length === 0) return 'notApplicable';
    const { dispute, enforcement, year } = ledgers!.book;
    const count = (rows: readonly { receivedOn: string }[] | undefined): number =>
      rows?.filter(({ receivedOn }) => receivedOn.startsWith(`${String(year)}-`)).length ?? 0;
    const kinds = [
      { word: '行政复议', en: 'reconsiderations', found: count(dispute?.reconsiderations) },
      { word: '行政诉讼', en: 'suits', found: count(dispute?.litigation) },
      { word: '执法投诉', en: 'complaints', found: count(enforcement?.complaints) },
    ];
    return claims.flatMap((found): RawFinding[] => {
      // 未发生败诉案件 denies lost cases only.
      const denied = kinds.filter(({ word, found: number }) => found.match[0].includes(word) && number > 0);
      if (denied.length === 0 || /败诉|被撤销|被纠正/.test(found.match[0])) return [];
      const values = {
        kinds: {
          zh: denied.map(({ word, found: number }) => `${word}${String(number)}件`).join('、'),
          en: denied.map(({ en, found: number }) => `${String(number)} ${en}`).join(', '),
        },
      };
      return [{ ...found, values }];
    });
  },
});
