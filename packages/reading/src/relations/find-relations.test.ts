import { evaluateRelation, findFact, type Relation } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

function read(sentence: string): { relation: Relation; text: string }[] {
  const report = readReport(`某局2020年法治政府建设情况报告\n一、主要举措和成效\n${sentence}`);
  return report.relations.map((relation) => ({
    relation,
    text: evaluateRelation(relation, (id) => findFact(report, id)).explanation.zh,
  }));
}

/** What a sentence states: kind, `=` for parts that are all, `?` for what is in doubt, and the arithmetic. */
const stated = (sentence: string): string[] =>
  read(sentence).map(({ relation, text }) => {
    const all = relation.kind === 'partition' && relation.exhaustive ? '=' : '';
    return `${relation.kind}${all}${relation.doubtful ? '?' : ''} ${text}`;
  });

describe('a whole with its parts', () => {
  it.each([
    [
      '审议事项148项,其中:重大决策105项、重大人事任免18项、重大项目安排1项,大额资金使用24项。',
      'partition= 105+18+1+24=148 ✓',
    ],
    ['调整项目54项,其中增加12项,修改35项,取消8项。', 'partition= 12+35+8=55，文中为54 ✗'],
    ['接收交办件107件。其中,人大代表建议35件,政协委员提案72件。', 'partition= 35+72=107 ✓'],
    ['接收交办件107件。按办理方式划分,由我局承办的主办件44件,会办件63件;督办1件。', 'partition= 44+63=107 ✓'],
    ['清理文件300件,其中继续有效200件、废止60件、修改40件。', 'partition= 200+60+40=300 ✓'],
    ['清理文件45件:继续有效30件、修改5件、废止8件。', 'partition= 30+5+8=43，文中为45 ✗'],
    ['共受理案件50件,一审30件、二审20件。', 'partition= 30+20=50 ✓'],
    ['审核合同50份,其中采购合同20份、租赁合同15份、其他合同10份。', 'partition= 20+15+10=45，文中为50 ✗'],
    ['审核意见50份,其中人大代表建议、政协提案分别为30份、20份。', 'partition= 30+20=50 ✓'],
    ['受理投诉12件、举报8件,合计20件。', 'partition= 12+8=20 ✓'],
    ['保留文件30件、修改5件、废止8件,共清理45件。', 'partition= 30+5+8=43，文中为45 ✗'],
  ])('%s is complete by its words', (sentence, relation) => {
    expect(stated(sentence)).toEqual([relation]);
  });

  it.each([
    ['审议事项148项,其中:决策105项、任免20项。', 'partition=? 105+20=125，文中为148 ✗'],
    ['印发文件60件,包括意见20件、通知40件。', 'partition=? 20+40=60 ✓'],
    ['受理投诉120件(来信30件、来访80件)。', 'partition=? 30+80=110，文中为120 ✗'],
    ['全年共开展活动50场次,进机关10场次、进学校20场次、进社区20场次。', 'partition=? 10+20+20=50 ✓'],
    ['召开座谈会12次,走访调研8次,合计20次。', 'partition=? 12+8=20 ✓'],
  ])('%s may have left some out', (sentence, relation) => {
    expect(stated(sentence)).toEqual([relation]);
  });

  it.each([
    ['出具意见书24件,其中重大行政决策2件,规范性文件7件。', 'partition 2+7=9≤24 ✓'],
    ['办理案件50件,其中维持30件,撤销8件,驳回5件。', 'partition 30+8+5=43≤50 ✓'],
    ['调整项目54项,其中新增处罚事项5项,取消许可事项3项。', 'partition 5+3=8≤54 ✓'],
    ['审议事项148项,其中:决策105项、任免18项等。', 'partition 105+18=123≤148 ✓'],
    ['审议事项148项,其中:决策105项、任免18项,均按时办结。', 'partition 105+18=123≤148 ✓'],
    ['受理120件(其中来信30件、来访90件),办结118件。', 'partition 30+90=120≤120 ✓'],
    ['执法机关3个,其中内设机构7个。', 'subset 7＞3 ✗'],
    ['受理案件50件,其中土地类10件,审结45件。', 'subset 10≤50 ✓'],
    ['办理案件50起,其中罚款案件10件。', 'subset 10≤50 ✓'],
    ['新建项目2312个,其中亿元以上项目859个,某公司等901个项目建成。', 'subset 859≤2312 ✓'],
    ['新增铁路639公里、其中高铁370公里,新增公路2600公里、农村公路3000公里。', 'subset 370≤639 ✓'],
    ['营造林148万亩、其中绿化工程43万亩,修复治理草原517万亩,治理水土流失23万亩。', 'subset 43万=430000≤148万 ✓'],
    ['粮食总产量44.65万吨,其中青稞产量40万吨,蔬菜总产量38.7万吨。', 'subset 40万=400000≤44.65万 ✓'],
  ])('%s names some', (sentence, relation) => {
    expect(stated(sentence)).toEqual([relation]);
  });

  it('divides one whole in two ways', () => {
    expect(
      stated('共接收107件。其中,人大代表建议35件,政协委员提案72件。按办理方式划分,由我局承办的主办件44件,会办件63件。'),
    ).toEqual(['partition= 35+72=107 ✓', 'partition= 44+63=107 ✓']);
  });

  it.each([
    ['受理案件50件,办结45件,其中调解48件。', ['subset? 45≤50 ✓', 'subset? 48＞45 ✗'], 'two wholes could be meant'],
    ['执法人员1200人,培训300人次,其中新任人员1300人。', ['subset? 1300＞1200 ✗'], 'another figure stands between'],
    ['受理复议12件、诉讼8件,其中维持15件、胜诉7件。', ['subset? 15＞12 ✗', 'subset? 7≤8 ✓'], 'one part of each'],
    ['受理100件,其中来信60件、来访70件(含重复来访)。', ['partition? 60+70=130＞100 ✗'], 'parts overlap'],
    ['受理100件,其中来信30件、来访60件,另有网上20件。', ['partition? 30+60=90≤100 ✓'], 'something lies outside'],
  ])('%s is in doubt', (sentence, relations) => {
    expect(stated(sentence)).toEqual(relations);
  });

  it.each([
    ['产业优化。其中智能产业收入超过2000亿元,软件收入增长10.8%。', 'no whole'],
    ['检查企业50家,其中发现问题20个。', 'another unit'],
    ['登记私营企业46户、个体工商户283户、合作社16户。', 'no whole and no parts'],
    ['召开会议2次,开展培训3次、讲座4次,合计7次。', 'marks are mixed'],
    ['共召开会议12次,开展培训3次、讲座4次。', 'other acts'],
    ['组建技术平台1家,新增企业5家、工厂15家。', '共 is not in 公共'],
    ['检查企业120家、商户300家,共查处15家。', 'another act is summed'],
    ['外贸进出口增长12.3%,其中出口增长39.4%。', 'growth is no part'],
    ['财政赤字2万亿元,比去年增加2000亿元。其中,中央赤字1万亿元。', 'an increase is no whole'],
    ['居民人均可支配收入4.1万元,其中城镇居民5万元。', 'an average is no whole'],
    ['办理时限压缩至5个工作日,其中备案8个工作日。', 'a span of time is no whole'],
    ['登记企业30户、个体户50户,其中外资40户。', 'the whole is one of a row'],
    ['汽车由2552万辆增至3230万辆,其中新能源汽车由45万辆增至356万辆。', 'a change is no list'],
    ['其中10件。', 'nothing before'],
  ])('%s states nothing: %s', (sentence) => {
    expect(stated(sentence)).toEqual([]);
  });
});

