// Prints, for each report year from 2015 on, what a report of it is judged by: `report-years.mts [registry.json]`.
import { readFileSync } from 'node:fs';
import {
  citeProvision,
  createRegistry,
  editionOn,
  findInstrument,
  NATIONAL_REGISTRY,
  outlineFor,
  plansFor,
  provisionPlace,
  REPORTER_CLASS_LABELS,
  reportingDeadlines,
  REPORTING_REGIME_LABELS,
  type ReporterClass,
  RegistryDataSchema,
} from '../src/index.js';

const LAWS = [
  '行政处罚法', '行政许可法', '行政复议法', '行政诉讼法', '立法法', '治安管理处罚法', '监察法', '环境保护法', '生态环境法典',
  '民法典', '法治宣传教育法', '政府信息公开条例', '重大行政决策程序暂行条例', '行政复议法实施条例', '行政执法监督条例',
  '信访条例', '信访工作条例', '法治政府建设与责任落实督察工作规定',
]; // prettier-ignore
const PROVISIONS = [
  'penalty.twoOfficers',
  'penalty.legalReview',
  'legislation.units',
  'reconsideration.decision',
] as const;

const [file] = process.argv.slice(2);
const registry =
  file === undefined
    ? NATIONAL_REGISTRY
    : createRegistry(RegistryDataSchema.parse(JSON.parse(readFileSync(file, 'utf8')) as unknown));
const last = Math.max(2026, ...registry.outlines.map(({ reportYears }) => reportYears[1]));

for (let year = 2015; year <= Math.min(last, 2030); year += 1) {
  const end = `${String(year)}-12-31`;
  const signed = `${String(year + 1)}-02-20`;
  const outline = outlineFor(year, registry);
  console.log(`\n## ${String(year)}年度`);
  console.log(
    `纲要：${outline === undefined ? '没有登记' : `${outline.title}（${String(outline.parts.length)}个部分）`}`,
  );
  console.log(
    `规划：${
      plansFor(year, registry)
        .map(({ name }) => name)
        .join('、') || '无'
    }`,
  );
  const editions = LAWS.flatMap((title) => {
    const instrument = findInstrument(title, registry);
    const edition = instrument && editionOn(instrument, end);
    if (edition === undefined) return [];
    const year_ = (edition.promulgatedOn ?? edition.effectiveFrom ?? '').slice(0, 4);
    return [`${title}${year_}${edition.lastArticle === undefined ? '' : `/${String(edition.lastArticle)}条`}`];
  });
  console.log(`年末版本：${editions.join('、')}`);
  console.log(
    `条号（成文${signed}）：${PROVISIONS.map((key) => {
      const cited = citeProvision(key, signed, registry);
      return `${cited.says.zh} ${provisionPlace(cited)}${cited.inForce ? '' : '（当时未施行）'}`;
    }).join('；')}`,
  );
  for (const reporterClass of Object.keys(REPORTER_CLASS_LABELS) as ReporterClass[]) {
    const { regime, submission, publication } = reportingDeadlines({ reporterClass }, year, registry);
    const lines = submission.map(
      ({ by = '', recipients, deadline }) => `${by}报${recipients.join('、')} ${deadline.lastDay}`,
    );
    const sure = publication.confidence === 'unsure' ? '（是否适用不能确定）' : '';
    console.log(
      `期限[${REPORTING_REGIME_LABELS[regime]}] ${REPORTER_CLASS_LABELS[reporterClass]}：${lines.join('；')}；公开 ${publication.lastDay}${sure}`,
    );
  }
  console.log(
    `工作日：${registry.calendar.to >= `${String(year + 1)}-12-31` ? '本年和次年已知' : registry.calendar.to >= end ? '本年已知，次年未知' : '未知'}`,
  );
}
