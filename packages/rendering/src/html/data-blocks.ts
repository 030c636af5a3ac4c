import type { Report } from '@fazhi/core';
import { type CarriedData, type CarriedMeta, HTML_DATA } from '@fazhi/core/carried-marks';
import { canonicalJson } from '../tree/canonical-json.js';

/**
 * 文件标识数据: who issued what and when, in the vocabulary of schema.org, for search engines: what the page prints, and the
 * day it was published.
 *
 * @param report - the report
 * @param printed - what is printed of its own data
 * @param title - title of the page
 * @param numbered - whether the document number is printed over the text
 */
export function identityBlock({ meta }: Report, printed: CarriedMeta, title: string, numbered: boolean): string {
  const { agency, reportYear, signedOn } = printed;
  const identity = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: title,
    inLanguage: 'zh-CN',
    reportNumber: numbered ? meta.documentNumber : undefined,
    temporalCoverage: reportYear === undefined ? undefined : String(reportYear),
    dateCreated: signedOn,
    datePublished: meta.publishedOn,
    author: agency === undefined ? undefined : { '@type': 'GovernmentOrganization', name: agency },
  };
  return `<script type="application/ld+json">${canonicalJson(identity)}</script>`;
}

/**
 * 随附数据: what lies behind the printed figures, for programs that read the page back. What sections and tables are about
 * stands at the elements themselves.
 *
 * @param data - the data
 */
export function dataBlock({ meta, facts }: CarriedData): string {
  return `<script type="${HTML_DATA.type}" id="${HTML_DATA.id}">${canonicalJson({ meta, facts })}</script>`;
}
