import { defineRule, type ReportRule } from '../../rule.js';

/** 个人信息外露: Personal data in public output. */
export const ID_09: ReportRule = defineRule({
  id: 'ID-09',
  title: { zh: '个人信息外露', en: 'Personal data in public output' },
  severity: 'error',
  tier: 'law',
  confidence: 'sourced',
  scope: 'report',
  subject: 'open-government',
  basis: [{ provision: 'penalty.secrecy' }, { provision: 'disclosure.privacy' }],
  reads: ['text'],
  explanation: {
    zh: '公开的文本不能有自然人的居民身份证号、手机号码、银行卡号、住址。身份证号按校验码、银行卡号按 Luhn 算法确认；发文字号、统一社会信用代码、金额不会误报。可用 redactPersonalData 遮盖。',
    en: 'A text to be published holds no identity number, mobile number, bank card or home address of a natural person. Identity numbers are confirmed by their check digit, cards by the Luhn sum; document numbers, credit codes and amounts do not fire. redactPersonalData masks them.',
  },
  message: { zh: '文中有身份证号（{masked}）。', en: 'The text holds an identity number ({masked}).' },
  fix: { zh: '公开前请删去或遮盖。', en: 'Remove or mask it before publication.' },
  variants: {
    phone: {
      message: { zh: '文中有个人电话号码（{masked}）。', en: 'The text holds a personal telephone number ({masked}).' },
    },
    bankCard: { message: { zh: '文中有银行卡号（{masked}）。', en: 'The text holds a bank card number ({masked}).' } },
    address: { message: { zh: '文中有住址（{masked}）。', en: 'The text holds a home address ({masked}).' } },
  },
  samples: {
    good: { text: '联系单位：市工业和信息化局办公室。' },
    bad: { text: '当事人张某，身份证号11010519491231002X。' },
  },
  check: ({ text }) =>
    text.passages.flatMap((at) =>
      at.personalData.map(({ kind, start, end, masked }) => ({
        at,
        start,
        end,
        values: { masked, quote: masked },
        ...(kind === 'identityNumber' ? {} : { variant: kind }),
      })),
    ),
});
