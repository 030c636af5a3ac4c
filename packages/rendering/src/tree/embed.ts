import { option, type OptionKind } from '@fazhi/core/checking';

/**
 * 嵌入数据: what a file carries as data beside its text. `printed`: the figures it prints, with indicator and period, and
 * what its parts are about; `records`: also the ids of the records behind each figure, which only those can look up who
 * keep the ledgers.
 */
export type Embed = 'printed' | 'records';

/** What `embed` may be. Internal. */
export const EMBED: OptionKind<Embed | false> = option.orFalse(option.name('printed', 'records'));
