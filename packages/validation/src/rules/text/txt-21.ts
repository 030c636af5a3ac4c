import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { PROOFREADING } from '../basis.js';

/** Words of such advertisements that no report needs: those that enforcement may speak of (赌博、彩票) are not among them. */
const ADVERTISED =
  /送彩金|在线投注|投注(?:官网|平台)|(?:体育|娱乐|棋牌|真人)平台(?:注册|登录|官网)|开户送|注册送(?:现金|彩金|礼金)|(?:体育|娱乐|棋牌|国际)(?:官网|官方网站)(?:入口|下载|登录)|博彩(?:官网|平台)|真人荷官|百家乐|老虎机|时时彩/g;

/** 外来广告文字: words of an advertisement stand in the text. */
export const TXT_21: ReportRule = defineRule({
  id: 'TXT-21',
  title: { zh: '外来广告文字', en: 'Foreign advertisement' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING],
  reads: ['text'],
  explanation: {
    zh: '网页被人植入的赌博广告文字，会随复制进入报告。一段只报一次；查处赌博的叙述不查。',
    en: 'Gambling advertisements put into a web page come along when text is copied. One finding a paragraph; accounts of enforcement against gambling are left alone.',
  },
  message: { zh: '文中混入广告文字：“{quote}”。', en: 'Words of an advertisement stand in the text: "{quote}".' },
  fix: {
    zh: '请删去，并检查网页是否被篡改。',
    en: 'Remove them, and see whether the web page was tampered with.',
  },
  samples: {
    good: { text: '查处网络赌博案件3件，没收老虎机2台。' },
    bad: { text: '某开户送彩金平台在线投注官网强化执法监督。' },
  },
  check: ({ text }) => {
    const found = new Map<number, RawFinding>();
    for (const match of text.matches(ADVERTISED, { within: text.passages })) {
      const { at, start } = match;
      const sentence = text.sentenceAt(at, start);
      if (/查处|打击|查获|没收|收缴|取缔|整治|案/.test(at.text.slice(sentence.start, sentence.end))) continue;
      if (!found.has(at.index)) found.set(at.index, match);
    }
    return [...found.values()];
  },
});
