import {
  type Agency,
  GOVERNMENT_LEVEL_LABELS,
  REPORTER_CLASS_LABELS,
  reportingDeadlines,
  type Year,
} from '@fazhi/core';
import type { Narrative } from '@fazhi/drafting';
import { readReport } from '@fazhi/reading';
import type { CheckOptions } from '@fazhi/validation';
import type { Command } from 'commander';
import { type Host, sayIn } from './host.js';
import { parseJson } from './parse-json.js';
import { wrongCall } from './wrong-call.js';

/** What an office writes down once, in `fazhi.config.json`. */
export interface Settings {
  /** Whose ledgers and reports. */
  readonly agency?: Partial<Agency> | undefined;
  /** Report year. */
  readonly year?: Year | undefined;
  /** What it decided about rules. */
  readonly check?: Pick<CheckOptions, 'params' | 'severity' | 'off' | 'waivers'> | undefined;
  /** Passages of its own, by section. */
  readonly narrative?: Narrative | undefined;
}

/** What the options of a command say of the reporter. */
export interface ReporterOptions {
  readonly config?: string | undefined;
  readonly agency?: string | undefined;
  readonly level?: string | undefined;
  readonly class?: string | undefined;
  readonly to?: readonly string[] | undefined;
  readonly year?: number | undefined;
}

const KNOWN = ['agency', 'year', 'check', 'narrative'];
const CHECK_KNOWN = ['params', 'severity', 'off', 'waivers'];
const CONFIG = 'fazhi.config.json';

/** Adds the options that say whose report it is. */
export function withReporter(command: Command, host: Host): Command {
  const say = sayIn(host);
  return command
    .option('--agency <name>', say('单位全称', 'full name of the agency'))
    .option('--level <level>', say('层级：县级、市级、省级……', 'level: county, municipal, provincial …'))
    .option('--class <class>', say('报告主体类别；不写的按单位名称判断', 'class of reporter; by default from its name'))
    .option('--to <names...>', say('主送机关', 'recipients of the report'))
    .option('--year <year>', say('报告年度', 'report year'), toYear)
    .option('--config <file>', say(`配置文件；默认为当前文件夹的 ${CONFIG}`, `settings; by default ${CONFIG} here`));
}

/** Reads a year of an option. */
export function toYear(text: string): Year {
  if (/^(?:19[5-9]\d|20\d\d)年?$/.test(text)) return Number(text.slice(0, 4));
  throw wrongCall(
    `年度应为四位年份，如2025，而不是“${text}”。`,
    `A year has four digits, such as 2025, not "${text}".`,
  );
}

/** Reads the settings: those named, or those of the folder where there are any. */
export async function readSettings(host: Host, path: string | undefined): Promise<Settings> {
  const file = path ?? CONFIG;
  if (path === undefined && !(await host.exists(CONFIG))) return {};
  const said = parseJson(await host.read(file), file) as Settings;
  requireKnown(said, KNOWN, CONFIG);
  if (said.check !== undefined) requireKnown(said.check, CHECK_KNOWN, `${CONFIG} › check`);
  return said;
}

function requireKnown(value: unknown, known: readonly string[], name: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongCall(`${name} 应为对象。`, `${name} must be an object.`);
  }
  const other = Object.keys(value).find((key) => !known.includes(key));
  if (other === undefined) return;
  throw wrongCall(
    `${name} 没有“${other}”这一项，可用的有 ${known.join('、')}。`,
    `${name} has no "${other}"; it has ${known.join(', ')}.`,
  );
}

/** The value of a choice, given as its name or its label. */
function chosen<Id extends string>(labels: Readonly<Record<Id, string>>, given: string, name: string): Id {
  const ids = Object.keys(labels) as Id[];
  const found = ids.find((id) => id === given || labels[id] === given || labels[id].replace(/级$/, '') === given);
  if (found !== undefined) return found;
  throw wrongCall(
    `${name}没有“${given}”，可用的有${ids.map((id) => labels[id]).join('、')}。`,
    `There is no "${given}"; use one of ${ids.join(', ')}.`,
  );
}

/** The reporter, of the options and the settings. */
export function reporterOf(options: ReporterOptions, settings: Settings): { agency: Agency; year: Year } {
  const said = settings.agency ?? {};
  const name = options.agency ?? said.name;
  const year = options.year ?? settings.year;
  const level = options.level ?? said.level;
  if (name === undefined || year === undefined || level === undefined) {
    const missing = [
      ...(name === undefined ? ['--agency 单位全称'] : []),
      ...(level === undefined ? ['--level 层级'] : []),
      ...(year === undefined ? ['--year 年度'] : []),
    ].join(' ');
    throw wrongCall(
      `还要知道是哪个单位、哪一年的：请加上 ${missing}，或写在 ${CONFIG} 的 agency 和 year 里。`,
      `Say whose it is and of which year: add ${missing}, or write agency and year into ${CONFIG}.`,
    );
  }
  const given = options.class ?? said.reporterClass;
  // The class follows from the name as it does when a report is read.
  const reporterClass =
    given === undefined
      ? (readReport('', { agency: name }).meta.reporterClass ?? 'localDepartment')
      : chosen(REPORTER_CLASS_LABELS, given, '报告主体类别');
  return {
    agency: {
      ...said,
      name,
      reporterClass,
      level: chosen(GOVERNMENT_LEVEL_LABELS, level, '层级'),
      selfReference: said.selfReference ?? name,
      recipients: [...(options.to ?? said.recipients ?? defaultRecipients(reporterClass, year))],
    },
    year,
  };
}

/** Those whom the rules name. */
function defaultRecipients(reporterClass: Agency['reporterClass'], year: Year): readonly string[] {
  return year < 2015
    ? ['—']
    : reportingDeadlines({ reporterClass }, year).submission.flatMap(({ recipients }) => recipients);
}