describe('what came and what became of it', () => {
  it.each([
    ['收到行政复议申请103宗,不受理12宗,受理95宗。', 'partition=? 12+95=107，文中为103 ✗'],
    ['收到申请10件,受理7件,不予受理2件,转送1件。', 'partition=? 7+2+1=10 ✓'],
    ['全年受理案件50件,办结45件,在办6件。', 'partition=? 45+6=51，文中为50 ✗'],
    ['上年结转5件,新收100件,办结98件,未结7件。', 'change 5-98+100=7 ✓'],
    ['上年结转5件,新收100件,办结98件,结转下年9件。', 'change 5-98+100=7，文中为9 ✗'],
  ])('%s', (sentence, relation) => {
    expect(stated(sentence)).toEqual([relation]);
  });

  it.each(['收到申请103件,受理95件,办结90件。', '收到申请10件,受理7件。'])('%s does not tell of all', (sentence) => {
    expect(stated(sentence).filter((relation) => relation.startsWith('partition'))).toEqual([]);
  });
});

describe('stocks that change', () => {
  it.each([
    ['取消权责事项12项,权责事项由78项精简到66项。', 'change 78-12=66 ✓'],
    ['权责事项从原来的78项减少至60项,减少12项。', 'change 78-12=66，文中为60 ✗'],
    ['新增证件5件,证件由20件增加到25件。', 'change 20+5=25 ✓'],
    ['取消事项12项,权责事项由78项精简到115项。', 'change 78-12=66，文中为115 ✗'],
  ])('%s', (sentence, relation) => {
    expect(stated(sentence)).toEqual([relation]);
  });

  it.each([
    ['持证人员由原来的67人减少至61人。', 'the difference is not told'],
    ['新增系统2个,数据目录由10个增加到15个。', 'other things came'],
    ['科技企业从321家增加到8726家,高新企业从380家增加到2132家。', 'two series'],
    ['新增事项5项,权责事项由78项精简到66项。', 'what went is not told'],
    ['执法人员由78人增加到90人,年均增加4人。', 'an average step'],
    ['执法人员由2019年的78人增加到90人,比2018年增加30人。', 'against another year'],
  ])('%s accuses nobody: %s', (sentence) => {
    expect(stated(sentence).filter((relation) => relation.startsWith('change'))).toEqual([]);
  });
});

