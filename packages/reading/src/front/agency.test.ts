import { describe, expect, it } from 'vitest';
import { agencyOfTitle, isAgencyName, reporterClassOf } from './agency.js';

describe('the agency of a title', () => {
  it.each([
    ['某市司法局2024年法治政府建设情况报告', '某市司法局'],
    ['某县人民政府关于2020年法治政府建设工作情况的报告', '某县人民政府'],
    ['2022年度某县法治政府建设工作报告', '某县'],
    ['2023年某市交通运输局推进法治政府建设情况报告', '某市交通运输局'],
    ['某省财政厅法治政府建设年度报告', '某省财政厅'],
  ])('%s', (title, agency) => {
    expect(agencyOfTitle(title)).toBe(agency);
  });
});

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
  ])('%s', (agency, expected) => {
    expect(reporterClassOf(agency)).toBe(expected);
  });
});

describe('a line that names an agency', () => {
  it.each([
    ['某县人民政府', true],
    ['某 县 司 法 局', true],
    ['一、加强领导的办公室', false],
    ['由局办公室,牵头的委员会', false],
    ['继续推进依法行政', false],
  ])('%s: %s', (line, expected) => {
    expect(isAgencyName(line)).toBe(expected);
  });
});
