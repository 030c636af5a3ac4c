import type { LocalizedText } from '../localized-text.js';

/** 改写原因: why a value was written otherwise than it was given. */
export type ChangeReason =
  | 'blank'
  | 'invisible'
  | 'spaces'
  | 'width'
  | 'text'
  | 'number'
  | 'unit'
  | 'money'
  | 'date'
  | 'serial'
  | 'instant'
  | 'zone'
  | 'choice'
  | 'yesNo'
  | 'brackets'
  | 'letters'
  | 'masked'
  | 'list'
  | 'law'
  | 'parts';

/** 改写原因说明: each in the words of a clerk. */
export const CHANGE_REASONS: Readonly<Record<ChangeReason, LocalizedText>> = {
  blank: { zh: '表示没有内容，按未填处理', en: 'says that there is nothing; taken as left out' },
  invisible: { zh: '去掉看不见的字符', en: 'invisible characters removed' },
  spaces: { zh: '去掉多余的空格', en: 'spaces removed' },
  width: { zh: '全角改为半角', en: 'full-width characters made half-width' },
  text: { zh: '数字改存为文字', en: 'number kept as text' },
  number: { zh: '统一数字写法', en: 'number written plainly' },
  unit: { zh: '去掉单位', en: 'unit removed' },
  money: { zh: '换算金额单位', en: 'amount converted to the unit of the field' },
  date: { zh: '统一日期写法', en: 'date written as year-month-day' },
  serial: { zh: '由表格软件的日期序号换算', en: 'day number of a spreadsheet turned into a date' },
  instant: { zh: '由带时区的时间换算为北京时间', en: 'time with a zone turned into the time of China' },
  zone: { zh: '没有时区，按北京时间', en: 'without a zone; taken as the time of China' },
  choice: { zh: '换成选项代码', en: 'turned into the code of the choice' },
  yesNo: { zh: '换成“是”或“否”的标准值', en: 'turned into true or false' },
  brackets: { zh: '统一文号写法', en: 'document number written as the standard has it' },
  letters: { zh: '小写字母改为大写', en: 'letters made upper-case' },
  masked: { zh: '遮去证件号码中间各位', en: 'middle of the number hidden' },
  list: { zh: '一格多项，逐项拆开', en: 'several in one cell, taken apart' },
  law: { zh: '拆成法律名称和条款', en: 'taken apart into title and article' },
  parts: { zh: '拆成各个字段', en: 'taken apart into fields' },
};
