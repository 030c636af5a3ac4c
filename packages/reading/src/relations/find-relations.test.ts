import { evaluateRelation, findFact, type Relation } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

function read(sentence: string): { relation: Relation; verdict: string; text: string }[] {
  const report = readReport(`某局2020年法治政府建设情况报告\n一、主要举措和成效\n${sentence}`);
  return report.relations.map((relation) => {
    const { verdict, explanation } = evaluateRelation(relation, (id) => findFact(report, id));
    return { relation, verdict, text: explanation.zh };
  });
}
const kinds = (sentence: string): string[] => read(sentence).map(({ relation }) => relation.kind);
const verdicts = (sentence: string): string[] => read(sentence).map(({ verdict }) => verdict);
const exhaustive = (sentence: string): boolean[] =>
  read(sentence).flatMap(({ relation }) => (relation.kind === 'partition' ? [relation.exhaustive] : []));

describe('a total with its parts', () => {
  it.each([
    ['审议事项148项,其中:决策105项、任免18项、项目1项,资金24项。', 'a colon announces all parts'],
    ['审议事项148项（其中：决策105项、任免18项、项目1项，资金24项）。', 'a colon, in brackets, full width'],
    ['调整项目54项,其中增加12项,修改35项,取消7项。', 'added, changed and cancelled leave nothing out'],
    ['接收交办件107件。其中,人大代表建议35件,政协委员提案72件。', 'suggestions and proposals leave nothing out'],
    ['接收交办件107件。按办理方式划分,由我局承办的主办件44件,会办件63件;督办1件。', 'divided by a principle'],
    ['印发文件60件,包括意见20件、通知40件。', '包括'],
    ['清理文件300件,其中继续有效200件、废止60件、修改40件。', 'valid, repealed and amended leave nothing out'],
    ['受理投诉12件、举报8件,合计20件。', 'a sum at the end'],
  ])('%s is complete: %s', (sentence) => {
    expect(exhaustive(sentence)).toEqual([true]);
    expect(verdicts(sentence)).toEqual(['holds']);
  });

  it('finds a wrong sum by the words, not by the arithmetic', () => {
    expect(verdicts('审议事项148项,其中:决策105项、任免18项、项目1项,资金20项。')).toEqual(['fails']);
    expect(verdicts('调整项目54项,其中增加12项,修改35项,取消8项。')).toEqual(['fails']);
  });

  it.each([
    '出具意见书24件,其中重大行政决策2件,规范性文件7件。',
    '办理案件50件,其中维持30件,撤销8件,驳回5件。',
    '办理建议提案107件,其中省人大代表建议5件,省政协委员提案6件。',
    '调整项目54项,其中新增处罚事项5项,取消许可事项3项。',
    '审议事项148项,其中:决策105项、任免18项等。',
    '审议事项148项,其中:决策105项、任免18项,均按时办结。',
  ])('%s says nothing of completeness', (sentence) => {
    expect(exhaustive(sentence)).toEqual([false]);
    expect(verdicts(sentence)).toEqual(['holds']);
  });

  it('takes a single part under 其中 as a subset, and a part larger than the whole fails', () => {
    expect(read('执法机关3个,其中内设机构7个。')).toMatchObject([
      { relation: { kind: 'subset' }, verdict: 'fails', text: '7＞3 ✗' },
    ]);
  });

  it('divides one total in two ways', () => {
    const found = read(
      '共接收107件。其中,人大代表建议35件,政协委员提案72件。按办理方式划分,由我局承办的主办件44件,会办件63件。',
    );
    expect(found.map(({ text }) => text)).toEqual(['35+72=107 ✓', '44+63=107 ✓']);
  });

  it('leaves out what follows the parts', () => {
    expect(read('受理120件(其中来信30件、来访90件),办结118件。').map(({ text }) => text)).toEqual(['30+90=120≤120 ✓']);
    expect(read('受理案件50件,其中土地类10件,审结45件。')).toMatchObject([{ relation: { kind: 'subset' } }]);
  });

  it.each([
    '产业优化。其中智能产业收入超过2000亿元,软件收入增长10.8%。',
    '检查企业50家,其中发现问题20个。',
    '登记私营企业46户、个体工商户283户、合作社16户。',
    '召开会议2次,开展培训3次、讲座4次,合计7次。',
    '其中10件。',
  ])('%s states no relation', (sentence) => {
    expect(kinds(sentence)).toEqual([]);
  });
});

describe('other relations', () => {
  it('a stock before and after with what went', () => {
    expect(read('取消权责事项12项,权责事项由78项精简到66项。')).toMatchObject([
      { relation: { kind: 'change' }, text: '78-12=66 ✓' },
    ]);
    expect(read('权责事项从原来的78项减少至60项,减少12项。')).toMatchObject([
      { relation: { kind: 'change' }, verdict: 'fails' },
    ]);
    expect(read('新增证件5件,证件由20件增加到25件。')).toMatchObject([
      { relation: { kind: 'change' }, text: '20+5=25 ✓' },
    ]);
  });

  it('a change whose difference is not stated accuses nobody', () => {
    expect(kinds('持证人员由原来的67人减少至61人。')).toEqual([]);
    expect(kinds('新增系统2个,数据目录由10个增加到15个。')).toEqual([]);
  });

  it('things taken out of those counted before', () => {
    expect(verdicts('公开招标项目60个,随机抽查项目14个。')).toEqual(['holds']);
    expect(verdicts('检查车辆863辆,劝返97辆。')).toEqual(['holds']);
    expect(kinds('检查企业50家,抽查个体户60家。')).toEqual([]);
  });

  it('a rate with both its counts', () => {
    expect(
      read('排查纠纷142件,调解139件,调解成功率达98%,履行率100%。').map(({ relation, verdict }) => [
        relation.kind,
        verdict,
      ]),
    ).toEqual([['ratio', 'holds']]);
    expect(verdicts('受理案件50件,办结40件,办结率96%。')).toEqual(['fails']);
    expect(kinds('在26个窗口和84个窗口配置了评价器,在大厅设置评价箱,主动评价率提升到82.21%。')).toEqual([]);
    expect(kinds('共办理信访案件48件,办结率97.9%。')).toEqual([]);
  });

  it('growth, where both years are printed', () => {
    expect(verdicts('下发文件639件,较2019年的880件减少27.4%。')).toEqual(['holds']);
    expect(verdicts('文件由880件减少到639件,减少20%。')).toEqual(['fails']);
    expect(kinds('下发文件639件,相较2019年减少27.4%。')).toEqual([]);
  });

  it('quote the words that state them', () => {
    expect(read('全年拟调整项目54项,其中增加12项,修改35项,取消7项。')[0]!.relation.raw).toBe(
      '全年拟调整项目54项,其中增加12项,修改35项,取消7项',
    );
  });
});
