import {
  AgencySchema,
  FazhiError,
  notBefore,
  record,
  recordUnion,
  type RecordSchema,
  type RecordUnionSchema,
} from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parseRecord } from './parse-record.js';

const agency = {
  name: '某市司法局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'municipal',
  recipients: ['市委'],
};

describe('parseRecord', () => {
  test('gives the record', () => {
    expect(parseRecord(AgencySchema, agency)).toEqual({ ok: true, value: agency });
  });

  test('gives findings in place of an exception', () => {
    const parsed = parseRecord(AgencySchema, { ...agency, uscc: '123', recipients: [''] });
    expect(parsed.ok ? [] : parsed.findings.map(({ message, place }) => [place, message])).toEqual([
      ['主送机关 › 第1项', '“主送机关第1项”没有填写。'],
      ['统一社会信用代码', '“统一社会信用代码”应为18位统一社会信用代码，填的是“123”。'],
    ]);
  });

  test('words a condition between fields as the record does', () => {
    interface Meeting {
      startedOn: string;
      endedOn: string;
    }
    const MeetingSchema: RecordSchema<Meeting> = record<Meeting>()(
      () => ({
        startedOn: z.iso.date().meta({ title: '开始日期' }),
        endedOn: z.iso.date().meta({ title: '结束日期' }),
      }),
      { id: 'ParseRecordMeeting', title: '会议' },
      [notBefore('endedOn', 'startedOn')],
    );
    const parsed = parseRecord(MeetingSchema, { startedOn: '2020-04-16', endedOn: '2020-04-15' });
    expect(parsed).toMatchObject({
      ok: false,
      findings: [{ rule: 'REC-07', message: '“结束日期”：结束日期早于开始日期。', fix: '请核对结束日期和开始日期。' }],
    });
  });

  test('words the kind of a union as a choice', () => {
    interface Licence {
      kind: 'licence';
      days: number;
    }
    interface Penalty {
      kind: 'penalty';
      fine: string;
    }
    const LicenceSchema: RecordSchema<Licence> = record<Licence>()(
      () => ({ kind: z.literal('licence').meta({ title: '类别' }), days: z.int().min(1).meta({ title: '天数' }) }),
      { id: 'ParseRecordLicence', title: '许可' },
    );
    const PenaltySchema: RecordSchema<Penalty> = record<Penalty>()(
      () => ({ kind: z.literal('penalty').meta({ title: '类别' }), fine: z.string().meta({ title: '罚款' }) }),
      { id: 'ParseRecordPenalty', title: '处罚' },
    );
    const CaseSchema: RecordUnionSchema<Licence | Penalty> = recordUnion<Licence | Penalty>()(
      'kind',
      [LicenceSchema, PenaltySchema],
      { id: 'ParseRecordCase', title: '案件' },
    );
    const first = (input: unknown) => {
      const parsed = parseRecord(CaseSchema, input);
      return parsed.ok ? undefined : parsed.findings[0]?.message;
    };
    expect(first({ kind: 'penalties', fine: '200' })).toBe('“类别”填的“penalties”不在可选项中，是不是“penalty”？');
    expect(first({ kind: 'licence', days: 0 })).toBe('“天数”不能小于1，填的是0。');
    expect(first({ kind: 'licence', days: '3' })).toBe('“天数”应为整数，填的是文字“3”。');
    expect(first({ kind: 'licence', days: 3, day: 3 })).toBe('没有“day”这个字段。');
  });

  test('refuses what is no schema', () => {
    expect(() => parseRecord({} as never, {})).toThrow(FazhiError);
  });
});