describe('things taken out of those counted before', () => {
  it.each([
    ['公开招标项目60个,随机抽查项目14个。', 'subset? 14≤60 ✓'],
    ['检查车辆863辆,劝返97辆。', 'subset? 97≤863 ✓'],
    ['督察发现13个问题,完成整改15个。', 'subset? 15＞13 ✗'],
    ['应考120人,实考130人。', 'subset 130＞120 ✗'],
    ['全年开庭10件,负责人出庭应诉12件。', 'subset? 12＞10 ✗'],
  ])('%s', (sentence, relation) => {
    expect(stated(sentence)).toEqual([relation]);
  });

  it.each([
    '检查企业50家,抽查个体户60家。',
    '15名负责人出庭应诉,200余名执法人员旁听庭审。',
    '检查企业120家,抽查食品300批次。',
    '收到建议12件、提案4件,办结16件。',
  ])('%s speaks of other things', (sentence) => {
    expect(stated(sentence)).toEqual([]);
  });
});

describe('rates', () => {
  it.each([
    ['受理案件50件,办结40件,办结率96%。', 'ratio 40÷50=80%，文中为96% ✗'],
    ['排查纠纷300件,化解298件,化解率99.3%。', 'ratio 298÷300=99.33%，文中99.3%，按所示位数一致 ✓'],
    ['排查纠纷142件,调解139件,调解成功率达98%,履行率100%。', 'ratio? 139÷142=97.9%，文中98%，按所示位数一致 ✓'],
    ['参加考试50人,合格48人,合格率98%。', 'ratio 48÷50=96%，文中为98% ✗'],
  ])('%s is of the counts before it', (sentence, relation) => {
    expect(stated(sentence)).toEqual([relation]);
  });

  it('a share is of the whole of its part', () => {
    expect(stated('审议事项148项,其中决策105项(占80%)、任免18项。')).toEqual([
      'partition 105+18=123≤148 ✓',
      'ratio 105÷148=70.9%，文中为80% ✗',
    ]);
  });

  it.each([
    ['在26个窗口和84个窗口配置了评价器,在大厅设置评价箱,主动评价率提升到82.21%。', 'no counts of it'],
    ['共办理信访案件48件,办结率97.9%。', 'one count'],
    ['办理人大代表建议12件政协提案4件,答复检察建议书1件,答复率100%。', 'other things'],
    ['收到建议12件、提案4件,办结16件,办结率100%。', 'of more than was counted last'],
    ['完成转移就业41.7万人,城镇新增就业5.5万人,应届高校毕业生就业率95.2%。', 'of other persons'],
    ['收到申请23件,办结20件,按期办结率100%。', 'of what was closed'],
  ])('%s states none: %s', (sentence) => {
    expect(stated(sentence).filter((relation) => relation.startsWith('ratio'))).toEqual([]);
  });
});

describe('growth', () => {
  it.each([
    ['下发文件639件,较2019年的880件减少27.4%。', 'growth (639-880)÷880=-27.39%，文中-27.4%，按所示位数一致 ✓'],
    ['文件由880件减少到639件,减少20%。', 'growth (639-880)÷880=-27.4%，文中为-20% ✗'],
    ['审批事项由269项减少到43项,减幅84%。', 'growth (43-269)÷269=-84% ✓'],
    ['办理案件120件,上年100件,同比增长30%。', 'growth (120-100)÷100=20%，文中为30% ✗'],
    ['办理案件120件,较上年增加20件,增长25%。', 'increase 20÷(120-20)=20%，文中为25% ✗'],
  ])('%s', (sentence, relation) => {
    expect(stated(sentence)).toEqual([relation]);
  });

  it.each([
    ['下发文件639件,相较2019年减少27.4%。', 'last year is not told'],
    ['企业由330家增加到451家,年均增长5.5%。', 'an average rate is not the whole'],
    ['地区生产总值由330亿元增加到451亿元,增长20%。', 'at constant prices'],
    ['优良天数197天,较上年增加35天;综合指数下降11.5%。', 'of another thing'],
    ['2020年办理120件,2019年100件,2018年90件,同比增长20%。', 'a series of years'],
  ])('%s states none: %s', (sentence) => {
    expect(stated(sentence)).toEqual([]);
  });
});

it('quotes the words that state a relation', () => {
  expect(read('全年拟调整项目54项,其中增加12项,修改35项,取消7项。')[0]!.relation.raw).toBe(
    '全年拟调整项目54项,其中增加12项,修改35项,取消7项',
  );
});
