/**
 * Words that open an enumeration. `parted` groups: 按办理方式划分, 包括. Internal.
 */
export const OPENING = /(其中)|(按[^,。;]{1,16}(?:划分|分类|区分|分)[,:])|[,(](包括)/g;

/** Words that begin a new statement after an enumeration, so that its figure is no further part. Internal. */
export const NEW_STATEMENT =
  /^(?:审结|办结|结案|结转|[已均共较比占并]|全部|按期|完成|处理|处置|作出|开展|发放|收到|罚款|罚没|同时|累计|合计|总计|全年|同比|平均|目前|截至|整改|列入|解决|责令|立案|移送)/;

/**
 * Sets of classes that leave nothing out between them: where every part is another class of one set, in so many words,
 * the enumeration is complete by its own meaning. A part with further words (省人大代表建议, 取消许可事项) is only some of
 * its class. Internal.
 */
export const COMPLEMENTS: readonly (readonly RegExp[])[] = [
  [
    /^(?:新增|增加|增设)(?:权责)?(?:事项|项目)?$/,
    /^(?:修改|变更|调整)(?:权责)?(?:事项|项目)?$/,
    /^(?:取消|删除|减少|核减|废止)(?:权责)?(?:事项|项目)?$/,
    /^(?:承接|下放)(?:权责)?(?:事项|项目)?$/,
  ],
  [/^人大(?:代表)?建议$/, /^政协(?:委员)?提案$/, /^党代表提[议案]$/],
  [/^主办件?$/, /^会办件?$/, /^[分协]办件?$/],
  [/^继续有效$/, /^(?:废止|宣布失效)$/, /^(?:拟?修改|修订)$/],
  [/^一审(?:案件)?$/, /^二审(?:案件)?$/, /^再审(?:案件)?$/],
  [/^男性?$/, /^女性?$/],
  [/^线上$/, /^线下$/],
  [/^合格$/, /^不合格$/],
];
