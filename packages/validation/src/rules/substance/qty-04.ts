import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { FIGURE_CONVENTIONS } from '../basis.js';
import { resultsOf } from './results-of.js';

const LONGEST = 400;
/** Lists of what an authority may do or does for people; one of laws to know or books to read needs no size. */
const LIST =
  /(?:制定|编制|梳理|公布|形成|印发|发布|修订|更新|出台|完善(?=《))[^。；;，,、]{0,40}(?:权责|权力|责任|处罚|许可|强制|检查|抽查|审批|审查|证明|承诺|免罚|监管|事项|[两三四五]项)[^。；;，,、]{0,10}(?:清单(?!之|制度|管理|内容|动态|式|工作)|目录(?!化)|名录库)/g;
const INTENDED = /[将要拟]|继续|进一步|加快|推动|推进|探索|支持|配合|力争|按照|及时|适时/;

/** 清单无数量或日期: List without size or date. */
export const QTY_04: ReportRule = defineRule({
  id: 'QTY-04',
  title: { zh: '清单无数量或日期', en: 'List without size or date' },
  severity: 'info',
  tier: 'practice',
  confidence: 'unsure',
  scope: 'report',
  subject: 'power-list',
  basis: [FIGURE_CONVENTIONS],
  reads: ['structure', 'text', 'meta'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '把制定、公布权责、执法、检查等清单、目录、名录库写作成效的，同一句里应有事项数量或者日期。打算做的、学习用的清单不查。',
    en: 'A list or catalogue of powers, checks or penalties told as a result comes with the number of its items or a date in the same sentence. Intentions and lists of what to study are left alone.',
  },
  message: {
    zh: '“{quote}”没有写明事项数量，也没有日期。',
    en: '"{quote}" gives neither the number of items nor a date.',
  },
  fix: { zh: '请写明共多少项，或何时公布。', en: 'Say how many items it has, or when it was published.' },
  samples: { good: { text: '编制并公布抽查事项清单，共24项。' }, bad: { text: '编制并公布抽查事项清单。' } },
  check: ({ text }) =>
    resultsOf(text).flatMap((at) =>
      text.sentences(at).flatMap(({ start, end: until }) => {
        const words = at.text.slice(start, until);
        const lists = [...words.slice(0, LONGEST).matchAll(LIST)];
        const [named] = lists;
        const last = lists.at(-1);
        if (
          named === undefined ||
          last === undefined ||
          /\d|[一二两三四五六七八九十百]{1,3}[项个类条张](?!清单)/.test(at.outsideTitles.slice(start, until))
        )
          return [];
        const clause =
          words
            .slice(0, named.index)
            .split(/[，,；;：:]/u)
            .at(-1) ?? '';
        if (INTENDED.test(clause)) return [];
        const end = last.index + last[0].length;
        const closing = /^[》”]*/u.exec(words.slice(end))![0];
        return [{ at, start: start + named.index, end: start + end + closing.length }];
      }),
    ),
});
