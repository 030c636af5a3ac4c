/** Amounts as whole numbers of fen, so that nothing is rounded. Internal. */
function fen(amount: string, decimals: number): bigint {
  const [whole = '0', part = ''] = amount.split('.');
  return BigInt(whole + part.padEnd(decimals, '0'));
}

/** 万元 in fen. Internal. */
export function fenOfWan(amount: string): bigint {
  return fen(amount, 6);
}

/** 元 in fen. Internal. */
export function fenOfYuan(amount: string): bigint {
  return fen(amount, 2);
}

/** Fen in 元, with two decimals. Internal. */
export function yuanOfFen(amount: bigint): string {
  return `${String(amount / 100n)}.${String(amount % 100n).padStart(2, '0')}`;
}
