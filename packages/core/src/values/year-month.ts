/** 年月: a calendar month, written `YYYY-MM`. */
export type YearMonth = string;
