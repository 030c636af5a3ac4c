import * as z from 'zod';
import { type UnifiedSocialCreditCode, parseUscc } from './unified-social-credit-code.js';

/** 统一社会信用代码模式: accepts a code of the right format whose check character is right. */
export const UnifiedSocialCreditCodeSchema: z.ZodType<UnifiedSocialCreditCode> = z.string().refine(
  (code) => {
    const { flaws } = parseUscc(code);
    return !flaws.includes('format') && !flaws.includes('checkCharacter');
  },
  {
    params: {
      message: { zh: '不是有效的统一社会信用代码', en: 'is not a valid unified social credit code' },
      fix: {
        zh: '请核对18位代码，注意不含字母I、O、S、V、Z，末位为校验码。',
        en: 'Check the 18 characters; I, O, S, V and Z do not occur, the last one is the check character.',
      },
    },
  },
);
