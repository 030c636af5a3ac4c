import { draftReport, renderMarkdown } from '@fazhi/rendering';
const report = draftReport({ agency: { name: '某县人民政府', selfReference: '我县', reporterClass: 'localGovernment', level: 'county', recipients: ['县委', '县人大常委会'] }, year: 2022, today: '2023-02-10' });
console.log(renderMarkdown(report));
