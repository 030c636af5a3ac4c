import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 信息公开年报期限: the yearly report on government information published late. */
export const OG_04: LedgerRule = recordRule({
  id: 'OG-04',
  title: { zh: '信息公开年报期限', en: 'Disclosure annual report' },
  severity: 'warning',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'open-government',
  basis: [
    {
      instrument: 'disclosureRegulation',
      article: '第49条',
      text: {
        zh: '部门每年1月31日前、政府每年3月31日前公布上一年度政府信息公开工作年度报告',
        en: 'departments by 31 January, governments by 31 March publish the yearly report',
      },
    },
  ],
  params: { departmentDeadline: '01-31', governmentDeadline: '03-31' },
  explanation: {
    zh: '县级以上人民政府部门每年1月31日前公布上一年度的政府信息公开工作年度报告，地方人民政府每年3月31日前公布。2019年度以前适用旧条例，不查。',
    en: 'Departments publish their yearly report on government information by 31 January, governments by 31 March. Years before 2019 were under the old regulation and are left alone.',
  },
  message: {
    zh: '{unit}{year}年度信息公开年报{publishedOn}公布，晚于{deadline}。',
    en: 'The disclosure report of {unit} for {year} was published on {publishedOn}, later than {deadline}.',
  },
  fix: { zh: '请核对公布日期，今后按期公布。', en: 'Check the date, and publish in time from now on.' },
  consequence: 'correctable',
  ledger: 'openGovernment.annualTables',
  on: ({ publishedOn }) => publishedOn,
  judge: ({ year, unit, publishedOn }, { params }) => {
    if (publishedOn === undefined || year < 2019) return undefined;
    const day = unit.name.endsWith('人民政府') ? params.governmentDeadline : params.departmentDeadline;
    const deadline = `${String(year + 1)}-${day}`;
    if (publishedOn <= deadline) return undefined;
    return {
      field: 'publishedOn',
      expected: `<= ${deadline}`,
      actual: publishedOn,
      values: { unit: unit.name, year, ...shownDates({ publishedOn, deadline }) },
    };
  },
});
