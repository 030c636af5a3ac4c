/**
 * 金额（元）: an amount in yuan as a decimal string with at most two decimals, never a floating-point number.
 */
export type MoneyYuan = string;

/** 金额（万元）: an amount in ten thousand yuan as a decimal string with at most six decimals, so to the fen. */
export type MoneyWan = string;
