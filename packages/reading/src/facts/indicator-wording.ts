/** An indicator told by the words of a label and the unit of its figure. Internal. */
export interface IndicatorWording {
  /** Id of the indicator in `INDICATORS`. */
  readonly indicator: string;
  /** What the label says, to its end. */
  readonly label: RegExp;
  /** Its unit. */
  readonly unit: string;
}

/**
 * Wordings that name one indicator and nothing else. 办复率 and 满意率 are left out: they are said of suggestions of the
 * procuratorate and of messages as well. Internal.
 */
export const INDICATOR_WORDINGS: readonly IndicatorWording[] = [
  { indicator: 'legalOpinion.issued', label: /^出具法律意见书?$/, unit: '份' },
  { indicator: 'powerList.adjusted', label: /^拟?调整权责(?:清单)?(?:事项|项目)$/, unit: '项' },
  { indicator: 'powerList.cancelled', label: /^取消权责(?:清单)?(?:事项|项目)$/, unit: '项' },
  { indicator: 'threeMajors.total', label: /审议“三重一大”事项$/, unit: '项' },
  { indicator: 'threeMajors.decision', label: /^(?:涉及)?重大事项决策$/, unit: '项' },
  { indicator: 'threeMajors.appointment', label: /^重[大要]人事任免$/, unit: '项' },
  { indicator: 'threeMajors.project', label: /^重大项目安排$/, unit: '项' },
  { indicator: 'threeMajors.largeFund', label: /^大额度?资金使用(?:情况)?$/, unit: '项' },
  {
    indicator: 'proposal.total',
    label: /(?:承办|接收|承接|收到|办理).{0,8}(?:建议提案(?:交办件)?|人大代表建议和政协(?:委员)?提案)$/,
    unit: '件',
  },
  { indicator: 'proposal.npc', label: /^人大(?:代表)?建议$/, unit: '件' },
  { indicator: 'proposal.cppcc', label: /^政协(?:委员)?提案$/, unit: '件' },
  { indicator: 'proposal.lead', label: /承办的主办件$|^主办件$/, unit: '件' },
  { indicator: 'proposal.coHandle', label: /办理的会办件$|^会办件$/, unit: '件' },
  { indicator: 'proposal.key', label: /重点督办的?(?:建议提案|件)$/, unit: '件' },
  { indicator: 'proposal.faceToFaceRate', label: /^面商率$/, unit: '%' },
];
