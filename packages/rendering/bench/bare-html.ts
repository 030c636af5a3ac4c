import { sectionBody, type Annex, type Block, type Fact, type Phrasing, type Report, type Table } from '@fazhi/core';

/*
 * The page a script would write for the same report with template literals: no check of the tree, no legible forms of
 * illegal characters, no widths of columns by their texts, no order of keys in the data.
 */

type Facts = ReadonlyMap<string, Fact>;

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const json = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

function phrasing(node: Phrasing, facts: Facts): string {
  if (node.type === 'text') return escape(node.value);
  if (node.type === 'blank') {
    return `<mark class="blank" data-blank="${node.id}" title="待补：${escape(node.label)}；提供单位：${escape(node.office ?? '')}">【待补：${escape(node.label)}】</mark>`;
  }
  const { value, unit } = facts.get(node.fact)!.quantity;
  return `<data class="fact" value="${value}" data-fact="${node.fact}" data-unit="${unit}">${escape(node.value)}</data>`;
}

const inline = (nodes: readonly Phrasing[], facts: Facts): string =>
  nodes.map((node) => phrasing(node, facts)).join('');

function table({ caption, headerRows, landscape, children }: Table, facts: Facts): string {
  const rows = children.map(({ children: cells }, index) => {
    const written = cells.map((cell) =>
      index < headerRows
        ? `<th scope="col">${inline(cell.children, facts)}</th>`
        : `<td>${inline(cell.children, facts)}</td>`,
    );
    return `<tr>${written.join('')}</tr>\n`;
  });
  const columns = children[0]!.children.length;
  const column = `<col style="width:${(100 / columns).toFixed(2)}%">`;
  return `<div class="table${landscape === true ? ' landscape' : ''}"><table style="--characters:40"><caption>${escape(caption ?? '')}</caption><colgroup>${column.repeat(columns)}</colgroup><thead>
${rows.slice(0, headerRows).join('')}</thead><tbody>
${rows.slice(headerRows).join('')}</tbody></table></div>`;
}

function block(node: Block | Annex, facts: Facts): string {
  switch (node.type) {
    case 'title':
      return `<header><h1>${node.children.map(({ value }) => `<span class="line">${escape(value)}</span>`).join('')}</h1></header>`;
    case 'addressee':
      return `<p class="addressee">${escape(node.value)}：</p>`;
    case 'section': {
      const [{ ordinal, children }] = node.children;
      const tag = `h${String(node.depth + 1)}`;
      const body = sectionBody(node).map((each) => `${block(each, facts)}\n`);
      return `<section>\n<${tag}>${ordinal?.raw ?? ''}${inline(children, facts)}</${tag}>\n${body.join('')}</section>`;
    }
    case 'paragraph':
      return `<p>${inline(node.children, facts)}</p>`;
    case 'table':
      return table(node, facts);
    case 'attachmentNote':
      return `<div class="attachments"><p>附件：</p><ol>${node.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ol></div>`;
    case 'signature':
      return `<footer>\n<p class="signature">${escape(node.value)}</p>`;
    case 'dateline':
      return `<p class="dateline"><time datetime="${node.date ?? ''}">${escape(node.value)}</time></p>\n</footer>`;
    case 'annex': {
      const [title, ...body] = node.children;
      return `<section class="annex">\n<p class="annex-label">${escape(node.label)}</p>\n<h2 class="annex-title">${title.children.map(({ value }) => escape(value)).join('')}</h2>\n${body.map((each) => `${block(each, facts)}\n`).join('')}</section>`;
    }
    case 'furniture':
      return '';
  }
}

/** The page, with the given style sheet. */
export function bareHtml(report: Report, style: string): string {
  const { meta, facts, relations } = report;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(meta.title)}</title>
<style>${style}</style>
<script type="application/ld+json">${json({ '@context': 'https://schema.org', '@type': 'Report', name: meta.title, inLanguage: 'zh-CN', temporalCoverage: String(meta.reportYear), dateCreated: meta.signedOn, author: { '@type': 'GovernmentOrganization', name: meta.agency } })}</script>
</head>
<body>
<article role="main">
${report.children.map((node) => `${block(node, byId)}\n`).join('')}</article>
<script type="application/json" id="fazhi-report">${json({ meta, facts, relations })}</script>
</body>
</html>
`;
}
