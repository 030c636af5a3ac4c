/**
 * Words that open an enumeration. `parted` groups: 按办理方式划分, 包括. Internal.
 */
export const OPENING = /(其中)|(按[^,。;]{1,16}(?:划分|分类|区分|分)[,:])|[,(](包括)/g;

/** Words that begin a new statement after an enumeration, so that its figure is no further part. Internal. */
export const NEW_STATEMENT =
  /^(?:审结|办结|结案|结转|[已均共较比占并]|全部|按期|完成|处理|处置|作出|开展|发放|收到|罚款|罚没|同时|累计|合计|总计|全年|同比|平均|目前|截至|整改|列入|解决|责令|立案|移送)/;

/**
 * Sets of classes that leave nothing out between them: where every part belongs to another class of one set, the
 * enumeration is complete by its own meaning. Internal.
 */
export const COMPLEMENTS: readonly (readonly RegExp[])[] = [
  [/增加|新增|增设|承接/, /修改|变更|调整|更名|合并|完善/, /取消|删除|减少|核减|废止|下放|移出/],
  [/人大|建议$|代表建议/, /政协|提案$|委员提案/],
  [/主办|独办|牵头|单独/, /会办|协办|分办|配合/],
  [/男/, /女/],
  [/线上|网上/, /线下|现场/],
  [/^合格|通过/, /不合格|未通过/],
];
