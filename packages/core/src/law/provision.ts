import type { LocalizedText } from '../localized-text.js';
import type { IsoDate } from '../values/iso-date.js';
import type { Confidence } from './instrument.js';
import type { InstrumentId } from './instrument-id.generated.js';

/** 条文位置: where a provision stands from one edition of its instrument on. */
export interface ProvisionPlace {
  /** 起始日: first day of the edition from which it stands there; from the first on where left out. */
  since?: IsoDate | undefined;
  /** 条: article; not known in this edition where neither article, item nor clause is given. */
  article?: number | undefined;
  /** 款: paragraph. */
  paragraph?: number | undefined;
  /** 项: item; without an article, the numbered heading （六） of a document. */
  item?: number | undefined;
  /** 章条号: number in a standard, `7.3.3`. */
  clause?: string | undefined;
  /** 可信程度: `sourced` where the text was read. */
  confidence: Confidence;
}

/** 条款: what an instrument provides, named by what it says; the article depends on the edition. */
export interface Provision {
  /** 文件: the instrument. */
  instrument: InstrumentId;
  /** 内容: what it says, in a few words. */
  says: LocalizedText;
  /** 位置: by date. */
  places: readonly ProvisionPlace[];
}
