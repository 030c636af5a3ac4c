import { evaluateRelation, FazhiError, findFact, LEDGERS } from '@fazhi/core';
import { draftReport, outstanding } from '@fazhi/drafting';
import { annotateDocx, readReportFile } from '@fazhi/reading';
import { annotateWorkbook, placeFindings, readLedgersXlsx } from '@fazhi/reading/xlsx';
import { renderDocx } from '@fazhi/rendering/docx';
import { checkLedgers, checkReport, formatFindings, parseLedgers } from '@fazhi/validation';
import type { Answers, Question, Sent } from './messages.js';

type Tell = (step: string, share: number) => void;

const WORK: { [K in Question['kind']]: (question: Extract<Question, { kind: K }>, tell: Tell) => Promise<Answers[K]> } =
  {
    async report({ bytes, today }, tell) {
      tell('正在读取', 0.1);
      const report = await readReportFile(bytes);
      tell('正在检查', 0.5);
      const result = checkReport(report, { today });
      tell('正在整理', 0.9);
      const fact = (id: string) => findFact(report, id);
      return {
        report,
        result,
        arithmetic: report.relations.map((relation) => evaluateRelation(relation, fact).explanation.zh),
        markdown: formatFindings(result, 'markdown', { title: report.meta.title }),
      };
    },
    async marked({ bytes, findings }) {
      return Promise.resolve(annotateDocx(bytes, findings));
    },
    async ledgers({ bytes, agency, year, today }, tell) {
      tell('正在读取工作簿', 0.1);
      const read = readLedgersXlsx(bytes);
      if (read.unreadable !== undefined) {
        const { message, fix } = read.unreadable;
        throw new FazhiError('invalidArgument', { zh: message.zh + fix.zh, en: `${message.en} ${fix.en}` });
      }
      tell('正在检查台账', 0.4);
      const { ledgers } = parseLedgers({ agency, year, ...read.ledgers });
      const { findings } = checkLedgers({ agency, year, ...read.ledgers }, { today });
      const placed = findings.map((finding) => ({ finding, cells: placeFindings(read, [finding]) }));
      tell('正在起草报告', 0.7);
      const draft = draftReport({ agency, year, today, ...(ledgers === undefined ? {} : { ledgers }) });
      return Promise.resolve({
        tables: read.tables.map(({ sheet, ledger, rowNumbers }) => ({
          sheet,
          title: LEDGERS[ledger].title,
          rows: rowNumbers.length,
        })),
        cells: [...read.findings, ...placed.flatMap(({ cells }) => cells)],
        others: placed.flatMap(({ finding, cells }) => (cells.length === 0 ? [finding] : [])),
        draft,
        outstanding: outstanding(draft).length,
      });
    },
    async markedWorkbook({ bytes, findings }) {
      return Promise.resolve(annotateWorkbook(bytes, findings));
    },
    docx: ({ report }) => renderDocx(report),
  };

const send = (sent: Sent): void => {
  self.postMessage(sent);
};

self.onmessage = ({ data }: MessageEvent<{ id: number; question: Question }>): void => {
  const { id, question } = data;
  const work = WORK[question.kind] as (question: Question, tell: Tell) => Promise<unknown>;
  work(question, (step, share) => {
    send({ id, step, share });
  }).then(
    (answer) => {
      send({ id, answer });
    },
    (error: unknown) => {
      send({ id, error: FazhiError.isInstance(error) ? error.message : `处理时出错：${String(error)}` });
    },
  );
};
