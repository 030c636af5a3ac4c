import { requireName } from '../layout/require-name.js';

/**
 * 嵌入数据: what a file carries as data beside its text. `printed`: the figures it prints, with indicator and period, and
 * what its parts are about; `records`: also the ids of the records behind each figure, which only those can look up who
 * keep the ledgers.
 */
export type Embed = 'printed' | 'records';

/**
 * 检验嵌入选项: refuses an `embed` that is none.
 *
 * @param embed - as given to a renderer
 * @throws FazhiError `unknownName`
 */
export function requireEmbed(embed: unknown): asserts embed is Embed | false | undefined {
  if (embed !== undefined && embed !== false) requireName(embed, ['printed', 'records'], '嵌入选项（embed）', 'embed');
}
