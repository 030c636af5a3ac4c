import { CONFIDENCE_LABELS, citeProvision, type Deadline, provisionWords, reportingDeadlines } from '@fazhi/core';
import type { AddCommand } from '../add-command.js';
import { sayIn } from '../host.js';
import { readSettings, reporterOf, type ReporterOptions, withReporter } from '../settings.js';

/** `fazhi deadlines`: to whom a report goes, and when. */
export const deadlinesCommand: AddCommand = (program, host) => {
  const { language } = host;
  const say = sayIn(host);
  const command = program
    .command('deadlines')
    .summary(say('报告期限', 'deadlines'))
    .description(
      say('报告报送给谁、何时报送、何时公开。', 'To whom the report goes, by when, and when it must be public.'),
    );
  withReporter(command, host).action(async (options: ReporterOptions) => {
    // A deadline depends on no level.
    const { agency, year } = reporterOf({ level: 'county', ...options }, await readSettings(host, options.config));
    const { submission, publication } = reportingDeadlines(agency, year);
    const when = ({ lastDay, basis, confidence }: Deadline): string => {
      const left = Math.round((Date.parse(lastDay) - Date.parse(host.today)) / 86_400_000);
      const distance =
        left >= 0
          ? say(`还有${String(left)}天`, `${String(left)} days left`)
          : say(`已过${String(-left)}天`, `${String(-left)} days ago`);
      const certainty =
        confidence === 'unsure' ? `  ${language === 'zh' ? CONFIDENCE_LABELS[confidence] : confidence}` : '';
      return `${lastDay}${say('（含）前', ' at the latest')}  ${distance}  ${provisionWords(citeProvision(basis, lastDay))[language]}${certainty}`;
    };
    host.out(`${agency.name}  ${String(year)}\n`);
    for (const { by, recipients, copies, deadline } of submission) {
      const copied = copies.length === 0 ? '' : say(`（抄送${copies.join('、')}）`, ` (copies: ${copies.join(', ')})`);
      host.out(
        `${say('报送', 'submit to')} ${by === undefined ? '' : `${by} → `}${recipients.join('、')}${copied}  ${when(deadline)}\n`,
      );
    }
    host.out(`${say('公开', 'publish')}  ${when(publication)}\n`);
  });
};
