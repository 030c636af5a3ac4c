// packages/core/src/record/record.ts:82
import { expect, test } from 'vitest';
import * as z from 'zod';
import { record, type RecordSchema } from '@fazhi/core';

test("packages/core/src/record/record.ts:82", async () => {



interface Meeting {
  topic: string;
  startedOn: string;
  endedOn?: string | undefined;
}
const MeetingSchema: RecordSchema<Meeting> = record<Meeting>()(
  {
    topic: z.string().min(1).meta({ title: '议题' }),
    startedOn: z.iso.date().meta({ title: '开始日期' }),
    endedOn: z.iso.date().optional().meta({ title: '结束日期' }),
  },
  { id: 'ExampleMeeting', title: '会议' },
  [
    {
      field: 'endedOn',
      holds: (m) => m.endedOn === undefined || m.endedOn >= m.startedOn,
      message: { zh: '结束日期早于开始日期', en: 'it ends before it starts' },
      fix: { zh: '请核对两个日期。', en: 'Check both dates.' },
    },
  ],
);
expect(MeetingSchema.safeParse({ topic: '学法', startedOn: '2020-04-16' }).success).toEqual(true
);
expect(MeetingSchema.safeParse({ topic: '学法', startedOn: '2020-04-16', place: '三楼' }).success).toEqual(false
);
expect(MeetingSchema.safeParse({ topic: '学法', startedOn: '2020-04-16', endedOn: '2020-04-15' }).success).toEqual(false
);

});
