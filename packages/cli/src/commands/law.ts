import {
  AUTHORITY_TIER_LABELS,
  CONFIDENCE_LABELS,
  EDITION_CHANGE_LABELS,
  editionOn,
  FazhiError,
  findInstrument,
  isIsoDate,
  NATIONAL_REGISTRY,
} from '@fazhi/core';
import type { AddCommand } from '../add-command.js';
import { sayIn } from '../host.js';

const MOST_LISTED = 20;

/** `fazhi law`: a law and its editions by date. */
export const lawCommand: AddCommand = (program, host) => {
  const { language } = host;
  const say = sayIn(host);
  program
    .command('law')
    .summary(say('查法规版本', 'look up a law by date'))
    .description(
      say(
        '查法律、法规、文件的各个版本，以及某日施行的是哪一版。',
        'The editions of a law or document, and which one was in force on a day.',
      ),
    )
    .argument('<title>', say('名称或简称', 'title or short title'))
    .option('--on <date>', say('日期，如 2020-12-31', 'a day, such as 2020-12-31'))
    .action((title: string, { on }: { on?: string }) => {
      if (on !== undefined && !isIsoDate(on)) {
        throw new FazhiError('invalidArgument', {
          zh: `日期应写成“2020-12-31”的形式，而不是“${on}”。`,
          en: `A date is written 2020-12-31, not "${on}".`,
        });
      }
      const found = findInstrument(title);
      if (found === undefined) {
        const near = NATIONAL_REGISTRY.instruments.filter((one) => one.title.includes(title)).slice(0, MOST_LISTED);
        throw new FazhiError('unknownName', {
          zh: `没有登记“${title}”。${near.length > 0 ? `名称相近的有：${near.map((one) => one.title).join('、')}。` : ''}`,
          en: `"${title}" is not registered.${near.length > 0 ? ` Near it: ${near.map((one) => one.title).join(', ')}.` : ''}`,
        });
      }
      const current = on === undefined ? undefined : editionOn(found, on);
      host.out(`《${found.title}》  ${language === 'zh' ? AUTHORITY_TIER_LABELS[found.tier] : found.tier}\n`);
      for (const edition of found.editions) {
        const { promulgatedOn, effectiveFrom, effectiveTo, lastArticle, confidence, documentNumber } = edition;
        const unknown = say('不详', 'unknown');
        const facts = [
          language === 'zh' ? EDITION_CHANGE_LABELS[edition.change] : edition.change,
          `${say('公布', 'promulgated')} ${promulgatedOn ?? unknown}`,
          `${say('施行', 'in force from')} ${effectiveFrom ?? unknown}`,
          ...(effectiveTo === undefined ? [] : [`${say('至', 'to')} ${effectiveTo}`]),
          ...(lastArticle === undefined ? [] : [say(`共${String(lastArticle)}条`, `${String(lastArticle)} articles`)]),
          ...(documentNumber === undefined ? [] : [documentNumber]),
          ...(language === 'zh' ? [CONFIDENCE_LABELS[confidence]] : [confidence]),
        ];
        host.out(`${edition === current ? '→' : ' '} ${facts.join('  ')}\n`);
      }
      if (found.supersededBy !== undefined) {
        const next = findInstrument(found.supersededBy)?.title ?? found.supersededBy;
        host.out(`  ${say(`已由《${next}》代替`, `superseded by ${next}`)}\n`);
      }
      if (on !== undefined && current === undefined)
        host.out(`  ${say(`${on}没有施行的版本`, `none in force on ${on}`)}\n`);
    });
};
