import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** First day of the interpretation of 2018. */
const SINCE = '2018-02-08';

/** 负责人应出庭未出庭: a head who had to appear and did not, without a statement. */
export const DC_04: LedgerRule = recordRule({
  id: 'DC-04',
  title: { zh: '负责人应出庭未出庭', en: 'Required appearance' },
  severity: 'warning',
  tier: 'law',
  confidence: 'sourced',
  subject: 'dispute',
  basis: [
    {
      instrument: 'headAppearance2020',
      text: {
        zh: '《最高人民法院关于行政机关负责人出庭应诉若干问题的规定》（法释〔2020〕3号）',
        en: 'rules of 2020 on heads appearing in court',
      },
    },
    {
      instrument: 'litigationInterpretation2018',
      text: {
        zh: '《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》（法释〔2018〕1号）第一百二十九条',
        en: 'interpretation of 2018, article 129',
      },
    },
  ],
  explanation: {
    zh: '被诉行政机关负责人应当出庭应诉；不能出庭的，应当说明理由并委托工作人员出庭。2018年2月8日起。',
    en: 'The head of the organ appears in court; who cannot gives the reason and sends staff. Since 8 February 2018.',
  },
  message: {
    zh: '行政诉讼（{record}）{hearingOn}开庭，负责人应当出庭而没有出庭，也没有情况说明。',
    en: 'In the suit ({record}), heard on {hearingOn}, the head had to appear, did not and gave no statement.',
  },
  fix: {
    zh: '请补登情况说明；没有说明的，向法院说明并整改。',
    en: 'Record the statement; where there is none, explain to the court.',
  },
  consequence: 'accountability',
  ledger: 'dispute.litigation',
  on: ({ hearingOn, receivedOn }) => hearingOn ?? receivedOn,
  judge: ({ role, hearingOn, appearanceRequired, headAppeared, absenceStatement }) => {
    if (role === 'thirdParty' || appearanceRequired !== true || hearingOn === undefined || hearingOn < SINCE)
      return undefined;
    if (headAppeared === 'head' || headAppeared === 'deputy' || absenceStatement !== undefined) return undefined;
    return { field: 'headAppeared', values: shownDates({ hearingOn }) };
  },
});
