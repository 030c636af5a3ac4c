import { defineRule, type ReportRule } from '../../rule.js';

/** The commonest family names, without those that are also common words before a noun. */
const SURNAME =
  '[王李张刘陈杨黄赵吴周徐孙朱胡郭林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘袁董余苏叶吕魏蒋田杜丁沈姜范傅钟卢汪戴崔廖姚熊陆郝孔邵孟秦侯江尹薛闫段雷龙陶贺毛龚]';
const PRIVATE = new RegExp(
  `(?:当事人|原告人?|上诉人|被处罚人|信访人|申请复议人|投诉人|举报人)[为系是]?(${SURNAME}(?!某)\\p{Script=Han}{1,2})(?=[，、（(。；诉与]|不服)`,
  'gu',
);

/** 当事人姓名: the name of a private party. */
export const ID_10: ReportRule = defineRule({
  id: 'ID-10',
  title: { zh: '当事人姓名', en: 'Name of a private party' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'open-government',
  basis: [{ provision: 'disclosure.privacy' }],
  reads: ['text'],
  explanation: {
    zh: '公开的报告写案例时，一般隐去当事人、原告、信访人等自然人的名字（李某、张某某）。只看写在这些称谓后面的姓名。',
    en: 'A published report hides the names of parties, plaintiffs and petitioners who are natural persons (李某, 张某某). Only names after such words are looked at.',
  },
  message: { zh: '“{masked}”似为自然人的姓名。', en: '"{masked}" seems to be the name of a natural person.' },
  fix: { zh: '请改为“某”，如“李某”。', en: 'Hide the given name: 李某.' },
  samples: {
    good: { text: '原告李某某不服处罚，提起诉讼。' },
    bad: { text: '原告李建国不服处罚，提起诉讼。' },
  },
  check: ({ text }) =>
    text.matches(PRIVATE).map((found) => {
      const name = found.match[1]!;
      const masked = `${name.charAt(0)}${'*'.repeat(name.length - 1)}`;
      // The quote ends with the family name: a finding must not spread what it warns of.
      return { ...found, end: found.end - name.length + 1, values: { masked } };
    }),
});
