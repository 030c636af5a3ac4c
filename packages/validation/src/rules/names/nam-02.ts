import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import type { TextMatch } from '../../report-text/report-text.js';
import { PROOFREADING } from '../basis.js';

/** 依法治市委员会, with or without 全面; the place letter tells one commission from another. */
const COMMISSION = /(?:[省市县区州旗盟]委)?(全面)?依法治([国省市县区州盟旗藏疆桂宁蒙川滇黔粤])委员会/g;
/** A leading group by the last characters of what it leads, with or without 工作. */
const LEADING_GROUP = /([\u4e00-\u9fa5]{4})(工作)?领导小组(?:办公室)?/g;

/** 领导机构名称不一: a commission or leading group is named in two forms. */
export const NAM_02: ReportRule = defineRule({
  id: 'NAM-02',
  title: { zh: '领导机构名称不一', en: 'Commission or leading-group name not uniform' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING],
  reads: ['text'],
  explanation: {
    zh: '同一个委员会、领导小组，前后名称要一致，例如“依法治市委员会”与“全面依法治市委员会”、“领导小组办公室”与“工作领导小组办公室”。',
    en: 'One commission or leading group goes by one name throughout: 依法治市委员会 and 全面依法治市委员会, or 领导小组 and 工作领导小组, should not stand side by side.',
  },
  message: { zh: '机构名称前后不一：“{other}”与“{quote}”。', en: 'One body under two names: "{other}" and "{quote}".' },
  fix: { zh: '请统一为机构的正式名称。', en: 'Use its official name throughout.' },
  samples: {
    good: { text: ['对照市委全面依法治市委员会要求抓落实。', '向市委全面依法治市委员会报告。'] },
    bad: { text: ['对照市依法治市委员会要求抓落实。', '向市委全面依法治市委员会报告。'] },
  },
  check: ({ text }) => {
    // A heading may shorten a name.
    const within = text.body.filter(({ kind }) => kind === 'paragraph');
    return [
      ...twoForms(
        text.matches(COMMISSION, { within }),
        ({ match }) => match[2]!,
        ({ match }) => match[1] ?? '',
      ),
      ...twoForms(
        text.matches(LEADING_GROUP, { within }),
        // 工作 read into the four characters before it would hide the difference.
        ({ match }) => match[1]!.replace(/工作$/, ''),
        ({ match }) => match[2] ?? (match[1]!.endsWith('工作') ? '工作' : ''),
      ),
    ];
  },
});

function twoForms(
  matches: readonly TextMatch[],
  bodyOf: (match: TextMatch) => string,
  formOf: (match: TextMatch) => string,
): RawFinding[] {
  // The first name that ends in each of these words: a body may be named with more words or fewer.
  const first = new Map<string, TextMatch>();
  const whole = new Map<string, TextMatch>();
  const reported = new Set<string>();
  return matches.flatMap((found) => {
    const body = bodyOf(found);
    const endings = Array.from(body, (_, index) => body.slice(index));
    const known = first.get(body) ?? endings.map((ending) => whole.get(ending)).find((match) => match !== undefined);
    if (known === undefined) {
      whole.set(body, found);
      for (const ending of endings) if (!first.has(ending)) first.set(ending, found);
      return [];
    }
    if (formOf(known) === formOf(found) || reported.has(body)) return [];
    reported.add(body);
    const other = known.at.text.slice(known.start, known.end);
    const related = [{ at: known.at, start: known.start, end: known.end }];
    return [{ at: found.at, start: found.start, end: found.end, related, values: { other } }];
  });
}
