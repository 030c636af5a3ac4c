/** Words and marks that open a list of parts: 其中, 按办理方式分, 包括. Internal. */
export const OPENING = /(其中)|(按[^,。;]{1,16}(?:划分|分类|区分|分)[,:])|[,(](包括|分为)/g;

/** Words that say what was done, or how it compares: with one a clause makes a statement of its own. Internal. */
export const NEW_STATEMENT =
  /^(?:[已均共较比占并另可]|全部|按期|同时|累计|合计|总计|全年|同比|平均|目前|截至|分别|审结|办结|结案|结转|完成|处理|处置|作出|开展|发放|收到|罚款|罚没|整改|列入|解决|责令|立案|移送|制定|出台|印发|召开|组织|举办|建立|建成|新建|新增|新签|净增|培训|培育|发布|查处|检查|抽查|约谈|通报|清理|排查|调解|化解|接受|接待|推动|推进|实现|实施|覆盖|涉及|参与|参加|解答|发现|收缴|修复|治理|建设|改造|提升|完善|创建|引进|安排|投入|下达|争取|落实|拨付|减免|帮助|带动|维持|撤销|驳回|变更|修改|增加|取消|减少)/;

/** A part of its own total: 其中青稞产量40万吨,蔬菜总产量38.7万吨. Internal. */
export const OWN_TOTAL = /总[产量额数]|总计|合计|累计|共计/;

/** What is left besides the parts named. Internal. */
export const THE_REST = /^(?:其他|其它|其余|余下)/;

/** Parts that may overlap, or lie outside the whole. Internal. */
export const OVERLAPPING = /合并|交叉|重复|重叠|另有|另外/;

/** Classes that leave nothing out between them. Internal. */
export interface Complement {
  /** Where each of these is among the parts, the list is complete. */
  readonly needed: readonly RegExp[];
  /** What else may be among them. */
  readonly also?: readonly RegExp[];
}

/**
 * Sets of classes that leave nothing out: where the parts are different classes of one set, in so many words, the list
 * is complete by its own meaning. A part with further words (省人大代表建议, 取消许可事项) is only some of its class.
 * Internal.
 */
export const COMPLEMENTS: readonly Complement[] = [
  {
    needed: [
      /^(?:新增|增加|增设)(?:权责)?(?:事项|项目)?$/,
      /^(?:修改|变更|调整)(?:权责)?(?:事项|项目)?$/,
      /^(?:取消|删除|减少|核减|废止)(?:权责)?(?:事项|项目)?$/,
    ],
    also: [/^(?:承接|下放|合并|划转|收回)(?:权责)?(?:事项|项目)?$/],
  },
  {
    needed: [
      /^(?:涉及)?重大(?:事项|问题)?决策(?:事项)?$/,
      /^重[大要](?:人事|干部)任免$/,
      /^重大项目(?:投资)?(?:安排|决策)$/,
      /^大额度?资金(?:使用|运作)(?:情况)?$/,
    ],
  },
  { needed: [/^人大(?:代表)?建议$/, /^政协(?:委员)?提案$/], also: [/^党代表提[议案]$/, /^议案$/] },
  { needed: [/主办件?$/, /会办件?$/], also: [/[分协]办件?$/] },
  {
    needed: [
      /^(?:继续有效|保留)(?:文件)?$/,
      /^废止(?:[和及、]?(?:宣布)?失效)?(?:文件)?$/,
      /^(?:拟?修改|修订)(?:文件)?$/,
    ],
    also: [/^(?:宣布)?失效(?:文件)?$/],
  },
  { needed: [/^一审(?:案件)?$/, /^二审(?:案件)?$/], also: [/^再审(?:案件)?$/] },
  { needed: [/^男性?$/, /^女性?$/] },
  { needed: [/^线上$/, /^线下$/] },
  { needed: [/^合格$/, /^不合格$/] },
];
