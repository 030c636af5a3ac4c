import { defineRule, type ReportRule } from '../../rule.js';
import { findInstrument, type Instrument, type Registry } from '@fazhi/core';
import { INSTRUMENT_REGISTRY } from '../basis.js';
import { alikeTitle } from './alike-title.js';
import { citationsIn } from './citations-in.js';

/** Issued by a central body, or a law by its name; 办法 and 条例 without an issuer may be local. */
const NATIONAL = /^(?:中华人民共和国|国务院|中共中央|全国人[大民]|最高人民)|^[^省市县州盟旗]{2,16}(?<!办)法$/;

/** 引用文件未登记: Instrument not in the registry. */
export const CIT_09: ReportRule = defineRule({
  id: 'CIT-09',
  title: { zh: '引用文件未登记', en: 'Instrument not in the registry' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [INSTRUMENT_REGISTRY],
  reads: ['text'],
  explanation: {
    zh: '看上去是国家法律、行政法规或中央文件的名称，登记里没有，可能是名称有误，也可能是登记还不全；常见的误称，指出应为哪个名称；与登记的名称只差一个字、少几个字或者年份不同的，提示是否指那一件。地方文件不查。',
    en: 'A title that looks like a national law, regulation or central document is not registered: a slip in the title, or a gap in the registry. Of usual misnamings the right title is given; a title that differs from a registered one by a character, by words left out or by its years is asked about. Local documents are left alone.',
  },
  message: { zh: '登记里没有“{quote}”。', en: '"{quote}" is not registered.' },
  fix: {
    zh: '请核对名称；名称无误的，可补入登记资料（instruments）后再查。',
    en: 'Check the title; if it is right, add it to the registry (instruments) and check again.',
  },
  variants: {
    misnamed: {
      severity: 'warning',
      message: { zh: '没有“{quote}”，应为《{title}》。', en: 'There is no "{quote}"; 《{title}》 is meant.' },
      fix: { zh: '请改用全称或者规范的简称。', en: 'Use the full title or a proper short one.' },
    },
    alike: {
      message: {
        zh: '登记里没有“{quote}”，是否指《{title}》？',
        en: '"{quote}" is not registered; is 《{title}》 meant?',
      },
      fix: { zh: '请与原件核对名称和年份。', en: 'Compare title and years with the original.' },
    },
  },
  samples: { good: { text: '依据《行政许可法》办理。' }, bad: { text: '依据《行政许可决定法》办理。' } },
  check: ({ text, registry }) => {
    const seen = new Set<string>();
    return citationsIn(text).flatMap(({ at, start, citation: { title } }) => {
      const name = title
        .replace(/^.{0,30}?(?:印发|转发|贯彻落实?|实施)[〈<]([^〈〉<>]{2,60})[〉>].{0,20}$/u, '$1')
        .replace(/\s/gu, '');
      if (seen.has(name) || findInstrument(name, registry) !== undefined) return [];
      const meant = misnamed(name, registry);
      const alike = meant ?? alikeTitle(name, registry);
      if (alike === undefined && !NATIONAL.test(name)) return [];
      seen.add(name);
      const place = { at, start, end: start + title.length + 2 };
      if (alike === undefined) return [place];
      return [{ ...place, variant: meant === undefined ? 'alike' : 'misnamed', values: { title: alike.title } }];
    });
  },
});

const misnamings = new WeakMap<Registry['instruments'], ReadonlyMap<string, Instrument>>();

function misnamed(name: string, { instruments }: Registry): Instrument | undefined {
  const known =
    misnamings.get(instruments) ??
    new Map(instruments.toReversed().flatMap((one) => (one.misnamings ?? []).map((wrong) => [wrong, one] as const)));
  misnamings.set(instruments, known);
  return known.get(name);
}
