import type { IsoDate, LegalOpinion } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

interface Decided {
  decidedOn: ReadonlyMap<string, IsoDate>;
  opinions: readonly LegalOpinion[];
}

/** 违法意见后仍决策: a decision went on although the opinion found it unlawful. */
export const LO_03: LedgerRule = recordRule({
  id: 'LO-03',
  title: { zh: '违法意见后仍决策', en: 'Decided against an opinion of unlawfulness' },
  severity: 'error',
  tier: 'central-policy',
  confidence: 'sourced',
  subject: 'legal-adviser',
  basis: [
    {
      text: {
        zh: '《关于推行法律顾问制度和公职律师公司律师制度的意见》（中办发〔2016〕30号）',
        en: 'the opinion of 2016 on legal advisers and public lawyers',
      },
    },
  ],
  explanation: {
    zh: '法律意见认为违法的事项，未修改并取得新的合法意见，不得提交讨论、作出决定或印发。',
    en: 'A matter found unlawful may not be decided or issued before it was changed and a newer opinion clears it.',
  },
  message: {
    zh: '法律意见书（{record}）{issuedOn}认为“{matter}”违法，{decidedOn}仍然作出了决定或印发，其间没有新的合法意见。',
    en: 'Opinion ({record}) of {issuedOn} found "{matter}" unlawful; it was decided or issued on {decidedOn} without a newer opinion that clears it.',
  },
  fix: {
    zh: '请补充修改后的合法性意见；没有的，应当停止执行并纠正。',
    en: 'Add the opinion on the changed text; where there is none, stop and correct the decision.',
  },
  consequence: 'revocable',
  ledger: 'legalAdviser.opinions',
  on: ({ issuedOn }) => issuedOn,
  prepare: ({ ledgers: { majorDecision, normativeDocument, legalAdviser } }) => ({
    decidedOn: new Map<string, IsoDate>([
      ...(majorDecision?.decisions ?? []).flatMap(({ id, meeting }) => (meeting ? [[id, meeting.date] as const] : [])),
      ...(normativeDocument?.documents ?? []).flatMap(({ id, signedOn, publishedOn }) => {
        const day = signedOn ?? publishedOn;
        return day === undefined ? [] : [[id, day] as const];
      }),
    ]),
    opinions: legalAdviser?.opinions ?? [],
  }),
  judge: ({ conclusion, matter, matterRef = '', issuedOn }, _, { decidedOn: days, opinions }: Decided) => {
    const decidedOn = days.get(matterRef);
    if (conclusion !== 'unlawful' || decidedOn === undefined || decidedOn < issuedOn) return undefined;
    const cleared = opinions.some(
      (other) =>
        other.matterRef === matterRef &&
        other.conclusion !== 'unlawful' &&
        other.issuedOn >= issuedOn &&
        other.issuedOn <= decidedOn,
    );
    return cleared ? undefined : { field: 'conclusion', values: { matter, ...shownDates({ issuedOn, decidedOn }) } };
  },
});
