import type { Report } from '@fazhi/core';
import { canonicalJson } from '../tree/canonical-json.js';

/** 数据块标识: id of the element that carries the report's facts. */
export const DATA_BLOCK_ID = 'fazhi-report';

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
  return `<script type="application/json" id="${DATA_BLOCK_ID}">${canonicalJson({ meta, facts, relations })}</script>`;
}
