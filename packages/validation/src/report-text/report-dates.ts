import { isoDate, type IsoDate, type ReportMeta } from '@fazhi/core';

/** 已知日期: a date of the document, with how it is known. */
export interface KnownDate {
  /** 日期: the date. */
  date: IsoDate;
  /** 残损原文: the damaged text it was read from, where it was. */
  repairedFrom?: string | undefined;
}

/** 报告日期: the dates of a document, damaged ones read where only one reading is possible. */
export interface ReportDates {
  /** 成文日期: date of signature. */
  signed?: KnownDate | undefined;
  /** 公开日期: date of publication. */
  published?: KnownDate | undefined;
}

/** A date that lost 年 or 日 but no digit: four digits of year, the month before 月, the day after. */
const ONE_READING = /^\s*((?:19|20)\d{2})\D?(\d{1,2})月(\d{1,2})日?\s*$/;

/** The dates of a report, from its information. Internal. */
export function reportDates(meta: ReportMeta): ReportDates {
  const damaged = meta.damagedDates ?? [];
  const known = (date: IsoDate | undefined, role: 'signed' | 'published'): KnownDate | undefined => {
    if (date !== undefined) return { date };
    for (const { raw, role: of } of damaged) {
      const parts = of === role ? ONE_READING.exec(raw) : null;
      const read = parts === null ? undefined : isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
      if (read !== undefined) return { date: read, repairedFrom: raw };
    }
    return undefined;
  };
  return { signed: known(meta.signedOn, 'signed'), published: known(meta.publishedOn, 'published') };
}
