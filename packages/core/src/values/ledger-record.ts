/** 佐证材料: a document that proves a record; at least one of `uri` and `attachmentId` says where it is. */
export interface Evidence {
  /** 材料名称: title of the document. */
  title: string;
  /** 网址: where it can be opened. */
  uri?: string | undefined;
  /** 附件编号: its id in the archive. */
  attachmentId?: string | undefined;
  /** 校验值: SHA-256 of the file, 64 hexadecimal digits. */
  sha256?: string | undefined;
}

/** 台账记录: what every row of a ledger has. */
export interface LedgerRecord {
  /** 编号: unique in its ledger; figures name the records behind them by it. */
  id: string;
  /** 佐证材料: documents that prove the record. */
  evidence?: Evidence[] | undefined;
  /** 备注: anything else worth keeping. */
  remark?: string | undefined;
}
