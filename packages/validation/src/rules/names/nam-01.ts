import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { PROOFREADING } from '../basis.js';

/** How many characters at the beginning of a name may be the ones that differ. */
const HEAD = 2;
/** Shortest common ending that identifies a body. */
const SHORTEST = 4;
/** A place name ends with one of these; 城市、市场、社区 and 开发区 are no places here. */
const LEVEL = /自治[区州县旗]|[省州县旗盟]|(?<!城)市(?!场|政)|(?<![社地园小城发])区(?!域)/g;

/** 本机关名称不一: Own name not uniform. */
export const NAM_01: ReportRule<{ maxDiff: number }> = defineRule<{ maxDiff: number }>({
  id: 'NAM-01',
  title: { zh: '本机关名称不一', en: 'Own name not uniform' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING],
  reads: ['meta', 'text'],
  params: { maxDiff: 1 },
  explanation: {
    zh: '本机关的名称前后要一致，例如不能既写“经济和信息化厅”，又写“工业和信息化厅”。去掉地名后，与本机关名称结尾相同、开头相差超过1个字（参数 maxDiff）的，指出来；上下级机关不算。',
    en: 'A body goes by one name throughout. Names that end as its own does, once the place is taken off, and begin otherwise by more than `maxDiff` characters are reported; bodies of another level are left alone.',
  },
  message: { zh: '本机关名称是“{own}”，此处写作“{quote}”。', en: 'The body is called "{own}", but "{quote}" here.' },
  fix: { zh: '请统一为机关的正式名称。', en: 'Use the official name throughout.' },
  variants: {
    inTitle: {
      message: {
        zh: '本机关名称是“{own}”，引用的文件名称里写作“{quote}”，可能是机构改革前的旧称。',
        en: 'The body is called "{own}"; a title cites it as "{quote}", which may be its name before a reform.',
      },
      fix: { zh: '请核对文件原名；确属旧称的，可以注明。', en: 'Check the title; where it is a former name, say so.' },
    },
  },
  samples: {
    good: { text: '制定《明安市工业和信息化局普法工作计划》。' },
    bad: { text: '明安市经济和信息化局全年办理留言15条。' },
  },
  check: ({ report, text, params }) => {
    const agency = report.meta.agency ?? '';
    const level = levelOf(agency);
    const core = agency.slice(agency.lastIndexOf(level.raw) + level.raw.length);
    const tail = core.slice(HEAD);
    // A short ending such as 管理局 belongs to too many bodies.
    if (tail.length < SHORTEST || level.raw === '') return [];
    const own = text.printed.flatMap((at) => {
      const start = at.text.indexOf(agency);
      return start < 0 ? [] : [{ at, start, end: start + agency.length }];
    })[0];
    const reported = new Set<string>();
    return text.printed.flatMap((at): RawFinding[] => {
      const findings: RawFinding[] = [];
      for (let end = at.text.indexOf(tail); end >= 0; end = at.text.indexOf(tail, end + 1)) {
        const before = /[\u4e00-\u9fa5]{0,16}$/.exec(at.text.slice(Math.max(0, end - 16), end))?.[0] ?? '';
        const other = levelOf(before);
        if (other.raw === '' || other.kind !== level.kind) continue;
        const head = before.slice(before.lastIndexOf(other.raw) + other.raw.length);
        if (head === '' || head.length > 2 * HEAD || differences(head, core.slice(0, HEAD)) <= params.maxDiff) continue;
        if (reported.has(head)) continue;
        reported.add(head);
        const start = placeStart(before, end - before.length, before.lastIndexOf(other.raw));
        const former = text.titles(at).some((title) => title.start < end && end < title.end);
        findings.push({
          at,
          start,
          end: end + tail.length,
          values: { own: agency },
          ...(own === undefined ? {} : { related: [own] }),
          ...(former ? { variant: 'inTitle' } : {}),
        });
      }
      return findings;
    });
  },
});

function levelOf(name: string): { raw: string; kind: string } {
  const raw = name.match(LEVEL)?.at(-1) ?? '';
  return { raw, kind: raw.slice(-1) };
}

/** Characters to change, add or remove to make one short text the other. */
function differences(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Where the name begins: after the last preposition before its place name, which is two characters at least. */
function placeStart(before: string, from: number, level: number): number {
  for (let at = level - 2; at >= 0; at -= 1) if ('由向经与和及对在从按报'.includes(before[at]!)) return from + at + 1;
  return from;
}
