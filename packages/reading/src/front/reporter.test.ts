import { describe, expect, it } from 'vitest';
import { levelOf, reporterClassOf } from './reporter.js';

describe('the class of a reporter', () => {
  it.each([
    ['甘肃省人民政府', 'provincialPartyGov'],
    ['中共天津市委、天津市人民政府', 'provincialPartyGov'],
    ['司法部', 'stateCouncilDepartment'],
    ['国家税务总局', 'stateCouncilDepartment'],
    ['某某县人民政府', 'localGovernment'],
    ['某市某区', 'localGovernment'],
    ['中共某县委员会、某县人民政府', 'partyAndGovSubProvincial'],
    ['某某镇人民政府', 'partyAndGovSubProvincial'],
    ['某市财政局', 'localDepartment'],
    ['自治区经济和信息化厅', 'localDepartment'],
    ['甘肃省工业和信息化委员会', 'localDepartment'],
    ['经济技术开发区管理委员会', 'extendedByLocalRule'],
    ['某高新区管委会', 'extendedByLocalRule'],
    ['某某街道办事处', 'extendedByLocalRule'],
    ['某某研究会', undefined],
    ['某省人民政府', 'provincialPartyGov'],
    ['中共某省委、某省人民政府', 'provincialPartyGov'],
    ['某某街道', 'extendedByLocalRule'],
    ['某某街道党工委、某某街道办事处', 'extendedByLocalRule'],
    ['某高新技术产业开发区', 'extendedByLocalRule'],
    ['某自贸片区管理局', 'extendedByLocalRule'],
    ['新疆生产建设兵团', 'extendedByLocalRule'],
    ['兵团司法局', 'extendedByLocalRule'],
    ['第八师石河子市', 'extendedByLocalRule'],
    ['第八师142团', 'extendedByLocalRule'],
    ['某师某市人民政府', 'extendedByLocalRule'],
    ['国家税务总局某市税务局', 'extendedByLocalRule'],
    ['某新区', undefined],
    ['某市律师管理局', 'localDepartment'],
    ['某师范大学管理处委员会', 'localDepartment'],
  ])('%s', (agency, expected) => {
    expect(reporterClassOf(agency)).toBe(expected);
  });
});

describe('the level of government that a name tells', () => {
  it.each([
    ['司法部', 'national'],
    ['国家税务总局', 'national'],
    ['甘肃省人民政府', 'provincial'],
    ['某省司法厅', 'provincial'],
    ['内蒙古自治区财政厅', 'provincial'],
    ['北京市司法局', 'provincial'],
    ['北京市某区司法局', 'county'],
    ['新疆生产建设兵团', 'provincial'],
    ['第八师石河子市', 'municipal'],
    ['第八师142团', 'county'],
    ['某自治州人民政府', 'municipal'],
    ['某地区行政公署', 'municipal'],
    ['某县司法局', 'county'],
    ['某省某市某区人民政府', 'county'],
    ['某自治县人民政府', 'county'],
    ['中共某县委、某县人民政府', 'county'],
    ['某县某镇', 'township'],
    ['某乡人民政府', 'township'],
    ['某街道办事处', 'township'],
    ['某市司法局', undefined],
    ['某市经济技术开发区管委会', undefined],
    ['某片区管理局', undefined],
    ['某新区', undefined],
  ])('%s', (agency, expected) => {
    expect(levelOf(agency)).toBe(expected);
  });
});
