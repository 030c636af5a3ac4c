import { DISTINCT } from '../measurement/combination.js';
import type { IndicatorEntry } from '../measurement/indicator.js';

const sessions = (label: string, meaning: string): IndicatorEntry => ({
  label,
  unit: '场次',
  meaning: `${meaning} among them.`,
});

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const PUFA_ENTRIES = {
  'pufaList.items': { label: '普法责任清单事项', unit: '项', meaning: 'Items of the list of the year.' },
  'pufaList.common': { label: '普法共性清单事项', unit: '项', meaning: 'Common items among them.' },
  'pufaList.specific': { label: '普法个性清单事项', unit: '项', meaning: 'Specific items among them.' },
  'pufaList.units': {
    label: '普法责任单位',
    unit: '个',
    acrossBodies: DISTINCT,
    meaning: 'Different responsible bodies in the list; the first item of each stands for it.',
  },
  'pufaList.doneRate': {
    label: '普法责任清单完成率',
    unit: '%',
    meaning: 'Items with at least one activity in the period, out of those of the list.',
    denominatorKind: '清单事项',
  },
  'pufaActivity.sessions': { label: '开展普法活动', unit: '场次', meaning: 'Sessions of the activities of the year.' },
  'pufaActivity.organ': sessions('进机关普法活动', 'Sessions in government organs'),
  'pufaActivity.village': sessions('进乡村普法活动', 'Sessions in villages'),
  'pufaActivity.community': sessions('进社区普法活动', 'Sessions in communities'),
  'pufaActivity.school': sessions('进学校普法活动', 'Sessions in schools'),
  'pufaActivity.enterprise': sessions('进企业普法活动', 'Sessions in enterprises'),
  'pufaActivity.unit': sessions('进单位普法活动', 'Sessions in other units'),
  'pufaActivity.barracks': sessions('进军营普法活动', 'Sessions in barracks'),
  'pufaActivity.network': sessions('进网络普法活动', 'Sessions online'),
  'pufaActivity.temple': sessions('进宗教活动场所普法活动', 'Sessions in places of worship'),
  'pufaActivity.market': sessions('进市场普法活动', 'Sessions in markets'),
  'pufaActivity.family': sessions('进家庭普法活动', 'Sessions in families'),
  'pufaActivity.otherVenue': sessions('其他场所普法活动', 'Sessions elsewhere'),
  'pufaActivity.attendance': {
    label: '普法受教育人次',
    unit: '人次',
    meaning: 'Attendances, of activities that recorded attendances.',
  },
  'pufaActivity.persons': {
    label: '普法受教育人数',
    unit: '人',
    meaning: 'Persons, of activities that recorded distinct persons; one may be in several activities.',
  },
  'pufaActivity.ambiguousAttendance': {
    label: '普法受教育人（次）',
    unit: '人（次）',
    meaning: 'People, of activities that do not say whether persons or attendances.',
  },
  'pufaActivity.materials': { label: '发放普法宣传资料', unit: '份', meaning: 'Materials counted in 份.' },
  'pufaActivity.booklets': { label: '发放普法宣传册', unit: '册', meaning: 'Materials counted in 册.' },
  'pufaActivity.consultations': { label: '接受法律咨询', unit: '人次', meaning: 'People who asked for advice.' },
  'pufaActivity.mediaItems': { label: '推送普法信息', unit: '条', meaning: 'Items put online.' },
  'lawExam.due': {
    label: '法律考试应考人数',
    unit: '人',
    meaning: 'Persons who had to sit the examinations of the year.',
  },
  'lawExam.sat': { label: '法律考试参考人数', unit: '人', meaning: 'Persons who sat them.' },
  'lawExam.passed': { label: '法律考试合格人数', unit: '人', meaning: 'Persons who passed.' },
  'lawExam.participationRate': {
    label: '法律考试参考率',
    unit: '%',
    meaning: 'Persons who sat the examinations, out of those who had to.',
    denominatorKind: '应考人数',
  },
  'lawExam.passRate': {
    label: '法律考试合格率',
    unit: '%',
    meaning: 'Persons who passed, out of those who sat the examinations.',
    denominatorKind: '实考人数',
  },
  'pufa.coverageRate': {
    label: '学法覆盖率',
    unit: '%',
    meaning: 'Persons who took part in the study before an examination, out of those who had to; where it is recorded.',
    denominatorKind: '应参加学习人数',
  },
  'pufa.venues': {
    label: '普法阵地',
    unit: '个',
    meaning: 'Standing places for legal education open on the last day of the period.',
  },
  'assessment.dossiers': { label: '普法验收专卷', unit: '卷', meaning: 'Files compiled for acceptances of the year.' },
} as const satisfies Record<string, IndicatorEntry>;
