import type { Report } from '@fazhi/core';
import { HTML_DATA } from '@fazhi/core/carried-marks';
import { canonicalJson } from '../tree/canonical-json.js';

/**
 * 文件标识数据: who issued what and when, in the vocabulary of schema.org, for search engines.
 *
 * @param report - the report
 * @param title - title of the page
 */
export function identityBlock({ meta }: Report, title: string): string {
  const identity = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: title,
    inLanguage: 'zh-CN',
    reportNumber: meta.documentNumber,
    temporalCoverage: meta.reportYear === undefined ? undefined : String(meta.reportYear),
    dateCreated: meta.signedOn,
    datePublished: meta.publishedOn,
    author: meta.agency === undefined ? undefined : { '@type': 'GovernmentOrganization', name: meta.agency },
  };
  return `<script type="application/ld+json">${canonicalJson(identity)}</script>`;
}

/**
 * 事实数据: what is known of the document, its facts and their relations, for programs that read the page back.
 *
 * @param report - the report
 */
export function factsBlock({ meta, facts, relations }: Report): string {
  const { id, type } = HTML_DATA;
  return `<script type="${type}" id="${id}">${canonicalJson({ meta, facts, relations })}</script>`;
}
