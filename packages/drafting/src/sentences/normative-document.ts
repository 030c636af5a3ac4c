import type { Sentence } from '../sentence.js';

const subject = 'normative-document';
const office = '合法性审核机构';

/** Sentences on normative documents. Internal: reached through the default plan. */
export const NORMATIVE_DOCUMENT_SENTENCES: readonly Sentence[] = [
  {
    id: 'normative-document/issued',
    subject,
    office,
    write: ({ span, figure, value, rates, change, departments }) =>
      value('normativeDocument.issued') === 0
        ? [`加强行政规范性文件监督管理，${span}未制发行政规范性文件。`]
        : [
            `加强行政规范性文件监督管理，${span}制发行政规范性文件`,
            figure('normativeDocument.issued'),
            change('normativeDocument.issued'),
            rates('normativeDocument.issued', [
              ['normativeDocument.legalityReviewRate', '合法性审核率'],
              ['normativeDocument.filedRate', '报备率'],
              ['normativeDocument.filedOnTimeRate', '报备及时率'],
              ['normativeDocument.conformRate', '报备规范率'],
            ]),
            '。',
            departments('normativeDocument.issued'),
          ],
  },
  {
    id: 'normative-document/effective',
    subject,
    office,
    optional: true,
    write: ({ asOf, figure, value, list }) => [
      ...(value('normativeDocument.effective') === 0
        ? [`${asOf}没有现行有效的行政规范性文件`]
        : [`${asOf}现行有效行政规范性文件`, figure('normativeDocument.effective')]),
      list(
        [
          ['normativeDocument.repealed', '废止'],
          ['normativeDocument.lapsed', '到期失效'],
        ],
        '，年内',
      ),
      '。',
    ],
  },
  {
    id: 'normative-document/legality-review',
    subject,
    office,
    write: ({ span, figure, value, list, rates, change }) =>
      value('legalityReview.opinions') === 0
        ? [`${span}未出具合法性审查意见书。`]
        : [
            `${span}出具合法性审查意见书`,
            figure('legalityReview.opinions'),
            change('legalityReview.opinions'),
            list([
              ['legalityReview.decisions', '重大行政决策'],
              ['legalityReview.documents', '行政规范性文件'],
              ['legalityReview.contracts', '合同协议'],
              ['legalityReview.ruleDrafts', '规章草案'],
              ['legalityReview.others', '其他事项'],
            ]),
            rates('legalityReview.opinions', [['legalityReview.onTimeRate', '按期出具率']]),
            '。',
          ],
  },
  {
    id: 'normative-document/clean-up',
    subject,
    office,
    optional: true,
    write: ({ figure, value, list }) =>
      value('cleanUp.checked') === 0
        ? []
        : [
            '清理行政规范性文件',
            figure('cleanUp.checked'),
            list([
              ['cleanUp.kept', '继续有效'],
              ['cleanUp.amended', '予以修改'],
              ['cleanUp.repealed', '予以废止'],
              ['cleanUp.lapsed', '宣布失效'],
            ]),
            '。',
          ],
  },
  {
    id: 'normative-document/reduction',
    subject,
    office: '办公室（文件管理机构）',
    optional: true,
    write: ({ span, figure, value, list }) =>
      value('documentReduction.issued') === 0
        ? []
        : [
            `精简文件，${span}下发文件`,
            figure('documentReduction.issued'),
            list([['documentReduction.previous', '上年下发']], '，'),
            '。',
          ],
  },
];
