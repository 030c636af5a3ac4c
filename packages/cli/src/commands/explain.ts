import { AUTHORITY_TIER_LABELS, citeProvision, FazhiError, provisionWords } from '@fazhi/core';
import { type EngineRule, ENGINE_RULES, type Rule, RULES, SEVERITY_LABELS } from '@fazhi/validation';
import type { AddCommand } from '../add-command.js';
import { sayIn } from '../host.js';

/** `fazhi explain`: what a rule asks. */
export const explainCommand: AddCommand = (program, host) => {
  const { language } = host;
  const say = sayIn(host);
  program
    .command('explain')
    .summary(say('说明规则', 'explain a rule'))
    .description(
      say(
        '说明规则查什么、依据什么、怎样改。写编号（ARI-01）或词语（听证）；都不写则列出全部规则。',
        'Tells what a rule asks and why: by its id (ARI-01) or by words; without either, lists all rules.',
      ),
    )
    .argument('[rule]', say('规则编号或词语', 'id or words'))
    .action((given: string | undefined) => {
      const all: readonly (Rule | EngineRule)[] = [...RULES, ...ENGINE_RULES];
      const wanted = given?.toUpperCase() ?? '';
      const exact = all.find(({ id }) => id === wanted);
      const found =
        exact !== undefined
          ? [exact]
          : all.filter(({ id, title, explanation }) =>
              [id, title.zh, title.en, explanation.zh].some((text) => text.toUpperCase().includes(wanted)),
            );
      if (found.length === 0) {
        throw new FazhiError('unknownName', {
          zh: `没有编号为“${given ?? ''}”的规则，也没有说到它的规则。`,
          en: `There is no rule "${given ?? ''}", nor one that speaks of it.`,
        });
      }
      if (found.length > 1) {
        for (const { id, severity, title } of found) {
          host.out(`${id}  ${SEVERITY_LABELS[severity][language]}  ${title[language]}\n`);
        }
        return;
      }
      const { id, title, severity, tier, basis, explanation, fix } = found[0]!;
      const grounds = basis.map((one) =>
        'provision' in one ? provisionWords(citeProvision(one.provision, host.today))[language] : one.text[language],
      );
      host.out(
        [
          `${id}  ${title[language]}`,
          `${say('级别', 'severity')}${say('：', ': ')}${SEVERITY_LABELS[severity][language]}`,
          `${say('依据层级', 'tier')}${say('：', ': ')}${language === 'zh' ? AUTHORITY_TIER_LABELS[tier] : tier}`,
          '',
          explanation[language],
          '',
          `${say('依据', 'basis')}${say('：', ': ')}${grounds.join(say('；', '; '))}`,
          `${say('改法', 'remedy')}${say('：', ': ')}${fix[language]}`,
          '',
        ].join('\n'),
      );
    });
};
