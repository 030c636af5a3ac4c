/** Numbers of fixed expressions: names of policies and systems, not counts. Internal. */
export const FIXED_EXPRESSIONS =
  /三个代表|\d{1,4}[栋幢座号]楼?(?=\d{1,3}单元)|[两二三四五]级(?:[一两二三四五六]\p{Script=Han})?|两条线|两个(?:维护|确立|一以贯之|覆盖)|四个(?:意识|自信|全面|服从|亲自)|五位一体|三重一大|双随机|两库一单|一单两库|两法衔接|[两三四五]支队伍|三个区分开来|八项规定|五个一|三不|四史|七进|十进|两学一做|三会一课|一岗双责|[两二三四五六七八九十]{1,2}[项大个](?:重点|重大|专项|特色|基础)?(?:行动|工程|文明|统一|制度|清单|机制|工作法|举措|攻坚战)|三张清单|十项措施|[\d一二三四五六七八九十半]{1,3}(?:分钟|小时|公里|里)\p{Script=Han}{0,8}?圈|百(?:家|万)争鸣|[三四五]所(?:[一两二三]庭|联动)|三调联动|一[站村乡镇社庭](?:式|一)|(?<!\d)[\d一二三四五六七八九十两]{1,3}年来?(?:专项|集中|提升|攻坚|立法|普法|发展|改革|整治|治理)?(?:行动|计划|规划|方案)/gu;

/** Units in which a Chinese numeral counts things rather than makes a phrase. Internal. */
export const COUNTING_UNITS: ReadonlySet<string> = new Set([
  '人',
  '名',
  '位',
  '家',
  '户',
  '个',
  '项',
  '件',
  '份',
  '宗',
  '起',
  '次',
  '条',
  '篇',
  '册',
  '部',
  '场',
  '期',
  '批',
  '台',
  '套',
  '辆',
  '处',
  '所',
  '支',
  '类',
  '种',
  '枚',
  '张',
  '例',
  '笔',
  '轮',
  '站',
  '封',
  '人次',
  '场次',
  '批次',
  '家次',
  '户次',
  '天',
  '个月',
  '年',
  '个工作日',
  '工作日',
  '小时',
  '学时',
  '%',
  '成',
]);

/** Units in which 一 may count when it closes its clause: 知识测试一次。 Internal. */
export const CLOSING_UNITS: ReadonlySet<string> = new Set(['次', '场', '期', '件', '份', '名', '起', '册', '部', '项']);

/** Units of spans of time. Internal. */
export const TIME_UNITS: ReadonlySet<string> = new Set(['年', '个月', '天', '日', '周', '小时']);
