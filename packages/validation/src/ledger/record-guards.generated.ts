// Written by `pnpm generate` from the schemas of the records. Do not edit.
/* eslint-disable */
import { isText } from '@fazhi/core/checking';

type Guard = (value: any) => boolean;

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the keys of an object are among some; asked only where a field is there and has no value, or one is unknown. */
function keysAmong(names: string): Guard {
  const known = new Set(names.split(' '));
  return (value) => Object.keys(value as object).every((key) => known.has(key));
}

function isMultiple(value: number, step: number): boolean {
  const ratio = value / step;
  // As zod does: two roundings lie between a decimal and its quotient.
  return Math.abs(ratio - Math.round(ratio)) < 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
}

const P0 = /^[0-9a-f]{64}$/;
const P1 = /^[\d+() -]{5,20}$/;
const P2 = /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))$/;
const P3 = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const P4 = /^[1-9]\d{5}(?:\d{3}){0,2}$/;
const P5 = /^\p{Script=Han}{1,16}〔(?:19|20)\d{2}〕[1-9]\d{0,4}号$/u;
const P6 = /^(?:0|[1-9]\d{0,15})(?:\.\d{1,2})?$/;
const P7 = /^[0-9A-Za-z]{12}$/;
const P8 = /^[0-9A-Za-z]{31}$/;
const P9 = /^[0-9A-Za-z]{33}$/;
const P10 = /^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/;
const P11 = /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|([+-](?:[01]\d|2[0-3]):[0-5]\d)))$/;
const P12 = /^[0-9A-Za-z]{0,8}\*{4,20}[0-9A-Za-z]{0,6}$/;
const P13 = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/;
const P14 = /^-?\d{1,18}(?:\.\d{1,6})?$/;
const P15 = /^(?:0|[1-9]\d{0,15})(?:\.\d{1,6})?$/;
const P16 = /^\d{1,4}(?:\.\d{1,6})?$/;
const P17 = /^[\p{Script=Han}A-Za-z0-9()（）-]+$/u;
const P18 = /^(?:0\.\d{1,6}|1(?:\.0{1,6})?)$/;
const P19 = /^[0-9a-f]{32,128}$/;

/** Guards of the rows of ledgers by their paths and of records by their ids; `holds` tells whether the conditions of a record hold. Internal. */
export function recordGuards(holds: (list: number, record: any) => boolean): { rows: Readonly<Record<string, Guard>>; records: Readonly<Record<string, Guard>> } {
  const known = keysAmong("title uri attachmentId sha256");
  const isEvidence = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.uri;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.attachmentId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.sha256;if(f!==undefined){n++;if(!(typeof f === 'string' && P0.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known(v)) && holds(2, v);
  };
  const isList = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 200) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isEvidence(e))) return false; }
    return true;
  };
  const known2 = keysAmong("name post unit phone");
  const isPart = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.post;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.unit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.phone;if(f!==undefined){n++;if(!(typeof f === 'string' && P1.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known2(v));
  };
  const isChoice = (v: any): boolean => { switch (v) { case "partySecretary": case "governmentHead": case "departmentHead": case "townshipHead": case "zoneHead": return true; default: return false; } };
  const isChoice2 = (v: any): boolean => { switch (v) { case "leadAndPlan": case "intraPartyRules": case "lawfulDecisions": case "supportInstitutions": case "appointments": case "publicity": case "organizeAndPlan": case "decisionProcedure": case "performAndEnforce": case "superviseSubordinates": case "respectJudiciary": case "staffLearning": return true; default: return false; } };
  const isList2 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isEvidence(e))) return false; }
    return true;
  };
  const known3 = keysAmong("duty done on evidence");
  const isDutyPerformance = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.duty;if(f!==undefined){n++;if(!(isChoice2(f)))return false}else return false
    f=v.done;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.evidence;if(f!==undefined){n++;if(!(isList2(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known3(v));
  };
  const isList3 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 200) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isDutyPerformance(e))) return false; }
    return true;
  };
  const known4 = keysAmong("on matter");
  const isPersonalAct = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.matter;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known4(v));
  };
  const isList4 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 500) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isPersonalAct(e))) return false; }
    return true;
  };
  const known5 = keysAmong("deploysImportantWork inquiresIntoMajorProblems coordinatesKeyLinks supervisesImportantTasks");
  const isPart2 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.deploysImportantWork;if(f!==undefined){n++;if(!(isList4(f)))return false}else return false
    f=v.inquiresIntoMajorProblems;if(f!==undefined){n++;if(!(isList4(f)))return false}else return false
    f=v.coordinatesKeyLinks;if(f!==undefined){n++;if(!(isList4(f)))return false}else return false
    f=v.supervisesImportantTasks;if(f!==undefined){n++;if(!(isList4(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known5(v));
  };
  const known6 = keysAmong("id evidence remark person role applies duties fourPersonally dutyReportId");
  const isFirstResponsiblePersonDuty = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.person;if(f!==undefined){n++;if(!(isPart(f)))return false}else return false
    f=v.role;if(f!==undefined){n++;if(!(isChoice(f)))return false}else return false
    f=v.applies;if(f!==undefined){n++;if(!((f === "direct" || f === "byReference")))return false}else return false
    f=v.duties;if(f!==undefined){n++;if(!(isList3(f)))return false}else return false
    f=v.fourPersonally;if(f!==undefined){n++;if(!(isPart2(f)))return false}else return false
    f=v.dutyReportId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known6(v)) && holds(1, v);
  };
  const isChoice3 = (v: any): boolean => { switch (v) { case "partyCommittee": case "partyGroup": case "executiveMeeting": case "officeMeeting": case "special": return true; default: return false; } };
  const isList5 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 200) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 1000))) return false; }
    return true;
  };
  const known7 = keysAmong("id evidence remark on meetingKind meetingNo chair presentedBy topic decisions minutesRef");
  const isLeadershipBriefing = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.meetingKind;if(f!==undefined){n++;if(!(isChoice3(f)))return false}else return false
    f=v.meetingNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.chair;if(f!==undefined){n++;if(!(isPart(f)))return false}else return false
    f=v.presentedBy;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.topic;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.decisions;if(f!==undefined){n++;if(!(isList5(f)))return false}
    f=v.minutesRef;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known7(v));
  };
  const isChoice4 = (v: any): boolean => { switch (v) { case "centerGroup": case "preMeeting": case "lecture": case "training": case "online": return true; default: return false; } };
  const isList6 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 1000))) return false; }
    return true;
  };
  const known8 = keysAmong("id evidence remark on kind sessionNo statutes lecturer attendance countBasis level");
  const isStudySession = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.kind;if(f!==undefined){n++;if(!(isChoice4(f)))return false}else return false
    f=v.sessionNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.statutes;if(f!==undefined){n++;if(!(isList6(f)))return false}else return false
    f=v.lecturer;if(f!==undefined){n++;if(!(isPart(f)))return false}
    f=v.attendance;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.countBasis;if(f!==undefined){n++;if(!((f === "persons" || f === "attendances" || f === "ambiguous")))return false}
    f=v.level;if(f!==undefined){n++;if(!((f === "leaders" || f === "allStaff" || f === "enforcementStaff" || f === "newAppointees")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known8(v)) && holds(3, v);
  };
  const known9 = keysAmong("duty text");
  const isDutyReportItem = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.duty;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.text;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known9(v));
  };
  const isList7 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isDutyReportItem(e))) return false; }
    return true;
  };
  const isChoice5 = (v: any): boolean => { switch (v) { case "national": case "provincial": case "municipal": case "county": case "township": return true; default: return false; } };
  const known10 = keysAmong("name uscc regionCode level");
  const isPart3 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.uscc;if(f!==undefined){n++;if(!(typeof f === 'string' && P3.test(f)))return false}
    f=v.regionCode;if(f!==undefined){n++;if(!(typeof f === 'string' && P4.test(f)))return false}
    f=v.level;if(f!==undefined){n++;if(!(isChoice5(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known10(v));
  };
  const isChoice6 = (v: any): boolean => { switch (v) { case "excellent": case "good": case "fair": case "poor": case "none": return true; default: return false; } };
  const known11 = keysAmong("id evidence remark year person role form items reportedTo on reviewedBy result inAnnualReport");
  const isDutyReportOnLaw = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.year;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1949 && f <= 2100))return false}else return false
    f=v.person;if(f!==undefined){n++;if(!(isPart(f)))return false}else return false
    f=v.role;if(f!==undefined){n++;if(!(isChoice(f)))return false}else return false
    f=v.form;if(f!==undefined){n++;if(!((f === "written" || f === "oral" || f === "integrated")))return false}else return false
    f=v.items;if(f!==undefined){n++;if(!(isList7(f)))return false}else return false
    f=v.reportedTo;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.reviewedBy;if(f!==undefined){n++;if(!(isPart3(f)))return false}
    f=v.result;if(f!==undefined){n++;if(!(isChoice6(f)))return false}
    f=v.inAnnualReport;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known11(v)) && holds(4, v);
  };
  const isList8 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 500) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isPart(e))) return false; }
    return true;
  };
  const known12 = keysAmong("id evidence remark name kind head deputies members officeUnit dedicatedStaff establishedOn documentNumber");
  const isRuleOfLawLeadingGroup = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.kind;if(f!==undefined){n++;if(!((f === "commission" || f === "leadingGroup" || f === "office" || f === "workGroup")))return false}else return false
    f=v.head;if(f!==undefined){n++;if(!(isPart(f)))return false}else return false
    f=v.deputies;if(f!==undefined){n++;if(!(isList8(f)))return false}else return false
    f=v.members;if(f!==undefined){n++;if(!(isList8(f)))return false}else return false
    f=v.officeUnit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.dedicatedStaff;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.establishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.documentNumber;if(f!==undefined){n++;if(!(typeof f === 'string' && P5.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known12(v));
  };
  const known13 = keysAmong("no text unit dueOn status");
  const isWorkPlanTask = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.no;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.text;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.unit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.dueOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.status;if(f!==undefined){n++;if(!((f === "planned" || f === "doing" || f === "done")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known13(v));
  };
  const isList9 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 2000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isWorkPlanTask(e))) return false; }
    return true;
  };
  const known14 = keysAmong("deployed advanced supervised assessed rewarded");
  const isSameDeployment = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.deployed;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.advanced;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.supervised;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.assessed;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.rewarded;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known14(v));
  };
  const known15 = keysAmong("id evidence remark year title documentNumber kind outlineId tasks issuedOn sameDeployment");
  const isAnnualWorkPlan = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.year;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1949 && f <= 2100))return false}else return false
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.documentNumber;if(f!==undefined){n++;if(!(typeof f === 'string' && P5.test(f)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "workPoints" || f === "taskDivision" || f === "implementationPlan" || f === "responsibilityList")))return false}else return false
    f=v.outlineId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.tasks;if(f!==undefined){n++;if(!(isList9(f)))return false}else return false
    f=v.issuedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.sameDeployment;if(f!==undefined){n++;if(!(isSameDeployment(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known15(v)) && holds(5, v);
  };
  const known16 = keysAmong("id evidence remark on level kind due sat passed");
  const isPreAppointmentTest = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.level;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.kind;if(f!==undefined){n++;if(!((f === "test")))return false}else return false
    f=v.due;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.sat;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.passed;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known16(v)) && holds(6, v);
  };
  const known17 = keysAmong("id evidence remark on level kind");
  const isPreAppointmentInspection = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.level;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.kind;if(f!==undefined){n++;if(!((f === "inspection")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known17(v));
  };
  const isPreAppointmentCheck = (v: any): boolean => {
    if (typeof v !== 'object' || v === null) return false;
    switch (v.kind) { case "test": return isPreAppointmentTest(v); case "inspection": return isPreAppointmentInspection(v); default: return false; }
  };
  const known18 = keysAmong("id evidence remark on presidedBy leadReader participants");
  const isConstitutionOath = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.presidedBy;if(f!==undefined){n++;if(!(isPart(f)))return false}else return false
    f=v.leadReader;if(f!==undefined){n++;if(!(isPart(f)))return false}else return false
    f=v.participants;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000000))return false}
    for (const _ in v) n--;
    return (n === 0 || known18(v));
  };
  const isChoice7 = (v: any): boolean => { switch (v) { case "legalAdviser": case "pufa": case "enforcement": case "reconsideration": case "training": case "other": return true; default: return false; } };
  const known19 = keysAmong("id evidence remark year item amountYuan source");
  const isRuleOfLawFunding = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.year;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1949 && f <= 2100))return false}else return false
    f=v.item;if(f!==undefined){n++;if(!(isChoice7(f)))return false}else return false
    f=v.amountYuan;if(f!==undefined){n++;if(!(typeof f === 'string' && P6.test(f)))return false}else return false
    f=v.source;if(f!==undefined){n++;if(!((f === "fiscal" || f === "other")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known19(v));
  };
  const known20 = keysAmong("system code");
  const isCategoryCode = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.system;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.code;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known20(v));
  };
  const isChoice8 = (v: any): boolean => { switch (v) { case "gbt39554-basic": case "gbt39554-impl": case "gbt39554-handling": case "gbt39048": case "local": return true; default: return false; } };
  const known21 = keysAmong("system value");
  const isPowerCode = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.system;if(f!==undefined){n++;if(!(isChoice8(f)))return false}else return false
    f=v.value;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known21(v)) && holds(8, v);
  };
  const isList10 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 10) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isPowerCode(e))) return false; }
    return true;
  };
  const isChoice9 = (v: any): boolean => { switch (v) { case "law": case "adminRegulation": case "stateCouncilDecision": case "localRegulation": case "ministryRule": case "localRule": case "normativeDocument": return true; default: return false; } };
  const known22 = keysAmong("title documentNumber rank article articleOf paragraph item subitem effectiveOn repealedOn raw");
  const isLegalCitation = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.documentNumber;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.rank;if(f!==undefined){n++;if(!(isChoice9(f)))return false}
    f=v.article;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 2000))return false}
    f=v.articleOf;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 2000))return false}
    f=v.paragraph;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 2000))return false}
    f=v.item;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 2000))return false}
    f=v.subitem;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 2000))return false}
    f=v.effectiveOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.repealedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.raw;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known22(v));
  };
  const isList11 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isLegalCitation(e))) return false; }
    return true;
  };
  const isList12 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 100) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isLegalCitation(e))) return false; }
    return true;
  };
  const known23 = keysAmong("name uscc regionCode level nature entrustedBy");
  const isPart4 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.uscc;if(f!==undefined){n++;if(!(typeof f === 'string' && P3.test(f)))return false}
    f=v.regionCode;if(f!==undefined){n++;if(!(typeof f === 'string' && P4.test(f)))return false}
    f=v.level;if(f!==undefined){n++;if(!(isChoice5(f)))return false}
    f=v.nature;if(f!==undefined){n++;if(!((f === "statutory" || f === "authorized" || f === "entrusted")))return false}else return false
    f=v.entrustedBy;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known23(v)) && holds(9, v);
  };
  const isChoice10 = (v: any): boolean => { switch (v) { case "national": case "provincial": case "municipal": case "county": case "township": case "village": case "graded": return true; default: return false; } };
  const isChoice11 = (v: any): boolean => { switch (v) { case "statutory": case "delegatedDown": case "authorizedAbove": case "authorizedPeer": case "entrustedAbove": case "entrustedPeer": return true; default: return false; } };
  const isChoice12 = (v: any): boolean => { switch (v) { case "naturalPerson": case "enterprise": case "publicInstitution": case "socialOrganization": case "unincorporatedEnterprise": case "administrativeOrgan": case "otherOrganization": return true; default: return false; } };
  const isList13 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 7) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isChoice12(e))) return false; }
    return true;
  };
  const isList14 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isLegalCitation(e))) return false; }
    return true;
  };
  const known24 = keysAmong("stage text basis");
  const isResponsibilityItem = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.stage;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.text;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.basis;if(f!==undefined){n++;if(!(isList14(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known24(v));
  };
  const isList15 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isResponsibilityItem(e))) return false; }
    return true;
  };
  const known25 = keysAmong("text basis");
  const isAccountabilityCircumstance = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.text;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.basis;if(f!==undefined){n++;if(!(isList14(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known25(v));
  };
  const isList16 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isAccountabilityCircumstance(e))) return false; }
    return true;
  };
  const known26 = keysAmong("charged basis standard");
  const isPart5 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.charged;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.basis;if(f!==undefined){n++;if(!(isList14(f)))return false}
    f=v.standard;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known26(v)) && holds(10, v);
  };
  const isList17 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 100) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 1000))) return false; }
    return true;
  };
  const known27 = keysAmong("phone url address");
  const isPart6 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.phone;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.url;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.address;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known27(v)) && holds(11, v);
  };
  const known28 = keysAmong("reconsideration litigation");
  const isItemRelief = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.reconsideration;if(f!==undefined){n++;if(!(isPart3(f)))return false}
    f=v.litigation;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known28(v));
  };
  const isList18 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 1000))) return false; }
    return true;
  };
  const known29 = keysAmong("value unit note");
  const isPart7 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.value;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 10000))return false}else return false
    f=v.unit;if(f!==undefined){n++;if(!((f === "workingDay" || f === "calendarDay" || f === "month")))return false}else return false
    f=v.note;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known29(v));
  };
  const known30 = keysAmong("id evidence remark seq categoryCode codes name parentId subItemName establishingBasis implementingBasis implementingBody handlingUnit exerciseLevel powerSource targets responsibilities accountability fee flowChart riskPoints supervision relief status version effectiveOn cancelledOn publishedOn publishedUrls category initiation statutoryLimit promisedLimit");
  const isApplicationPowerItem = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.seq;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000))return false}
    f=v.categoryCode;if(f!==undefined){n++;if(!(isCategoryCode(f)))return false}
    f=v.codes;if(f!==undefined){n++;if(!(isList10(f)))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.parentId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.subItemName;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.establishingBasis;if(f!==undefined){n++;if(!(isList11(f)))return false}else return false
    f=v.implementingBasis;if(f!==undefined){n++;if(!(isList12(f)))return false}
    f=v.implementingBody;if(f!==undefined){n++;if(!(isPart4(f)))return false}else return false
    f=v.handlingUnit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.exerciseLevel;if(f!==undefined){n++;if(!(isChoice10(f)))return false}else return false
    f=v.powerSource;if(f!==undefined){n++;if(!(isChoice11(f)))return false}else return false
    f=v.targets;if(f!==undefined){n++;if(!(isList13(f)))return false}
    f=v.responsibilities;if(f!==undefined){n++;if(!(isList15(f)))return false}else return false
    f=v.accountability;if(f!==undefined){n++;if(!(isList16(f)))return false}else return false
    f=v.fee;if(f!==undefined){n++;if(!(isPart5(f)))return false}else return false
    f=v.flowChart;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    f=v.riskPoints;if(f!==undefined){n++;if(!(isList17(f)))return false}
    f=v.supervision;if(f!==undefined){n++;if(!(isPart6(f)))return false}else return false
    f=v.relief;if(f!==undefined){n++;if(!(isItemRelief(f)))return false}
    f=v.status;if(f!==undefined){n++;if(!((f === "active" || f === "suspended" || f === "cancelled")))return false}else return false
    f=v.version;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 100000))return false}else return false
    f=v.effectiveOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.cancelledOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.publishedUrls;if(f!==undefined){n++;if(!(isList18(f)))return false}else return false
    f=v.category;if(f!==undefined){n++;if(!((f === "licensing" || f === "adjudication" || f === "publicService")))return false}else return false
    f=v.initiation;if(f!==undefined){n++;if(!((f === "onApplication")))return false}else return false
    f=v.statutoryLimit;if(f!==undefined){n++;if(!(isPart7(f)))return false}else return false
    f=v.promisedLimit;if(f!==undefined){n++;if(!(isPart7(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known30(v)) && holds(7, v);
  };
  const isChoice13 = (v: any): boolean => { switch (v) { case "warning": case "publicCriticism": case "fine": case "confiscateGains": case "confiscateProperty": case "suspendLicense": case "downgradeQualification": case "revokeLicense": case "restrictOperations": case "orderSuspension": case "orderClosure": case "restrictPractice": case "detention": case "other": return true; default: return false; } };
  const isList19 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 14) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isChoice13(e))) return false; }
    return true;
  };
  const known31 = keysAmong("id evidence remark seq categoryCode codes name parentId subItemName establishingBasis implementingBasis implementingBody handlingUnit exerciseLevel powerSource targets responsibilities accountability fee flowChart riskPoints supervision relief status version effectiveOn cancelledOn publishedOn publishedUrls category initiation penaltyKinds discretionBenchmarkId");
  const isPenaltyPowerItem = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.seq;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000))return false}
    f=v.categoryCode;if(f!==undefined){n++;if(!(isCategoryCode(f)))return false}
    f=v.codes;if(f!==undefined){n++;if(!(isList10(f)))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.parentId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.subItemName;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.establishingBasis;if(f!==undefined){n++;if(!(isList11(f)))return false}else return false
    f=v.implementingBasis;if(f!==undefined){n++;if(!(isList12(f)))return false}
    f=v.implementingBody;if(f!==undefined){n++;if(!(isPart4(f)))return false}else return false
    f=v.handlingUnit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.exerciseLevel;if(f!==undefined){n++;if(!(isChoice10(f)))return false}else return false
    f=v.powerSource;if(f!==undefined){n++;if(!(isChoice11(f)))return false}else return false
    f=v.targets;if(f!==undefined){n++;if(!(isList13(f)))return false}
    f=v.responsibilities;if(f!==undefined){n++;if(!(isList15(f)))return false}else return false
    f=v.accountability;if(f!==undefined){n++;if(!(isList16(f)))return false}else return false
    f=v.fee;if(f!==undefined){n++;if(!(isPart5(f)))return false}else return false
    f=v.flowChart;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    f=v.riskPoints;if(f!==undefined){n++;if(!(isList17(f)))return false}
    f=v.supervision;if(f!==undefined){n++;if(!(isPart6(f)))return false}else return false
    f=v.relief;if(f!==undefined){n++;if(!(isItemRelief(f)))return false}
    f=v.status;if(f!==undefined){n++;if(!((f === "active" || f === "suspended" || f === "cancelled")))return false}else return false
    f=v.version;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 100000))return false}else return false
    f=v.effectiveOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.cancelledOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.publishedUrls;if(f!==undefined){n++;if(!(isList18(f)))return false}else return false
    f=v.category;if(f!==undefined){n++;if(!((f === "penalty")))return false}else return false
    f=v.initiation;if(f!==undefined){n++;if(!((f === "exOfficio")))return false}else return false
    f=v.penaltyKinds;if(f!==undefined){n++;if(!(isList19(f)))return false}else return false
    f=v.discretionBenchmarkId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known31(v)) && holds(12, v);
  };
  const isChoice14 = (v: any): boolean => { switch (v) { case "restrictLiberty": case "seal": case "seize": case "freeze": case "otherMeasure": case "surcharge": case "transferDeposit": case "auction": case "removeObstruction": case "performOnBehalf": case "otherExecution": return true; default: return false; } };
  const isList20 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 11) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isChoice14(e))) return false; }
    return true;
  };
  const known32 = keysAmong("id evidence remark seq categoryCode codes name parentId subItemName establishingBasis implementingBasis implementingBody handlingUnit exerciseLevel powerSource targets responsibilities accountability fee flowChart riskPoints supervision relief status version effectiveOn cancelledOn publishedOn publishedUrls category initiation compulsionKinds");
  const isCompulsionPowerItem = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.seq;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000))return false}
    f=v.categoryCode;if(f!==undefined){n++;if(!(isCategoryCode(f)))return false}
    f=v.codes;if(f!==undefined){n++;if(!(isList10(f)))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.parentId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.subItemName;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.establishingBasis;if(f!==undefined){n++;if(!(isList11(f)))return false}else return false
    f=v.implementingBasis;if(f!==undefined){n++;if(!(isList12(f)))return false}
    f=v.implementingBody;if(f!==undefined){n++;if(!(isPart4(f)))return false}else return false
    f=v.handlingUnit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.exerciseLevel;if(f!==undefined){n++;if(!(isChoice10(f)))return false}else return false
    f=v.powerSource;if(f!==undefined){n++;if(!(isChoice11(f)))return false}else return false
    f=v.targets;if(f!==undefined){n++;if(!(isList13(f)))return false}
    f=v.responsibilities;if(f!==undefined){n++;if(!(isList15(f)))return false}else return false
    f=v.accountability;if(f!==undefined){n++;if(!(isList16(f)))return false}else return false
    f=v.fee;if(f!==undefined){n++;if(!(isPart5(f)))return false}else return false
    f=v.flowChart;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    f=v.riskPoints;if(f!==undefined){n++;if(!(isList17(f)))return false}
    f=v.supervision;if(f!==undefined){n++;if(!(isPart6(f)))return false}else return false
    f=v.relief;if(f!==undefined){n++;if(!(isItemRelief(f)))return false}
    f=v.status;if(f!==undefined){n++;if(!((f === "active" || f === "suspended" || f === "cancelled")))return false}else return false
    f=v.version;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 100000))return false}else return false
    f=v.effectiveOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.cancelledOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.publishedUrls;if(f!==undefined){n++;if(!(isList18(f)))return false}else return false
    f=v.category;if(f!==undefined){n++;if(!((f === "compulsion")))return false}else return false
    f=v.initiation;if(f!==undefined){n++;if(!((f === "exOfficio")))return false}else return false
    f=v.compulsionKinds;if(f!==undefined){n++;if(!(isList20(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known32(v)) && holds(13, v);
  };
  const known33 = keysAmong("id evidence remark seq categoryCode codes name parentId subItemName establishingBasis implementingBasis implementingBody handlingUnit exerciseLevel powerSource targets responsibilities accountability fee flowChart riskPoints supervision relief status version effectiveOn cancelledOn publishedOn publishedUrls category initiation");
  const isExOfficioPowerItem = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.seq;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000))return false}
    f=v.categoryCode;if(f!==undefined){n++;if(!(isCategoryCode(f)))return false}
    f=v.codes;if(f!==undefined){n++;if(!(isList10(f)))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.parentId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.subItemName;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.establishingBasis;if(f!==undefined){n++;if(!(isList11(f)))return false}else return false
    f=v.implementingBasis;if(f!==undefined){n++;if(!(isList12(f)))return false}
    f=v.implementingBody;if(f!==undefined){n++;if(!(isPart4(f)))return false}else return false
    f=v.handlingUnit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.exerciseLevel;if(f!==undefined){n++;if(!(isChoice10(f)))return false}else return false
    f=v.powerSource;if(f!==undefined){n++;if(!(isChoice11(f)))return false}else return false
    f=v.targets;if(f!==undefined){n++;if(!(isList13(f)))return false}
    f=v.responsibilities;if(f!==undefined){n++;if(!(isList15(f)))return false}else return false
    f=v.accountability;if(f!==undefined){n++;if(!(isList16(f)))return false}else return false
    f=v.fee;if(f!==undefined){n++;if(!(isPart5(f)))return false}else return false
    f=v.flowChart;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    f=v.riskPoints;if(f!==undefined){n++;if(!(isList17(f)))return false}
    f=v.supervision;if(f!==undefined){n++;if(!(isPart6(f)))return false}else return false
    f=v.relief;if(f!==undefined){n++;if(!(isItemRelief(f)))return false}
    f=v.status;if(f!==undefined){n++;if(!((f === "active" || f === "suspended" || f === "cancelled")))return false}else return false
    f=v.version;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 100000))return false}else return false
    f=v.effectiveOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.cancelledOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.publishedUrls;if(f!==undefined){n++;if(!(isList18(f)))return false}else return false
    f=v.category;if(f!==undefined){n++;if(!((f === "levy" || f === "inspection")))return false}else return false
    f=v.initiation;if(f!==undefined){n++;if(!((f === "exOfficio")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known33(v)) && holds(14, v);
  };
  const isVariablePowerItem = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.seq;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000))return false}
    f=v.categoryCode;if(f!==undefined){n++;if(!(isCategoryCode(f)))return false}
    f=v.codes;if(f!==undefined){n++;if(!(isList10(f)))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.parentId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.subItemName;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.establishingBasis;if(f!==undefined){n++;if(!(isList11(f)))return false}else return false
    f=v.implementingBasis;if(f!==undefined){n++;if(!(isList12(f)))return false}
    f=v.implementingBody;if(f!==undefined){n++;if(!(isPart4(f)))return false}else return false
    f=v.handlingUnit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.exerciseLevel;if(f!==undefined){n++;if(!(isChoice10(f)))return false}else return false
    f=v.powerSource;if(f!==undefined){n++;if(!(isChoice11(f)))return false}else return false
    f=v.targets;if(f!==undefined){n++;if(!(isList13(f)))return false}
    f=v.responsibilities;if(f!==undefined){n++;if(!(isList15(f)))return false}else return false
    f=v.accountability;if(f!==undefined){n++;if(!(isList16(f)))return false}else return false
    f=v.fee;if(f!==undefined){n++;if(!(isPart5(f)))return false}else return false
    f=v.flowChart;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    f=v.riskPoints;if(f!==undefined){n++;if(!(isList17(f)))return false}
    f=v.supervision;if(f!==undefined){n++;if(!(isPart6(f)))return false}else return false
    f=v.relief;if(f!==undefined){n++;if(!(isItemRelief(f)))return false}
    f=v.status;if(f!==undefined){n++;if(!((f === "active" || f === "suspended" || f === "cancelled")))return false}else return false
    f=v.version;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 100000))return false}else return false
    f=v.effectiveOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.cancelledOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.publishedUrls;if(f!==undefined){n++;if(!(isList18(f)))return false}else return false
    f=v.category;if(f!==undefined){n++;if(!((f === "payment" || f === "confirmation" || f === "reward" || f === "other")))return false}else return false
    f=v.initiation;if(f!==undefined){n++;if(!((f === "onApplication" || f === "exOfficio")))return false}else return false
    f=v.statutoryLimit;if(f!==undefined){n++;if(!(isPart7(f)))return false}
    f=v.promisedLimit;if(f!==undefined){n++;if(!(isPart7(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known30(v)) && holds(15, v);
  };
  const isPowerItem = (v: any): boolean => {
    if (typeof v !== 'object' || v === null) return false;
    switch (v.category) { case "licensing": return isApplicationPowerItem(v); case "adjudication": return isApplicationPowerItem(v); case "publicService": return isApplicationPowerItem(v); case "penalty": return isPenaltyPowerItem(v); case "compulsion": return isCompulsionPowerItem(v); case "levy": return isExOfficioPowerItem(v); case "inspection": return isExOfficioPowerItem(v); case "payment": return isVariablePowerItem(v); case "confirmation": return isVariablePowerItem(v); case "reward": return isVariablePowerItem(v); case "other": return isVariablePowerItem(v); default: return false; }
  };
  const isList21 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 50000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 1000))) return false; }
    return true;
  };
  const known34 = keysAmong("licensing penalty compulsion levy payment inspection confirmation reward adjudication other publicService");
  const isPart8 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.licensing;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.penalty;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.compulsion;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.levy;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.payment;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.inspection;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.confirmation;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.reward;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.adjudication;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.other;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.publicService;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    for (const _ in v) n--;
    return (n === 0 || known34(v));
  };
  const known35 = keysAmong("title documentNumber articles");
  const isListManagementRule = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.documentNumber;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.articles;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 2000))return false}
    for (const _ in v) n--;
    return (n === 0 || known35(v));
  };
  const known36 = keysAmong("id evidence remark name edition holder manager itemIds total byCategory effectiveOn publishedOn publishedUrls managementRule");
  const isPowerList = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.edition;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.holder;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.manager;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.itemIds;if(f!==undefined){n++;if(!(isList21(f)))return false}
    f=v.total;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.byCategory;if(f!==undefined){n++;if(!(isPart8(f)))return false}else return false
    f=v.effectiveOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.publishedUrls;if(f!==undefined){n++;if(!(isList18(f)))return false}else return false
    f=v.managementRule;if(f!==undefined){n++;if(!(isListManagementRule(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known36(v)) && holds(16, v);
  };
  const isChoice15 = (v: any): boolean => { switch (v) { case "add": case "takeOver": case "cancel": case "delegateDown": case "changeElements": case "merge": case "split": case "transfer": case "takeBack": case "suspend": return true; default: return false; } };
  const isChoice16 = (v: any): boolean => { switch (v) { case "statuteEnacted": case "statuteAmended": case "statuteRepealed": case "superiorDecision": case "functionChange": case "elementChange": case "other": return true; default: return false; } };
  const isList22 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isLegalCitation(e))) return false; }
    return true;
  };
  const isList23 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 2000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 1000))) return false; }
    return true;
  };
  const known37 = keysAmong("by on result documentNumber");
  const isAdjustmentReview = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.by;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.result;if(f!==undefined){n++;if(!((f === "approved" || f === "returned" || f === "refused")))return false}else return false
    f=v.documentNumber;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known37(v));
  };
  const known38 = keysAmong("on documentNumber");
  const isGovernmentApproval = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.documentNumber;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known38(v));
  };
  const known39 = keysAmong("id evidence remark list kind trigger triggerBasis triggerOn before after changedElements counterpartBody appliedOn appliedBy legalityReview managerReview governmentApproval supervisionPlan publishedOn");
  const isPowerListAdjustment = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.list;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.kind;if(f!==undefined){n++;if(!(isChoice15(f)))return false}else return false
    f=v.trigger;if(f!==undefined){n++;if(!(isChoice16(f)))return false}else return false
    f=v.triggerBasis;if(f!==undefined){n++;if(!(isList22(f)))return false}else return false
    f=v.triggerOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.before;if(f!==undefined){n++;if(!(isList23(f)))return false}else return false
    f=v.after;if(f!==undefined){n++;if(!(isList23(f)))return false}else return false
    f=v.changedElements;if(f!==undefined){n++;if(!(isList23(f)))return false}
    f=v.counterpartBody;if(f!==undefined){n++;if(!(isPart3(f)))return false}
    f=v.appliedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.appliedBy;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.legalityReview;if(f!==undefined){n++;if(!(isAdjustmentReview(f)))return false}
    f=v.managerReview;if(f!==undefined){n++;if(!(isAdjustmentReview(f)))return false}
    f=v.governmentApproval;if(f!==undefined){n++;if(!(isGovernmentApproval(f)))return false}
    f=v.supervisionPlan;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known39(v)) && holds(17, v);
  };
  const known40 = keysAmong("seq name basis");
  const isBasicDuty = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.seq;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.basis;if(f!==undefined){n++;if(!(isList14(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known40(v));
  };
  const isList24 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 5000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isBasicDuty(e))) return false; }
    return true;
  };
  const known41 = keysAmong("seq name leadDepartment leadDuty townDuty");
  const isCoordinatingDuty = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.seq;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.leadDepartment;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.leadDuty;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.townDuty;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known41(v));
  };
  const isList25 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 5000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isCoordinatingDuty(e))) return false; }
    return true;
  };
  const known42 = keysAmong("seq name department");
  const isTakenBackDuty = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.seq;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.department;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known42(v));
  };
  const isList26 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 5000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isTakenBackDuty(e))) return false; }
    return true;
  };
  const known43 = keysAmong("seq name mainDuty coordinatingDuty");
  const isLocalMatter = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.seq;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.mainDuty;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.coordinatingDuty;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known43(v));
  };
  const isList27 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 5000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isLocalMatter(e))) return false; }
    return true;
  };
  const known44 = keysAmong("id evidence remark township basic coordinating takenBack localMatters approvedOn approvedBy publishedOn");
  const isTownshipDutyList = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.township;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.basic;if(f!==undefined){n++;if(!(isList24(f)))return false}else return false
    f=v.coordinating;if(f!==undefined){n++;if(!(isList25(f)))return false}else return false
    f=v.takenBack;if(f!==undefined){n++;if(!(isList26(f)))return false}else return false
    f=v.localMatters;if(f!==undefined){n++;if(!(isList27(f)))return false}
    f=v.approvedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.approvedBy;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known44(v)) && holds(18, v);
  };
  const known45 = keysAmong("id evidence remark seq competentDepartment name organ basis upperListRef specification powerItemId");
  const isLicenseListItem = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.seq;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000))return false}else return false
    f=v.competentDepartment;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.organ;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.basis;if(f!==undefined){n++;if(!(isList11(f)))return false}else return false
    f=v.upperListRef;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.specification;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    f=v.powerItemId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known45(v));
  };
  const isChoice17 = (v: any): boolean => { switch (v) { case "licensing": case "penalty": case "compulsion": case "levy": case "payment": case "inspection": case "confirmation": case "reward": case "adjudication": case "other": case "publicService": return true; default: return false; } };
  const known46 = keysAmong("name original copies");
  const isServiceMaterial = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.original;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.copies;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known46(v));
  };
  const isList28 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 200) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isServiceMaterial(e))) return false; }
    return true;
  };
  const known47 = keysAmong("id evidence remark name basicCode implementationCode handlingCode itemType powerItemId handlingKind serviceTargets statutoryLimit promisedLimit visits onlineDepth noticeCommitment materials conditions procedure specialProcedure fee elements windowMode state version published");
  const isServiceItem = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.basicCode;if(f!==undefined){n++;if(!(typeof f === 'string' && P7.test(f)))return false}else return false
    f=v.implementationCode;if(f!==undefined){n++;if(!(typeof f === 'string' && P8.test(f)))return false}else return false
    f=v.handlingCode;if(f!==undefined){n++;if(!(typeof f === 'string' && P9.test(f)))return false}
    f=v.itemType;if(f!==undefined){n++;if(!(isChoice17(f)))return false}else return false
    f=v.powerItemId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.handlingKind;if(f!==undefined){n++;if(!((f === "onTheSpot" || f === "promised")))return false}else return false
    f=v.serviceTargets;if(f!==undefined){n++;if(!(isList13(f)))return false}else return false
    f=v.statutoryLimit;if(f!==undefined){n++;if(!(isPart7(f)))return false}else return false
    f=v.promisedLimit;if(f!==undefined){n++;if(!(isPart7(f)))return false}else return false
    f=v.visits;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 100))return false}else return false
    f=v.onlineDepth;if(f!==undefined){n++;if(!((f === "none" || f === "partly" || f === "fullyOnline")))return false}else return false
    f=v.noticeCommitment;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.materials;if(f!==undefined){n++;if(!(isList28(f)))return false}else return false
    f=v.conditions;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.procedure;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.specialProcedure;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.fee;if(f!==undefined){n++;if(!(isPart5(f)))return false}else return false
    f=v.elements;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.windowMode;if(f!==undefined){n++;if(!((f === "oneWindow" || f === "departmentWindow" || f === "onlineOnly")))return false}
    f=v.state;if(f!==undefined){n++;if(!((f === "inUse" || f === "suspended" || f === "cancelled")))return false}else return false
    f=v.version;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000000))return false}else return false
    f=v.published;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known47(v)) && holds(19, v);
  };
  const isChoice18 = (v: any): boolean => { switch (v) { case "oneVisit": case "zeroVisit": case "oneCertificate": case "nearby": case "crossProvince": case "assisted": case "buildThenVerify": case "toleranceApproval": case "regionalAssessment": case "licenseSeparation": case "businessFee": return true; default: return false; } };
  const known48 = keysAmong("id evidence remark listKind serviceItemId name basis publishedOn documentTitle status");
  const isServiceListEntry = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.listKind;if(f!==undefined){n++;if(!(isChoice18(f)))return false}else return false
    f=v.serviceItemId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.basis;if(f!==undefined){n++;if(!(isList12(f)))return false}
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.documentTitle;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.status;if(f!==undefined){n++;if(!((f === "active" || f === "removed")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known48(v));
  };
  const isList29 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 2 || v.length > 200) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 1000))) return false; }
    return true;
  };
  const known49 = keysAmong("id evidence remark name itemIds departments startedOn");
  const isServicePackage = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.itemIds;if(f!==undefined){n++;if(!(isList29(f)))return false}else return false
    f=v.departments;if(f!==undefined){n++;if(!(isList6(f)))return false}else return false
    f=v.startedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known49(v));
  };
  const known50 = keysAmong("id evidence remark level hall windowName ratingDevice kind");
  const isServiceWindow = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.level;if(f!==undefined){n++;if(!((f === "county" || f === "township" || f === "village" || f === "zone")))return false}else return false
    f=v.hall;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.windowName;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.ratingDevice;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.kind;if(f!==undefined){n++;if(!((f === "comprehensive" || f === "department" || f === "crossProvince" || f === "investment")))return false}
    for (const _ in v) n--;
    return (n === 0 || known50(v));
  };
  const known51 = keysAmong("days approvedBy reason");
  const isServiceExtension = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.days;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 365))return false}else return false
    f=v.approvedBy;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.reason;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known51(v));
  };
  const known52 = keysAmong("id evidence remark serviceItemId receivedOn acceptedOn decidedOn deliveredOn jointHandling extension channel visits result overrunExplained");
  const isServiceCase = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.serviceItemId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.receivedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.acceptedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.decidedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.deliveredOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.jointHandling;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.extension;if(f!==undefined){n++;if(!(isServiceExtension(f)))return false}
    f=v.channel;if(f!==undefined){n++;if(!((f === "online" || f === "window" || f === "mail" || f === "assisted")))return false}else return false
    f=v.visits;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000))return false}else return false
    f=v.result;if(f!==undefined){n++;if(!((f === "granted" || f === "refused" || f === "withdrawn" || f === "terminated")))return false}
    f=v.overrunExplained;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    for (const _ in v) n--;
    return (n === 0 || known52(v)) && holds(20, v);
  };
  const isChoice19 = (v: any): boolean => { switch (v) { case "verySatisfied": case "satisfied": case "basicallySatisfied": case "dissatisfied": case "veryDissatisfied": return true; default: return false; } };
  const isChoice20 = (v: any): boolean => { switch (v) { case "device": case "qr": case "online": case "sms": case "box": return true; default: return false; } };
  const known53 = keysAmong("contactedOn rectifiedOn result revisited");
  const isRatingFollowUp = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.contactedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.rectifiedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.result;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.revisited;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known53(v)) && holds(22, v);
  };
  const known54 = keysAmong("id evidence remark caseId grade active channel ratedOn followUp");
  const isServiceRating = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.caseId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.grade;if(f!==undefined){n++;if(!(isChoice19(f)))return false}else return false
    f=v.active;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.channel;if(f!==undefined){n++;if(!(isChoice20(f)))return false}else return false
    f=v.ratedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.followUp;if(f!==undefined){n++;if(!(isRatingFollowUp(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known54(v)) && holds(21, v);
  };
  const known55 = keysAmong("id evidence remark year entityKind newlyRegistered cancelled");
  const isMarketEntityRegistration = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.year;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1949 && f <= 2100))return false}else return false
    f=v.entityKind;if(f!==undefined){n++;if(!((f === "privateEnterprise" || f === "soleTrader" || f === "farmerCooperative" || f === "other")))return false}else return false
    f=v.newlyRegistered;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.cancelled;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    for (const _ in v) n--;
    return (n === 0 || known55(v));
  };
  const known56 = keysAmong("id evidence remark platform kind projectName enteredOn");
  const isProjectApprovalEntry = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.platform;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.kind;if(f!==undefined){n++;if(!((f === "proposal" || f === "feasibility" || f === "tenderProject" || f === "other")))return false}else return false
    f=v.projectName;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.enteredOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known56(v));
  };
  const known57 = keysAmong("id evidence remark unit unitKind collectedOn");
  const isElectronicSeal = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.unit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.unitKind;if(f!==undefined){n++;if(!((f === "department" || f === "township")))return false}else return false
    f=v.collectedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known57(v));
  };
  const known58 = keysAmong("id evidence remark receivedOn channel debtor creditor claimedYuan clearedYuan closedOn");
  const isPaymentArrearsComplaint = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.receivedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.channel;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.debtor;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.creditor;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.claimedYuan;if(f!==undefined){n++;if(!(typeof f === 'string' && P6.test(f)))return false}else return false
    f=v.clearedYuan;if(f!==undefined){n++;if(!(typeof f === 'string' && P6.test(f)))return false}
    f=v.closedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known58(v)) && holds(23, v);
  };
  const isChoice21 = (v: any): boolean => { switch (v) { case "approvalSupervision": case "enforcement": case "service": case "reconsideration": case "credit": case "other": return true; default: return false; } };
  const known59 = keysAmong("id evidence remark name purpose stage stageOn functions");
  const isDigitalPlatform = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.purpose;if(f!==undefined){n++;if(!(isChoice21(f)))return false}else return false
    f=v.stage;if(f!==undefined){n++;if(!((f === "building" || f === "accepted" || f === "trial" || f === "live")))return false}else return false
    f=v.stageOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.functions;if(f!==undefined){n++;if(!(isList17(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known59(v));
  };
  const known60 = keysAmong("head members");
  const isDraftingGroup = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.head;if(f!==undefined){n++;if(!(isPart(f)))return false}else return false
    f=v.members;if(f!==undefined){n++;if(!(isList8(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known60(v));
  };
  const isChoice22 = (v: any): boolean => { switch (v) { case "proposal": case "approvedForDrafting": case "research": case "drafting": case "legalityReview": case "partyGroup": case "executiveMeeting": case "standingCommittee": case "promulgated": case "filed": case "shelved": return true; default: return false; } };
  const known61 = keysAmong("stage on body note");
  const isLegislativePlainStage = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.stage;if(f!==undefined){n++;if(!(isChoice22(f)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.body;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.note;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known61(v));
  };
  const known62 = keysAmong("from to opinions adopted");
  const isPart9 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.from;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.to;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.opinions;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.adopted;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known62(v)) && holds(25, v);
  };
  const known63 = keysAmong("stage on body note consultation");
  const isLegislativeConsultationStage = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.stage;if(f!==undefined){n++;if(!((f === "consultation")))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.body;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.note;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.consultation;if(f!==undefined){n++;if(!(isPart9(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known63(v));
  };
  const isLegislativeStage = (v: any): boolean => {
    if (typeof v !== 'object' || v === null) return false;
    switch (v.stage) { case "proposal": return isLegislativePlainStage(v); case "approvedForDrafting": return isLegislativePlainStage(v); case "research": return isLegislativePlainStage(v); case "drafting": return isLegislativePlainStage(v); case "legalityReview": return isLegislativePlainStage(v); case "partyGroup": return isLegislativePlainStage(v); case "executiveMeeting": return isLegislativePlainStage(v); case "standingCommittee": return isLegislativePlainStage(v); case "promulgated": return isLegislativePlainStage(v); case "filed": return isLegislativePlainStage(v); case "shelved": return isLegislativePlainStage(v); case "consultation": return isLegislativeConsultationStage(v); default: return false; }
  };
  const isList30 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 200) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isLegislativeStage(e))) return false; }
    return true;
  };
  const known64 = keysAmong("id evidence remark title kind action annualPlan planYear leadUnit coUnits draftingGroup researchReport adviserInvolved stages");
  const isLegislativeProject = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.kind;if(f!==undefined){n++;if(!((f === "localRegulation" || f === "localRule" || f === "ministryRule" || f === "adminRegulation")))return false}else return false
    f=v.action;if(f!==undefined){n++;if(!((f === "enact" || f === "amend" || f === "repeal" || f === "cleanUp")))return false}else return false
    f=v.annualPlan;if(f!==undefined){n++;if(!((f === "formal" || f === "preparatory" || f === "research" || f === "none")))return false}
    f=v.planYear;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1949 && f <= 2100))return false}
    f=v.leadUnit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.coUnits;if(f!==undefined){n++;if(!(isList17(f)))return false}
    f=v.draftingGroup;if(f!==undefined){n++;if(!(isDraftingGroup(f)))return false}
    f=v.researchReport;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    f=v.adviserInvolved;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.stages;if(f!==undefined){n++;if(!(isList30(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known64(v)) && holds(24, v);
  };
  const isList31 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 10) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 1000))) return false; }
    return true;
  };
  const isChoice23 = (v: any): boolean => { switch (v) { case "filingReport": case "text": case "explanation": case "boundCopies": case "electronicText": return true; default: return false; } };
  const isList32 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 5) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isChoice23(e))) return false; }
    return true;
  };
  const known65 = keysAmong("dueOn filedOn authorities materials result");
  const isPart10 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.dueOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.filedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.authorities;if(f!==undefined){n++;if(!(isList31(f)))return false}else return false
    f=v.materials;if(f!==undefined){n++;if(!(isList32(f)))return false}else return false
    f=v.result;if(f!==undefined){n++;if(!((f === "registered" || f === "refused" || f === "suspended" || f === "pending")))return false}
    for (const _ in v) n--;
    return (n === 0 || known65(v)) && holds(27, v);
  };
  const known66 = keysAmong("id evidence remark title orderNo promulgatedOn effectiveFrom effectiveException status endedOn filing catalogReportedOn");
  const isAdministrativeRule = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.orderNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.promulgatedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.effectiveFrom;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.effectiveException;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.status;if(f!==undefined){n++;if(!((f === "effective" || f === "amended" || f === "repealed" || f === "lapsed")))return false}else return false
    f=v.endedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.filing;if(f!==undefined){n++;if(!(isPart10(f)))return false}else return false
    f=v.catalogReportedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known66(v)) && holds(26, v);
  };
  const known67 = keysAmong("title conclusion");
  const isLegislativeEvaluationResult = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.conclusion;if(f!==undefined){n++;if(!((f === "keep" || f === "amend" || f === "repeal" || f === "lapse")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known67(v));
  };
  const isList33 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 10000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isLegislativeEvaluationResult(e))) return false; }
    return true;
  };
  const known68 = keysAmong("id evidence remark kind topic on results");
  const isLegislativeEvaluation = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "postEvaluation" || f === "specialCleanUp" || f === "generalCleanUp")))return false}else return false
    f=v.topic;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.results;if(f!==undefined){n++;if(!(isList33(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known68(v)) && holds(28, v);
  };
  const known69 = keysAmong("on by report");
  const isDocumentAssessment = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.by;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.report;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known69(v));
  };
  const known70 = keysAmong("required from to days kind reasonIfShort feedback");
  const isHeldConsultation = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.required;if(f!==undefined){n++;if(!((f === true)))return false}else return false
    f=v.from;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.to;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.days;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000))return false}else return false
    f=v.kind;if(f!==undefined){n++;if(!((f === "calendar" || f === "workday")))return false}else return false
    f=v.reasonIfShort;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.feedback;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known70(v)) && holds(30, v);
  };
  const known71 = keysAmong("required reason");
  const isWaivedConsultation = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.required;if(f!==undefined){n++;if(!((f === false)))return false}else return false
    f=v.reason;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known71(v));
  };
  const isDocumentConsultation = (v: any): boolean => {
    if (typeof v !== 'object' || v === null) return false;
    switch (v.required) { case true: return isHeldConsultation(v); case false: return isWaivedConsultation(v); default: return false; }
  };
  const known72 = keysAmong("body receivedOn issuedOn conclusion opinionNo urgency");
  const isDocumentLegalityReview = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.body;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.receivedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.issuedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.conclusion;if(f!==undefined){n++;if(!((f === "lawful" || f === "amend" || f === "unlawful" || f === "notInScope")))return false}else return false
    f=v.opinionNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.urgency;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known72(v)) && holds(31, v);
  };
  const isChoice24 = (v: any): boolean => { switch (v) { case "filingReport": case "text": case "explanation": case "basis": case "legalityOpinion": case "boundCopies": case "electronicText": return true; default: return false; } };
  const isList34 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 7) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isChoice24(e))) return false; }
    return true;
  };
  const known73 = keysAmong("authority dueOn filedOn filingNo materials result");
  const isDocumentFiling = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.authority;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.dueOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.filedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.filingNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.materials;if(f!==undefined){n++;if(!(isList34(f)))return false}else return false
    f=v.result;if(f!==undefined){n++;if(!((f === "registered" || f === "registeredAfterCorrection" || f === "returned" || f === "pending")))return false}
    for (const _ in v) n--;
    return (n === 0 || known73(v)) && holds(32, v);
  };
  const isList35 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 1000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 1000))) return false; }
    return true;
  };
  const known74 = keysAmong("id evidence remark title issuerLevel documentNumber unifiedNo draftingUnit important marketRelated assessed consultation competitionReviewId legalityReview deliberatedOn meeting signedBy signedOn registerNo publishedOn publishedUrls effectiveFrom validUntil trial filing status endedOn amends repeals interpretation");
  const isNormativeDocument = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.issuerLevel;if(f!==undefined){n++;if(!((f === "government" || f === "department" || f === "authorized")))return false}else return false
    f=v.documentNumber;if(f!==undefined){n++;if(!(typeof f === 'string' && P5.test(f)))return false}
    f=v.unifiedNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.draftingUnit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.important;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.marketRelated;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.assessed;if(f!==undefined){n++;if(!(isDocumentAssessment(f)))return false}
    f=v.consultation;if(f!==undefined){n++;if(!(isDocumentConsultation(f)))return false}
    f=v.competitionReviewId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.legalityReview;if(f!==undefined){n++;if(!(isDocumentLegalityReview(f)))return false}
    f=v.deliberatedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.meeting;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.signedBy;if(f!==undefined){n++;if(!(isPart(f)))return false}
    f=v.signedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.registerNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.publishedUrls;if(f!==undefined){n++;if(!(isList18(f)))return false}
    f=v.effectiveFrom;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.validUntil;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.trial;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.filing;if(f!==undefined){n++;if(!(isDocumentFiling(f)))return false}
    f=v.status;if(f!==undefined){n++;if(!((f === "effective" || f === "amended" || f === "repealed" || f === "lapsed")))return false}
    f=v.endedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.amends;if(f!==undefined){n++;if(!(isList17(f)))return false}
    f=v.repeals;if(f!==undefined){n++;if(!(isList35(f)))return false}
    f=v.interpretation;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known74(v)) && holds(29, v);
  };
  const isChoice25 = (v: any): boolean => { switch (v) { case "majorDecision": case "normativeDocument": case "contract": case "ruleDraft": case "other": return true; default: return false; } };
  const known75 = keysAmong("competence procedure content");
  const isPart11 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.competence;if(f!==undefined){n++;if(!((f === "ok" || f === "problem")))return false}else return false
    f=v.procedure;if(f!==undefined){n++;if(!((f === "ok" || f === "problem")))return false}else return false
    f=v.content;if(f!==undefined){n++;if(!((f === "ok" || f === "problem")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known75(v));
  };
  const known76 = keysAmong("id evidence remark opinionNo subjectKind subjectRef body receivedOn issuedOn dueOn scope conclusion adviserOpinionIds urgency adoption adoptionReason");
  const isLegalityReviewOpinion = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.opinionNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.subjectKind;if(f!==undefined){n++;if(!(isChoice25(f)))return false}else return false
    f=v.subjectRef;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.body;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.receivedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.issuedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.dueOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.scope;if(f!==undefined){n++;if(!(isPart11(f)))return false}else return false
    f=v.conclusion;if(f!==undefined){n++;if(!((f === "lawful" || f === "amend" || f === "unlawful" || f === "notInScope")))return false}else return false
    f=v.adviserOpinionIds;if(f!==undefined){n++;if(!(isList17(f)))return false}
    f=v.urgency;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.adoption;if(f!==undefined){n++;if(!((f === "adopted" || f === "partlyAdopted" || f === "notAdopted" || f === "pending")))return false}else return false
    f=v.adoptionReason;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known76(v)) && holds(33, v);
  };
  const known77 = keysAmong("from to topic");
  const isPart12 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.from;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.to;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.topic;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known77(v)) && holds(35, v);
  };
  const known78 = keysAmong("documentRef conclusion");
  const isDocumentCleanUpResult = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.documentRef;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.conclusion;if(f!==undefined){n++;if(!((f === "keep" || f === "amend" || f === "repeal" || f === "lapse")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known78(v));
  };
  const isList36 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 20000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isDocumentCleanUpResult(e))) return false; }
    return true;
  };
  const known79 = keysAmong("id evidence remark kind on scope results listPublishedOn");
  const isNormativeDocumentCleanUp = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "periodic" || f === "special" || f === "expiry")))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.scope;if(f!==undefined){n++;if(!(isPart12(f)))return false}else return false
    f=v.results;if(f!==undefined){n++;if(!(isList36(f)))return false}else return false
    f=v.listPublishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known79(v)) && holds(34, v);
  };
  const known80 = keysAmong("id evidence remark documentRef direction receivedOn closedOn formOk problems result");
  const isDocumentFilingReview = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.documentRef;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.direction;if(f!==undefined){n++;if(!((f === "filedUp" || f === "reviewedFromBelow" || f === "citizenProposal")))return false}else return false
    f=v.receivedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.closedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.formOk;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.problems;if(f!==undefined){n++;if(!(isList17(f)))return false}else return false
    f=v.result;if(f!==undefined){n++;if(!((f === "registered" || f === "correct" || f === "withdraw" || f === "noProblem")))return false}
    for (const _ in v) n--;
    return (n === 0 || known80(v)) && holds(36, v);
  };
  const known81 = keysAmong("id evidence remark year issued previousIssued");
  const isDocumentReduction = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.year;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1949 && f <= 2100))return false}else return false
    f=v.issued;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.previousIssued;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    for (const _ in v) n--;
    return (n === 0 || known81(v));
  };
  const isChoice26 = (v: any): boolean => { switch (v) { case "lawDraft": case "localRegulation": case "rule": case "normativeDocument": case "specificMeasure": return true; default: return false; } };
  const isList37 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 500) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 1000))) return false; }
    return true;
  };
  const known82 = keysAmong("stakeholders public from to feedback");
  const isPart13 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.stakeholders;if(f!==undefined){n++;if(!(isList37(f)))return false}else return false
    f=v.public;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.from;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.to;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.feedback;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known82(v)) && holds(38, v);
  };
  const isChoice27 = (v: any): boolean => { switch (v) { case "entryExit.1": case "entryExit.2": case "entryExit.3": case "entryExit.4": case "entryExit.5": case "freeFlow.1": case "freeFlow.2": case "freeFlow.3": case "freeFlow.4": case "freeFlow.5": case "freeFlow.6": case "cost.1": case "cost.2": case "cost.3": case "cost.4": case "behavior.1": case "behavior.2": case "behavior.3": case "behavior.4": return true; default: return false; } };
  const known83 = keysAmong("code result note");
  const isCompetitionFinding = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.code;if(f!==undefined){n++;if(!(isChoice27(f)))return false}else return false
    f=v.result;if(f!==undefined){n++;if(!((f === "no" || f === "yes")))return false}else return false
    f=v.note;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known83(v));
  };
  const isList38 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 19) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isCompetitionFinding(e))) return false; }
    return true;
  };
  const known84 = keysAmong("ground noLessRestrictive period endCondition detail");
  const isCompetitionException = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.ground;if(f!==undefined){n++;if(!((f === "nationalSecurity" || f === "scientificProgress" || f === "publicInterest" || f === "otherByLaw")))return false}else return false
    f=v.noLessRestrictive;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.period;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.endCondition;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.detail;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known84(v));
  };
  const known85 = keysAmong("id evidence remark policyName policyKind issuerLevel industry draftingUnit reviewBody preliminaryOpinion basis consultation expertOpinion findings exception conclusion reviewedOn signatory publishedOn kind");
  const isFairCompetitionReview = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.policyName;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.policyKind;if(f!==undefined){n++;if(!(isChoice26(f)))return false}else return false
    f=v.issuerLevel;if(f!==undefined){n++;if(!((f === "department" || f === "government")))return false}else return false
    f=v.industry;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.draftingUnit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.reviewBody;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.preliminaryOpinion;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.basis;if(f!==undefined){n++;if(!(isList12(f)))return false}
    f=v.consultation;if(f!==undefined){n++;if(!(isPart13(f)))return false}else return false
    f=v.expertOpinion;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.findings;if(f!==undefined){n++;if(!(isList38(f)))return false}else return false
    f=v.exception;if(f!==undefined){n++;if(!(isCompetitionException(f)))return false}
    f=v.conclusion;if(f!==undefined){n++;if(!((f === "compliant" || f === "compliantByException" || f === "amendThenIssue" || f === "notIssue")))return false}else return false
    f=v.reviewedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.signatory;if(f!==undefined){n++;if(!(isPart(f)))return false}else return false
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "new" || f === "existing")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known85(v)) && holds(37, v);
  };
  const known86 = keysAmong("id evidence remark year scope reviewed marketRelated amended repealed kept base problemsFound");
  const isExistingMeasureCleanUp = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.year;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1949 && f <= 2100))return false}else return false
    f=v.scope;if(f!==undefined){n++;if(!(isPart12(f)))return false}else return false
    f=v.reviewed;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.marketRelated;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.amended;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.repealed;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.kept;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.base;if(f!==undefined){n++;if(!((f === "marketRelated" || f === "reviewed")))return false}else return false
    f=v.problemsFound;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known86(v)) && holds(39, v);
  };
  const known87 = keysAmong("id evidence remark year from to projects sampled complaints closed problems");
  const isTenderProjectReview = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.year;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1949 && f <= 2100))return false}else return false
    f=v.from;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.to;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.projects;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.sampled;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.complaints;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.closed;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.problems;if(f!==undefined){n++;if(!(isList17(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known87(v)) && holds(40, v);
  };
  const known88 = keysAmong("id evidence remark kind on body measureRef result correctedOn");
  const isCompetitionSpotCheck = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "spotCheck" || f === "complaint" || f === "interview")))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.body;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.measureRef;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.result;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.correctedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known88(v)) && holds(41, v);
  };
  const isChoice28 = (v: any): boolean => { switch (v) { case "publicPolicy": case "plan": case "resourcePolicy": case "publicProject": case "other": return true; default: return false; } };
  const isChoice29 = (v: any): boolean => { switch (v) { case "participation": case "expert": case "risk": case "legality": case "collective": return true; default: return false; } };
  const isList39 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isChoice29(e))) return false; }
    return true;
  };
  const isChoice30 = (v: any): boolean => { switch (v) { case "forum": case "hearing": case "fieldVisit": case "writtenConsultation": case "publicConsultation": case "questionnaire": case "opinionPoll": return true; default: return false; } };
  const isList40 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isChoice30(e))) return false; }
    return true;
  };
  const isList41 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 500) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 1000))) return false; }
    return true;
  };
  const known89 = keysAmong("heldOn materialSentOn participants");
  const isDecisionHearing = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.heldOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.materialSentOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.participants;if(f!==undefined){n++;if(!(isList41(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known89(v)) && holds(44, v);
  };
  const known90 = keysAmong("forms consultFrom consultTo reasonIfShort hearing summary adoption");
  const isDecisionParticipation = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.forms;if(f!==undefined){n++;if(!(isList40(f)))return false}else return false
    f=v.consultFrom;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.consultTo;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.reasonIfShort;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.hearing;if(f!==undefined){n++;if(!(isDecisionHearing(f)))return false}
    f=v.summary;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.adoption;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known90(v)) && holds(43, v);
  };
  const isList42 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 200) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isPart(e))) return false; }
    return true;
  };
  const known91 = keysAmong("experts on report independence adoption");
  const isDecisionExpertDemonstration = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.experts;if(f!==undefined){n++;if(!(isList42(f)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.report;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.independence;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.adoption;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known91(v));
  };
  const isList43 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!((e === "legality" || e === "reasonableness" || e === "feasibility" || e === "controllability"))) return false; }
    return true;
  };
  const known92 = keysAmong("on unit report level tests measures");
  const isDecisionRiskAssessment = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.unit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.report;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.level;if(f!==undefined){n++;if(!((f === "controllable" || f === "uncontrollable")))return false}else return false
    f=v.tests;if(f!==undefined){n++;if(!(isList43(f)))return false}else return false
    f=v.measures;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known92(v));
  };
  const isList44 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 500) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isDecisionRiskAssessment(e))) return false; }
    return true;
  };
  const known93 = keysAmong("sentOn by issuedOn workingDays conclusion opinionNo exploratory adviserOpinionIds");
  const isDecisionLegalityReview = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.sentOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.by;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.issuedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.workingDays;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.conclusion;if(f!==undefined){n++;if(!((f === "lawful" || f === "lawfulWithConditions" || f === "unlawful" || f === "needsMaterial")))return false}
    f=v.opinionNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.exploratory;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.adviserOpinionIds;if(f!==undefined){n++;if(!(isList17(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known93(v)) && holds(45, v);
  };
  const isList45 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 500) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 50000))) return false; }
    return true;
  };
  const known94 = keysAmong("kind date attendance minutesRef dissent");
  const isDecisionDeliberation = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.kind;if(f!==undefined){n++;if(!((f === "partyGroup" || f === "officeMeeting" || f === "executiveMeeting" || f === "plenaryMeeting")))return false}else return false
    f=v.date;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.attendance;if(f!==undefined){n++;if(!(isList41(f)))return false}else return false
    f=v.minutesRef;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.dissent;if(f!==undefined){n++;if(!(isList45(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known94(v));
  };
  const known95 = keysAmong("trigger unit on result");
  const isDecisionPostEvaluation = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.trigger;if(f!==undefined){n++;if(!((f === "offTarget" || f === "complaints" || f === "organSeesNeed")))return false}else return false
    f=v.unit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.result;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known95(v));
  };
  const known96 = keysAmong("kind on by reason procedureFollowed");
  const isDecisionAdjustment = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.kind;if(f!==undefined){n++;if(!((f === "adjust" || f === "suspend" || f === "terminate")))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.by;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.reason;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.procedureFollowed;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known96(v));
  };
  const isList46 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 500) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isDecisionAdjustment(e))) return false; }
    return true;
  };
  const known97 = keysAmong("id evidence remark catalogYear catalogSeq name decisionOrgan category sponsorUnit coUnits basis plannedOn requiredSteps affectsCompetition startedOn participation expert risk competitionReviewId legalityReview meeting partyReportOn secrecyReason publishedOn channels archiveRef executor postEvaluation adjustment");
  const isMajorDecision = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.catalogYear;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1949 && f <= 2100))return false}else return false
    f=v.catalogSeq;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000000))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.decisionOrgan;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.category;if(f!==undefined){n++;if(!(isChoice28(f)))return false}else return false
    f=v.sponsorUnit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.coUnits;if(f!==undefined){n++;if(!(isList17(f)))return false}
    f=v.basis;if(f!==undefined){n++;if(!(isList11(f)))return false}else return false
    f=v.plannedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P10.test(f)))return false}else return false
    f=v.requiredSteps;if(f!==undefined){n++;if(!(isList39(f)))return false}else return false
    f=v.affectsCompetition;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.startedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.participation;if(f!==undefined){n++;if(!(isDecisionParticipation(f)))return false}
    f=v.expert;if(f!==undefined){n++;if(!(isDecisionExpertDemonstration(f)))return false}
    f=v.risk;if(f!==undefined){n++;if(!(isList44(f)))return false}
    f=v.competitionReviewId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.legalityReview;if(f!==undefined){n++;if(!(isDecisionLegalityReview(f)))return false}
    f=v.meeting;if(f!==undefined){n++;if(!(isDecisionDeliberation(f)))return false}
    f=v.partyReportOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.secrecyReason;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.channels;if(f!==undefined){n++;if(!(isList17(f)))return false}
    f=v.archiveRef;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.executor;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.postEvaluation;if(f!==undefined){n++;if(!(isDecisionPostEvaluation(f)))return false}
    f=v.adjustment;if(f!==undefined){n++;if(!(isList46(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known97(v)) && holds(42, v);
  };
  const known98 = keysAmong("id evidence remark year seq name sponsorUnit coUnits legalBasis requiredSteps hearingNeeded plannedOn agreedByPartyCommitteeOn publishedOn adjustedOn decisionId");
  const isDecisionCatalogEntry = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.year;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1949 && f <= 2100))return false}else return false
    f=v.seq;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000000))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.sponsorUnit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.coUnits;if(f!==undefined){n++;if(!(isList17(f)))return false}
    f=v.legalBasis;if(f!==undefined){n++;if(!(isList12(f)))return false}
    f=v.requiredSteps;if(f!==undefined){n++;if(!(isList39(f)))return false}else return false
    f=v.hearingNeeded;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.plannedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P10.test(f)))return false}else return false
    f=v.agreedByPartyCommitteeOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.adjustedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.decisionId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known98(v)) && holds(46, v);
  };
  const known99 = keysAmong("id evidence remark kind title meetingKind on amountYuan isMajorDecision");
  const isThreeMajorsOneLargeItem = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "decision" || f === "appointment" || f === "project" || f === "largeFund")))return false}else return false
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.meetingKind;if(f!==undefined){n++;if(!((f === "partyGroup" || f === "officeMeeting" || f === "executiveMeeting" || f === "plenaryMeeting")))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.amountYuan;if(f!==undefined){n++;if(!(typeof f === 'string' && P6.test(f)))return false}
    f=v.isMajorDecision;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    for (const _ in v) n--;
    return (n === 0 || known99(v)) && holds(47, v);
  };
  const isChoice31 = (v: any): boolean => { switch (v) { case "majorDecision": case "normativeDrafting": case "contract": case "disputeOrEmergency": case "proceedings": case "other": return true; default: return false; } };
  const isList47 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isChoice31(e))) return false; }
    return true;
  };
  const isList48 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 200) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isPart(e))) return false; }
    return true;
  };
  const known100 = keysAmong("checked result");
  const isPart14 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.checked;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.result;if(f!==undefined){n++;if(!((f === "none" || f === "conflict")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known100(v));
  };
  const known101 = keysAmong("id evidence remark adviserKind adviserName firmName licenseNo yearsOfPractice engagementMode scope contractNo appointmentLetterNo termStart termEnd feeYuan fundingSource procurement contacts conflictCheck status dismissedReason dismissedOn");
  const isLegalAdviserEngagement = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.adviserKind;if(f!==undefined){n++;if(!((f === "external" || f === "publicLawyer" || f === "inHouse" || f === "scholar")))return false}else return false
    f=v.adviserName;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.firmName;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.licenseNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.yearsOfPractice;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 80))return false}
    f=v.engagementMode;if(f!==undefined){n++;if(!((f === "retained" || f === "specific")))return false}else return false
    f=v.scope;if(f!==undefined){n++;if(!(isList47(f)))return false}else return false
    f=v.contractNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.appointmentLetterNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.termStart;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.termEnd;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.feeYuan;if(f!==undefined){n++;if(!(typeof f === 'string' && P6.test(f)))return false}
    f=v.fundingSource;if(f!==undefined){n++;if(!((f === "fiscal" || f === "other")))return false}
    f=v.procurement;if(f!==undefined){n++;if(!((f === "openBid" || f === "inquiry" || f === "direct" || f === "appointment")))return false}
    f=v.contacts;if(f!==undefined){n++;if(!(isList48(f)))return false}
    f=v.conflictCheck;if(f!==undefined){n++;if(!(isPart14(f)))return false}else return false
    f=v.status;if(f!==undefined){n++;if(!((f === "active" || f === "expired" || f === "dismissed")))return false}else return false
    f=v.dismissedReason;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.dismissedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known101(v)) && holds(48, v);
  };
  const isChoice32 = (v: any): boolean => { switch (v) { case "majorDecision": case "normativeDocument": case "contract": case "dispute": case "petition": case "policy": case "other": return true; default: return false; } };
  const isList49 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 100) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 50000))) return false; }
    return true;
  };
  const known102 = keysAmong("id evidence remark opinionNo engagementId matterType matter matterRef requestedOn issuedOn facts legalBasis analysis conclusion riskLevel suggestions author reviewer signedOn adoption adoptionReason archived");
  const isLegalOpinion = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.opinionNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.engagementId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.matterType;if(f!==undefined){n++;if(!(isChoice32(f)))return false}else return false
    f=v.matter;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.matterRef;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.requestedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.issuedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.facts;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.legalBasis;if(f!==undefined){n++;if(!(isList12(f)))return false}else return false
    f=v.analysis;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.conclusion;if(f!==undefined){n++;if(!((f === "lawful" || f === "lawfulWithConditions" || f === "unlawful" || f === "needsMaterial")))return false}else return false
    f=v.riskLevel;if(f!==undefined){n++;if(!((f === "none" || f === "low" || f === "medium" || f === "high")))return false}
    f=v.suggestions;if(f!==undefined){n++;if(!(isList49(f)))return false}
    f=v.author;if(f!==undefined){n++;if(!(isPart(f)))return false}else return false
    f=v.reviewer;if(f!==undefined){n++;if(!(isPart(f)))return false}
    f=v.signedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.adoption;if(f!==undefined){n++;if(!((f === "adopted" || f === "partlyAdopted" || f === "notAdopted" || f === "pending")))return false}else return false
    f=v.adoptionReason;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.archived;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    for (const _ in v) n--;
    return (n === 0 || known102(v)) && holds(49, v);
  };
  const known103 = keysAmong("id evidence remark contractName counterparty amountYuan reviewedOn opinionId adoption adoptionReason registeredNo signedOn performance");
  const isContractReview = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.contractName;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.counterparty;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.amountYuan;if(f!==undefined){n++;if(!(typeof f === 'string' && P6.test(f)))return false}
    f=v.reviewedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.opinionId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.adoption;if(f!==undefined){n++;if(!((f === "adopted" || f === "partlyAdopted" || f === "notAdopted" || f === "pending")))return false}else return false
    f=v.adoptionReason;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.registeredNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.signedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.performance;if(f!==undefined){n++;if(!((f === "onTrack" || f === "breach" || f === "completed" || f === "terminated")))return false}
    for (const _ in v) n--;
    return (n === 0 || known103(v)) && holds(50, v);
  };
  const isChoice33 = (v: any): boolean => { switch (v) { case "consultation": case "lecture": case "litigation": case "negotiation": case "drafting": case "onSite": case "petition": return true; default: return false; } };
  const known104 = keysAmong("id evidence remark engagementId on kind matterRef hours");
  const isAdviserService = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.engagementId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.kind;if(f!==undefined){n++;if(!(isChoice33(f)))return false}else return false
    f=v.matterRef;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.hours;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 10000))return false}
    for (const _ in v) n--;
    return (n === 0 || known104(v));
  };
  const known105 = keysAmong("id evidence remark on scope unitsBound unitsCovered");
  const isAdviserCoverage = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.scope;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.unitsBound;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.unitsCovered;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known105(v)) && holds(51, v);
  };
  const known106 = keysAmong("id evidence remark body nature entrustedBy internalUnits fields confirmedOn announcedOn posts officersOnPost legalReviewers status endedOn");
  const isEnforcementSubject = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.body;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.nature;if(f!==undefined){n++;if(!((f === "statutory" || f === "authorized" || f === "entrusted")))return false}else return false
    f=v.entrustedBy;if(f!==undefined){n++;if(!(isPart3(f)))return false}
    f=v.internalUnits;if(f!==undefined){n++;if(!(isList5(f)))return false}
    f=v.fields;if(f!==undefined){n++;if(!(isList6(f)))return false}else return false
    f=v.confirmedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.announcedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.posts;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.officersOnPost;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.legalReviewers;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.status;if(f!==undefined){n++;if(!((f === "active" || f === "revoked" || f === "merged")))return false}else return false
    f=v.endedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known106(v)) && holds(52, v);
  };
  const known107 = keysAmong("id evidence remark principal agent matters powers termStart termEnd letterNo publishedOn");
  const isEntrustment = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.principal;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.agent;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.matters;if(f!==undefined){n++;if(!(isList41(f)))return false}else return false
    f=v.powers;if(f!==undefined){n++;if(!(isList41(f)))return false}else return false
    f=v.termStart;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.termEnd;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.letterNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known107(v)) && holds(53, v);
  };
  const isChoice34 = (v: any): boolean => { switch (v) { case "subjects": case "officers": case "powerList": case "randomInspectionItems": case "randomInspectionRules": case "serviceGuide": case "flowChart": case "discretionBenchmarks": case "audioVisualItems": case "legalReviewCatalog": case "leniencyList": case "enterpriseInspectionItems": case "complaintChannels": case "other": return true; default: return false; } };
  const known108 = keysAmong("name url");
  const isPublicityChannel = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.url;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known108(v));
  };
  const isList50 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isPublicityChannel(e))) return false; }
    return true;
  };
  const known109 = keysAmong("id evidence remark kind title channels publishedOn updatedOn");
  const isAdvanceDisclosure = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!(isChoice34(f)))return false}else return false
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.channels;if(f!==undefined){n++;if(!(isList50(f)))return false}else return false
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.updatedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known109(v)) && holds(54, v);
  };
  const known110 = keysAmong("status");
  const isPendingDisclosure = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.status;if(f!==undefined){n++;if(!((f === "pending")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known110(v));
  };
  const isChoice35 = (v: any): boolean => { switch (v) { case "stateSecret": case "businessSecret": case "privacy": case "nationalSecurity": case "noSocialImpact": case "otherByLaw": return true; default: return false; } };
  const known111 = keysAmong("content reason");
  const isRedaction = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.content;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.reason;if(f!==undefined){n++;if(!(isChoice35(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known111(v));
  };
  const isList51 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 100) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isRedaction(e))) return false; }
    return true;
  };
  const known112 = keysAmong("status channels publishedOn endsOn redactions");
  const isPublishedDisclosure = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.status;if(f!==undefined){n++;if(!((f === "published")))return false}else return false
    f=v.channels;if(f!==undefined){n++;if(!(isList50(f)))return false}else return false
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.endsOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.redactions;if(f!==undefined){n++;if(!(isList51(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known112(v)) && holds(56, v);
  };
  const known113 = keysAmong("status reason explanation approvedBy");
  const isExemptDisclosure = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.status;if(f!==undefined){n++;if(!((f === "exempt")))return false}else return false
    f=v.reason;if(f!==undefined){n++;if(!(isChoice35(f)))return false}else return false
    f=v.explanation;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.approvedBy;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known113(v));
  };
  const known114 = keysAmong("reason causedOn on explanation");
  const isPart15 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.reason;if(f!==undefined){n++;if(!((f === "changed" || f === "revoked" || f === "heldUnlawful" || f === "heldVoid")))return false}else return false
    f=v.causedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.explanation;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known114(v)) && holds(58, v);
  };
  const known115 = keysAmong("status channels publishedOn withdrawal");
  const isWithdrawnDisclosure = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.status;if(f!==undefined){n++;if(!((f === "withdrawn")))return false}else return false
    f=v.channels;if(f!==undefined){n++;if(!(isList50(f)))return false}else return false
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.withdrawal;if(f!==undefined){n++;if(!(isPart15(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known115(v)) && holds(57, v);
  };
  const isPart16 = (v: any): boolean => {
    if (typeof v !== 'object' || v === null) return false;
    switch (v.status) { case "pending": return isPendingDisclosure(v); case "published": return isPublishedDisclosure(v); case "exempt": return isExemptDisclosure(v); case "withdrawn": return isWithdrawnDisclosure(v); default: return false; }
  };
  const isChoice36 = (v: any): boolean => { switch (v) { case "initiate": case "investigate": case "review": case "decide": case "serve": case "execute": return true; default: return false; } };
  const isPart17 = (v: any): boolean => ((v === "permanent")) || (isPart7(v));
  const known116 = keysAmong("form stage item madeOn recorder file retention");
  const isWrittenRecord = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.form;if(f!==undefined){n++;if(!((f === "written")))return false}else return false
    f=v.stage;if(f!==undefined){n++;if(!(isChoice36(f)))return false}else return false
    f=v.item;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.madeOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.recorder;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.file;if(f!==undefined){n++;if(!(isEvidence(f)))return false}else return false
    f=v.retention;if(f!==undefined){n++;if(!(isPart17(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known116(v));
  };
  const known117 = keysAmong("form stage item place device recorder startedAt endedAt file retention");
  const isAudioVisualRecord = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.form;if(f!==undefined){n++;if(!((f === "audioVisual")))return false}else return false
    f=v.stage;if(f!==undefined){n++;if(!(isChoice36(f)))return false}else return false
    f=v.item;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.place;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.device;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.recorder;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.startedAt;if(f!==undefined){n++;if(!(typeof f === 'string' && P11.test(f)))return false}else return false
    f=v.endedAt;if(f!==undefined){n++;if(!(typeof f === 'string' && P11.test(f)))return false}else return false
    f=v.file;if(f!==undefined){n++;if(!(isEvidence(f)))return false}else return false
    f=v.retention;if(f!==undefined){n++;if(!(isPart17(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known117(v)) && holds(59, v);
  };
  const isProcessRecord = (v: any): boolean => {
    if (typeof v !== 'object' || v === null) return false;
    switch (v.form) { case "written": return isWrittenRecord(v); case "audioVisual": return isAudioVisualRecord(v); default: return false; }
  };
  const isList52 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 2000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isProcessRecord(e))) return false; }
    return true;
  };
  const isChoice37 = (v: any): boolean => { switch (v) { case "majorPublicInterest": case "socialImpactOrRisk": case "majorRights": case "hearingHeld": case "complex": case "statutory": return true; default: return false; } };
  const isList53 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 6) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isChoice37(e))) return false; }
    return true;
  };
  const isList54 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 20) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 1000))) return false; }
    return true;
  };
  const known118 = keysAmong("required triggers reviewIds passedOn");
  const isPart18 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.required;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.triggers;if(f!==undefined){n++;if(!(isList53(f)))return false}else return false
    f=v.reviewIds;if(f!==undefined){n++;if(!(isList54(f)))return false}
    f=v.passedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known118(v)) && holds(60, v);
  };
  const isChoice38 = (v: any): boolean => { switch (v) { case "identityCard": case "passport": case "hongKongMacaoPermit": case "taiwanPermit": case "foreignerPermit": case "other": return true; default: return false; } };
  const known119 = keysAmong("kind name uscc legalRepresentative idType maskedIdNo");
  const isPart19 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.kind;if(f!==undefined){n++;if(!((f === "legalPerson" || f === "naturalPerson" || f === "soleTrader")))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.uscc;if(f!==undefined){n++;if(!(typeof f === 'string' && P3.test(f)))return false}
    f=v.legalRepresentative;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.idType;if(f!==undefined){n++;if(!(isChoice38(f)))return false}
    f=v.maskedIdNo;if(f!==undefined){n++;if(!(typeof f === 'string' && P12.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known119(v)) && holds(61, v);
  };
  const isChoice39 = (v: any): boolean => { switch (v) { case "inspection": case "complaint": case "referral": case "transfer": case "selfReport": case "monitoring": case "application": case "other": return true; default: return false; } };
  const known120 = keysAmong("officerId certificateNo");
  const isCaseOfficer = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.officerId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.certificateNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known120(v));
  };
  const isList55 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isCaseOfficer(e))) return false; }
    return true;
  };
  const isList56 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isLegalCitation(e))) return false; }
    return true;
  };
  const known121 = keysAmong("reason basis");
  const isSingleOfficerException = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.reason;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.basis;if(f!==undefined){n++;if(!(isList56(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known121(v));
  };
  const known122 = keysAmong("officerId reason decidedBy on");
  const isCaseRecusal = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.officerId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.reason;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.decidedBy;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known122(v));
  };
  const isList57 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 100) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isCaseRecusal(e))) return false; }
    return true;
  };
  const isChoice40 = (v: any): boolean => { switch (v) { case "onSite": case "direct": case "leaving": case "post": case "entrusted": case "electronic": case "publicNotice": return true; default: return false; } };
  const known123 = keysAmong("method on receipt electronicConsent publicityNoticeGiven");
  const isCaseService = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.method;if(f!==undefined){n++;if(!(isChoice40(f)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.receipt;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    f=v.electronicConsent;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.publicityNoticeGiven;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    for (const _ in v) n--;
    return (n === 0 || known123(v));
  };
  const isChoice41 = (v: any): boolean => { switch (v) { case "upheld": case "changed": case "revoked": case "heldUnlawful": case "heldVoid": case "ordered": case "settled": case "withdrawn": case "pending": return true; default: return false; } };
  const known124 = keysAmong("kind caseNo result on");
  const isReliefOutcome = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.kind;if(f!==undefined){n++;if(!((f === "reconsideration" || f === "litigation")))return false}else return false
    f=v.caseNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.result;if(f!==undefined){n++;if(!(isChoice41(f)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known124(v));
  };
  const isList58 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isReliefOutcome(e))) return false; }
    return true;
  };
  const known125 = keysAmong("required approvedOn on organ acknowledgedOn");
  const isCriminalTransfer = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.required;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.approvedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.organ;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.acknowledgedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known125(v)) && holds(62, v);
  };
  const known126 = keysAmong("no on pages");
  const isCaseArchive = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.no;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.pages;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    for (const _ in v) n--;
    return (n === 0 || known126(v));
  };
  const isChoice42 = (v: any): boolean => { switch (v) { case "unlawfulSubject": case "unqualifiedOfficer": case "shouldHaveTransferred": case "insufficientEvidence": case "unclearFacts": case "wrongCharacterization": case "wrongLaw": case "unlawfulProcedure": case "fewerThanTwoOfficers": return true; default: return false; } };
  const isList59 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 9) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isChoice42(e))) return false; }
    return true;
  };
  const known127 = keysAmong("score vetoItems grade");
  const isCaseFileAssessment = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.score;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isFinite(f) && f >= 0 && f <= 100))return false}
    f=v.vetoItems;if(f!==undefined){n++;if(!(isList59(f)))return false}else return false
    f=v.grade;if(f!==undefined){n++;if(!((f === "excellent" || f === "qualified" || f === "basicallyQualified" || f === "unqualified")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known127(v)) && holds(63, v);
  };
  const known128 = keysAmong("documentNumber servedOn content");
  const isPenaltyNotice = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.documentNumber;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.servedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.content;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known128(v));
  };
  const known129 = keysAmong("made waived on handling");
  const isPenaltyDefense = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.made;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.waived;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.handling;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known129(v)) && holds(64, v);
  };
  const known130 = keysAmong("right requestedOn waived noticeOn heldOn host record");
  const isPenaltyHearing = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.right;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.requestedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.waived;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.noticeOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.heldOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.host;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.record;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known130(v)) && holds(65, v);
  };
  const known131 = keysAmong("required on minutes");
  const isCollectiveDiscussion = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.required;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.minutes;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known131(v));
  };
  const isChoice43 = (v: any): boolean => { switch (v) { case "imposed": case "mitigated": case "exempted": case "transferred": case "withdrawn": return true; default: return false; } };
  const isList60 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 14) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isChoice13(e))) return false; }
    return true;
  };
  const known132 = keysAmong("documentNumber decidedOn outcome kinds content basis violationBasis fineWan confiscationWan licenseNameNo effectiveTo");
  const isPenaltyDecision = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.documentNumber;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.decidedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.outcome;if(f!==undefined){n++;if(!(isChoice43(f)))return false}else return false
    f=v.kinds;if(f!==undefined){n++;if(!(isList60(f)))return false}else return false
    f=v.content;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.basis;if(f!==undefined){n++;if(!(isList22(f)))return false}else return false
    f=v.violationBasis;if(f!==undefined){n++;if(!(isList14(f)))return false}else return false
    f=v.fineWan;if(f!==undefined){n++;if(!(typeof f === 'string' && P13.test(f)))return false}
    f=v.confiscationWan;if(f!==undefined){n++;if(!(typeof f === 'string' && P13.test(f)))return false}
    f=v.licenseNameNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.effectiveTo;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known132(v)) && holds(66, v);
  };
  const isChoice44 = (v: any): boolean => { switch (v) { case "exempted": case "mitigated": case "light": case "normal": case "heavy": return true; default: return false; } };
  const known133 = keysAmong("benchmarkId grade reason");
  const isCaseDiscretion = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.benchmarkId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.grade;if(f!==undefined){n++;if(!(isChoice44(f)))return false}else return false
    f=v.reason;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known133(v));
  };
  const known134 = keysAmong("documentNumber on deadline doneOn");
  const isOrderToCorrect = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.documentNumber;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.deadline;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.doneOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known134(v)) && holds(67, v);
  };
  const known135 = keysAmong("on file");
  const isPartyEducation = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.file;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known135(v));
  };
  const known136 = keysAmong("days basis approvedBy on");
  const isCaseExtension = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.days;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 3650))return false}else return false
    f=v.basis;if(f!==undefined){n++;if(!(isList56(f)))return false}else return false
    f=v.approvedBy;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known136(v));
  };
  const known137 = keysAmong("method doneOn paidWan deferral reminderOn");
  const isPenaltyExecution = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.method;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.doneOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.paidWan;if(f!==undefined){n++;if(!(typeof f === 'string' && P13.test(f)))return false}
    f=v.deferral;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.reminderOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known137(v));
  };
  const isChoice45 = (v: any): boolean => { switch (v) { case "restrictLiberty": case "seal": case "seize": case "freeze": case "other": return true; default: return false; } };
  const known138 = keysAmong("kind documentNumber approvedOn startedAt dueOn extendedTo extensionReason releasedOn urgent reportedAt partySigned");
  const isCompulsoryMeasure = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.kind;if(f!==undefined){n++;if(!(isChoice45(f)))return false}else return false
    f=v.documentNumber;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.approvedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.startedAt;if(f!==undefined){n++;if(!(typeof f === 'string' && P11.test(f)))return false}else return false
    f=v.dueOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.extendedTo;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.extensionReason;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.releasedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.urgent;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.reportedAt;if(f!==undefined){n++;if(!(typeof f === 'string' && P11.test(f)))return false}
    f=v.partySigned;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    for (const _ in v) n--;
    return (n === 0 || known138(v)) && holds(68, v);
  };
  const isList61 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 100) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isCompulsoryMeasure(e))) return false; }
    return true;
  };
  const isChoice46 = (v: any): boolean => { switch (v) { case "surcharge": case "transferDeposits": case "disposeOfProperty": case "removeObstruction": case "substitutePerformance": case "other": return true; default: return false; } };
  const known139 = keysAmong("kind remindedOn decidedOn startedAt urgent endedOn end amountWan");
  const isCompulsoryExecution = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.kind;if(f!==undefined){n++;if(!(isChoice46(f)))return false}else return false
    f=v.remindedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.decidedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.startedAt;if(f!==undefined){n++;if(!(typeof f === 'string' && P11.test(f)))return false}
    f=v.urgent;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.endedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.end;if(f!==undefined){n++;if(!((f === "completed" || f === "terminated")))return false}
    f=v.amountWan;if(f!==undefined){n++;if(!(typeof f === 'string' && P13.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known139(v)) && holds(69, v);
  };
  const isList62 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 100) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isCompulsoryExecution(e))) return false; }
    return true;
  };
  const known140 = keysAmong("remindedOn filedOn court result");
  const isCourtApplication = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.remindedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.filedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.court;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.result;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known140(v)) && holds(70, v);
  };
  const isList63 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 20) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isCourtApplication(e))) return false; }
    return true;
  };
  const known141 = keysAmong("id evidence remark disclosure processRecords legalReview caseNo powerItemId organ onBehalfOf party source officers singleOfficer recusals service relief criminalTransfer closedOn archive fileAssessment actType procedure violation occurredOn endedOn discoveredOn longLimitation filedOn investigatedOn notice defense hearing collective decision discretion orderToCorrect education extension execution reportedOn compulsoryMeasures compulsoryExecutions courtApplications");
  const isPenaltyCase = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.disclosure;if(f!==undefined){n++;if(!(isPart16(f)))return false}else return false
    f=v.processRecords;if(f!==undefined){n++;if(!(isList52(f)))return false}else return false
    f=v.legalReview;if(f!==undefined){n++;if(!(isPart18(f)))return false}else return false
    f=v.caseNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.powerItemId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.organ;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.onBehalfOf;if(f!==undefined){n++;if(!(isPart3(f)))return false}
    f=v.party;if(f!==undefined){n++;if(!(isPart19(f)))return false}else return false
    f=v.source;if(f!==undefined){n++;if(!(isChoice39(f)))return false}
    f=v.officers;if(f!==undefined){n++;if(!(isList55(f)))return false}else return false
    f=v.singleOfficer;if(f!==undefined){n++;if(!(isSingleOfficerException(f)))return false}
    f=v.recusals;if(f!==undefined){n++;if(!(isList57(f)))return false}
    f=v.service;if(f!==undefined){n++;if(!(isCaseService(f)))return false}
    f=v.relief;if(f!==undefined){n++;if(!(isList58(f)))return false}
    f=v.criminalTransfer;if(f!==undefined){n++;if(!(isCriminalTransfer(f)))return false}
    f=v.closedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.archive;if(f!==undefined){n++;if(!(isCaseArchive(f)))return false}
    f=v.fileAssessment;if(f!==undefined){n++;if(!(isCaseFileAssessment(f)))return false}
    f=v.actType;if(f!==undefined){n++;if(!((f === "penalty")))return false}else return false
    f=v.procedure;if(f!==undefined){n++;if(!((f === "simplified" || f === "ordinary")))return false}else return false
    f=v.violation;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.occurredOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.endedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.discoveredOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.longLimitation;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.filedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.investigatedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.notice;if(f!==undefined){n++;if(!(isPenaltyNotice(f)))return false}
    f=v.defense;if(f!==undefined){n++;if(!(isPenaltyDefense(f)))return false}
    f=v.hearing;if(f!==undefined){n++;if(!(isPenaltyHearing(f)))return false}
    f=v.collective;if(f!==undefined){n++;if(!(isCollectiveDiscussion(f)))return false}
    f=v.decision;if(f!==undefined){n++;if(!(isPenaltyDecision(f)))return false}
    f=v.discretion;if(f!==undefined){n++;if(!(isCaseDiscretion(f)))return false}
    f=v.orderToCorrect;if(f!==undefined){n++;if(!(isOrderToCorrect(f)))return false}
    f=v.education;if(f!==undefined){n++;if(!(isPartyEducation(f)))return false}
    f=v.extension;if(f!==undefined){n++;if(!(isCaseExtension(f)))return false}
    f=v.execution;if(f!==undefined){n++;if(!(isPenaltyExecution(f)))return false}
    f=v.reportedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.compulsoryMeasures;if(f!==undefined){n++;if(!(isList61(f)))return false}
    f=v.compulsoryExecutions;if(f!==undefined){n++;if(!(isList62(f)))return false}
    f=v.courtApplications;if(f!==undefined){n++;if(!(isList63(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known141(v)) && holds(55, v);
  };
  const known142 = keysAmong("documentNumber decidedOn outcome content basis licenseName licenseNo validFrom validTo");
  const isLicensingDecision = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.documentNumber;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.decidedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.outcome;if(f!==undefined){n++;if(!((f === "granted" || f === "refused")))return false}else return false
    f=v.content;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.basis;if(f!==undefined){n++;if(!(isList22(f)))return false}else return false
    f=v.licenseName;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.licenseNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.validFrom;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.validTo;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known142(v)) && holds(72, v);
  };
  const isChoice47 = (v: any): boolean => { switch (v) { case "abuse": case "beyondPowers": case "procedure": case "unqualifiedApplicant": case "fraud": case "other": return true; default: return false; } };
  const known143 = keysAmong("documentNumber on ground");
  const isLicensingRevocation = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.documentNumber;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.ground;if(f!==undefined){n++;if(!(isChoice47(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known143(v));
  };
  const known144 = keysAmong("id evidence remark disclosure processRecords legalReview caseNo powerItemId organ onBehalfOf party source officers singleOfficer recusals service relief criminalTransfer closedOn archive fileAssessment actType request appliedOn correctionToldOn acceptedOn refusedAcceptanceOn dueOn extension hearing decision certificateIssuedOn revocation");
  const isLicensingCase = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.disclosure;if(f!==undefined){n++;if(!(isPart16(f)))return false}else return false
    f=v.processRecords;if(f!==undefined){n++;if(!(isList52(f)))return false}else return false
    f=v.legalReview;if(f!==undefined){n++;if(!(isPart18(f)))return false}else return false
    f=v.caseNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.powerItemId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.organ;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.onBehalfOf;if(f!==undefined){n++;if(!(isPart3(f)))return false}
    f=v.party;if(f!==undefined){n++;if(!(isPart19(f)))return false}else return false
    f=v.source;if(f!==undefined){n++;if(!(isChoice39(f)))return false}
    f=v.officers;if(f!==undefined){n++;if(!(isList55(f)))return false}else return false
    f=v.singleOfficer;if(f!==undefined){n++;if(!(isSingleOfficerException(f)))return false}
    f=v.recusals;if(f!==undefined){n++;if(!(isList57(f)))return false}
    f=v.service;if(f!==undefined){n++;if(!(isCaseService(f)))return false}
    f=v.relief;if(f!==undefined){n++;if(!(isList58(f)))return false}
    f=v.criminalTransfer;if(f!==undefined){n++;if(!(isCriminalTransfer(f)))return false}
    f=v.closedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.archive;if(f!==undefined){n++;if(!(isCaseArchive(f)))return false}
    f=v.fileAssessment;if(f!==undefined){n++;if(!(isCaseFileAssessment(f)))return false}
    f=v.actType;if(f!==undefined){n++;if(!((f === "licensing")))return false}else return false
    f=v.request;if(f!==undefined){n++;if(!((f === "new" || f === "change" || f === "renewal" || f === "deregistration")))return false}else return false
    f=v.appliedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.correctionToldOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.acceptedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.refusedAcceptanceOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.dueOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.extension;if(f!==undefined){n++;if(!(isCaseExtension(f)))return false}
    f=v.hearing;if(f!==undefined){n++;if(!(isPenaltyHearing(f)))return false}
    f=v.decision;if(f!==undefined){n++;if(!(isLicensingDecision(f)))return false}
    f=v.certificateIssuedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.revocation;if(f!==undefined){n++;if(!(isLicensingRevocation(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known144(v)) && holds(71, v);
  };
  const known145 = keysAmong("id evidence remark disclosure processRecords legalReview caseNo powerItemId organ onBehalfOf party source officers singleOfficer recusals service relief criminalTransfer closedOn archive fileAssessment actType filedOn compulsoryMeasures compulsoryExecutions courtApplications");
  const isCompulsionCase = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.disclosure;if(f!==undefined){n++;if(!(isPart16(f)))return false}else return false
    f=v.processRecords;if(f!==undefined){n++;if(!(isList52(f)))return false}else return false
    f=v.legalReview;if(f!==undefined){n++;if(!(isPart18(f)))return false}else return false
    f=v.caseNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.powerItemId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.organ;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.onBehalfOf;if(f!==undefined){n++;if(!(isPart3(f)))return false}
    f=v.party;if(f!==undefined){n++;if(!(isPart19(f)))return false}else return false
    f=v.source;if(f!==undefined){n++;if(!(isChoice39(f)))return false}
    f=v.officers;if(f!==undefined){n++;if(!(isList55(f)))return false}else return false
    f=v.singleOfficer;if(f!==undefined){n++;if(!(isSingleOfficerException(f)))return false}
    f=v.recusals;if(f!==undefined){n++;if(!(isList57(f)))return false}
    f=v.service;if(f!==undefined){n++;if(!(isCaseService(f)))return false}
    f=v.relief;if(f!==undefined){n++;if(!(isList58(f)))return false}
    f=v.criminalTransfer;if(f!==undefined){n++;if(!(isCriminalTransfer(f)))return false}
    f=v.closedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.archive;if(f!==undefined){n++;if(!(isCaseArchive(f)))return false}
    f=v.fileAssessment;if(f!==undefined){n++;if(!(isCaseFileAssessment(f)))return false}
    f=v.actType;if(f!==undefined){n++;if(!((f === "compulsion")))return false}else return false
    f=v.filedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.compulsoryMeasures;if(f!==undefined){n++;if(!(isList61(f)))return false}
    f=v.compulsoryExecutions;if(f!==undefined){n++;if(!(isList62(f)))return false}
    f=v.courtApplications;if(f!==undefined){n++;if(!(isList63(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known145(v)) && holds(73, v);
  };
  const known146 = keysAmong("id evidence remark disclosure processRecords legalReview caseNo powerItemId organ onBehalfOf party source officers singleOfficer recusals service relief criminalTransfer closedOn archive fileAssessment actType method inspectedOn completeRecord ledToCaseIds conclusion");
  const isInspectionCase = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.disclosure;if(f!==undefined){n++;if(!(isPart16(f)))return false}else return false
    f=v.processRecords;if(f!==undefined){n++;if(!(isList52(f)))return false}else return false
    f=v.legalReview;if(f!==undefined){n++;if(!(isPart18(f)))return false}else return false
    f=v.caseNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.powerItemId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.organ;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.onBehalfOf;if(f!==undefined){n++;if(!(isPart3(f)))return false}
    f=v.party;if(f!==undefined){n++;if(!(isPart19(f)))return false}else return false
    f=v.source;if(f!==undefined){n++;if(!(isChoice39(f)))return false}
    f=v.officers;if(f!==undefined){n++;if(!(isList55(f)))return false}else return false
    f=v.singleOfficer;if(f!==undefined){n++;if(!(isSingleOfficerException(f)))return false}
    f=v.recusals;if(f!==undefined){n++;if(!(isList57(f)))return false}
    f=v.service;if(f!==undefined){n++;if(!(isCaseService(f)))return false}
    f=v.relief;if(f!==undefined){n++;if(!(isList58(f)))return false}
    f=v.criminalTransfer;if(f!==undefined){n++;if(!(isCriminalTransfer(f)))return false}
    f=v.closedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.archive;if(f!==undefined){n++;if(!(isCaseArchive(f)))return false}
    f=v.fileAssessment;if(f!==undefined){n++;if(!(isCaseFileAssessment(f)))return false}
    f=v.actType;if(f!==undefined){n++;if(!((f === "inspection")))return false}else return false
    f=v.method;if(f!==undefined){n++;if(!((f === "onSite" || f === "offSite" || f === "paper")))return false}else return false
    f=v.inspectedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.completeRecord;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.ledToCaseIds;if(f!==undefined){n++;if(!(isList18(f)))return false}
    f=v.conclusion;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known146(v));
  };
  const isChoice48 = (v: any): boolean => { switch (v) { case "levy": case "payment": case "confirmation": case "reward": case "adjudication": case "other": return true; default: return false; } };
  const known147 = keysAmong("id evidence remark disclosure processRecords legalReview caseNo powerItemId organ onBehalfOf party source officers singleOfficer recusals service relief criminalTransfer closedOn archive fileAssessment actType appliedOn finishedOn documentNumber content basis amountWan");
  const isOtherActCase = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.disclosure;if(f!==undefined){n++;if(!(isPart16(f)))return false}else return false
    f=v.processRecords;if(f!==undefined){n++;if(!(isList52(f)))return false}else return false
    f=v.legalReview;if(f!==undefined){n++;if(!(isPart18(f)))return false}else return false
    f=v.caseNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.powerItemId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.organ;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.onBehalfOf;if(f!==undefined){n++;if(!(isPart3(f)))return false}
    f=v.party;if(f!==undefined){n++;if(!(isPart19(f)))return false}else return false
    f=v.source;if(f!==undefined){n++;if(!(isChoice39(f)))return false}
    f=v.officers;if(f!==undefined){n++;if(!(isList55(f)))return false}else return false
    f=v.singleOfficer;if(f!==undefined){n++;if(!(isSingleOfficerException(f)))return false}
    f=v.recusals;if(f!==undefined){n++;if(!(isList57(f)))return false}
    f=v.service;if(f!==undefined){n++;if(!(isCaseService(f)))return false}
    f=v.relief;if(f!==undefined){n++;if(!(isList58(f)))return false}
    f=v.criminalTransfer;if(f!==undefined){n++;if(!(isCriminalTransfer(f)))return false}
    f=v.closedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.archive;if(f!==undefined){n++;if(!(isCaseArchive(f)))return false}
    f=v.fileAssessment;if(f!==undefined){n++;if(!(isCaseFileAssessment(f)))return false}
    f=v.actType;if(f!==undefined){n++;if(!(isChoice48(f)))return false}else return false
    f=v.appliedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.finishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.documentNumber;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.content;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.basis;if(f!==undefined){n++;if(!(isList22(f)))return false}else return false
    f=v.amountWan;if(f!==undefined){n++;if(!(typeof f === 'string' && P13.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known147(v)) && holds(74, v);
  };
  const isEnforcementCase = (v: any): boolean => {
    if (typeof v !== 'object' || v === null) return false;
    switch (v.actType) { case "penalty": return isPenaltyCase(v); case "licensing": return isLicensingCase(v); case "compulsion": return isCompulsionCase(v); case "inspection": return isInspectionCase(v); case "levy": return isOtherActCase(v); case "payment": return isOtherActCase(v); case "confirmation": return isOtherActCase(v); case "reward": return isOtherActCase(v); case "adjudication": return isOtherActCase(v); case "other": return isOtherActCase(v); default: return false; }
  };
  const isList64 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 6) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isChoice37(e))) return false; }
    return true;
  };
  const isChoice49 = (v: any): boolean => { switch (v) { case "explanation": case "draftDecision": case "evidence": case "hearingRecord": case "appraisal": case "other": return true; default: return false; } };
  const known148 = keysAmong("kind file");
  const isReviewMaterial = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.kind;if(f!==undefined){n++;if(!(isChoice49(f)))return false}else return false
    f=v.file;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known148(v));
  };
  const isList65 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isReviewMaterial(e))) return false; }
    return true;
  };
  const isChoice50 = (v: any): boolean => { switch (v) { case "subject": case "procedure": case "facts": case "law": case "powers": case "documents": case "criminalTransfer": return true; default: return false; } };
  const known149 = keysAmong("aspect finding remark");
  const isLegalReviewItem = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.aspect;if(f!==undefined){n++;if(!(isChoice50(f)))return false}else return false
    f=v.finding;if(f!==undefined){n++;if(!((f === "ok" || f === "problem" || f === "notApplicable")))return false}else return false
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known149(v)) && holds(76, v);
  };
  const isList66 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 7 || v.length > 7) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isLegalReviewItem(e))) return false; }
    return true;
  };
  const isChoice51 = (v: any): boolean => { switch (v) { case "agree": case "problems": case "disagree": case "supplement": case "transfer": return true; default: return false; } };
  const known150 = keysAmong("name legalQualification firstTime");
  const isLegalReviewer = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.legalQualification;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.firstTime;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known150(v));
  };
  const isList67 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isLegalReviewer(e))) return false; }
    return true;
  };
  const known151 = keysAmong("adoption reason on");
  const isReviewResponse = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.adoption;if(f!==undefined){n++;if(!((f === "adopted" || f === "partlyAdopted" || f === "notAdopted" || f === "pending")))return false}else return false
    f=v.reason;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known151(v)) && holds(77, v);
  };
  const known152 = keysAmong("id evidence remark documentNumber caseId actType triggers catalogEntryId handlingUnit reviewUnit submittedOn completedFileOn dueOn issuedOn materials items result opinionText reviewers response resubmissionOf");
  const isEnforcementLegalReview = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.documentNumber;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.caseId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.actType;if(f!==undefined){n++;if(!(isChoice17(f)))return false}else return false
    f=v.triggers;if(f!==undefined){n++;if(!(isList64(f)))return false}else return false
    f=v.catalogEntryId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.handlingUnit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.reviewUnit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.submittedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.completedFileOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.dueOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.issuedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.materials;if(f!==undefined){n++;if(!(isList65(f)))return false}else return false
    f=v.items;if(f!==undefined){n++;if(!(isList66(f)))return false}else return false
    f=v.result;if(f!==undefined){n++;if(!(isChoice51(f)))return false}else return false
    f=v.opinionText;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.reviewers;if(f!==undefined){n++;if(!(isList67(f)))return false}else return false
    f=v.response;if(f!==undefined){n++;if(!(isReviewResponse(f)))return false}
    f=v.resubmissionOf;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known152(v)) && holds(75, v);
  };
  const known153 = keysAmong("id evidence remark seq actType matter condition basis effectiveOn");
  const isLegalReviewCatalogEntry = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.seq;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000))return false}else return false
    f=v.actType;if(f!==undefined){n++;if(!(isChoice17(f)))return false}else return false
    f=v.matter;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.condition;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.basis;if(f!==undefined){n++;if(!(isList22(f)))return false}else return false
    f=v.effectiveOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known153(v));
  };
  const known154 = keysAmong("id evidence remark seq actType matter stage recordKind place device startRule endRule recorder retention uploadLimit");
  const isAudioVisualRecordItem = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.seq;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000))return false}else return false
    f=v.actType;if(f!==undefined){n++;if(!(isChoice17(f)))return false}else return false
    f=v.matter;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.stage;if(f!==undefined){n++;if(!(isChoice36(f)))return false}
    f=v.recordKind;if(f!==undefined){n++;if(!((f === "scene" || f === "interview" || f === "inspection" || f === "confirmation")))return false}else return false
    f=v.place;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.device;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.startRule;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.endRule;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.recorder;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.retention;if(f!==undefined){n++;if(!(isPart17(f)))return false}else return false
    f=v.uploadLimit;if(f!==undefined){n++;if(!(isPart7(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known154(v));
  };
  const known155 = keysAmong("kinds minYuan maxYuan");
  const isPart20 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.kinds;if(f!==undefined){n++;if(!(isList60(f)))return false}else return false
    f=v.minYuan;if(f!==undefined){n++;if(!(typeof f === 'string' && P6.test(f)))return false}
    f=v.maxYuan;if(f!==undefined){n++;if(!(typeof f === 'string' && P6.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known155(v)) && holds(79, v);
  };
  const known156 = keysAmong("grade circumstances result");
  const isDiscretionGradeRow = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.grade;if(f!==undefined){n++;if(!(isChoice44(f)))return false}else return false
    f=v.circumstances;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.result;if(f!==undefined){n++;if(!(isPart20(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known156(v));
  };
  const isList68 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isDiscretionGradeRow(e))) return false; }
    return true;
  };
  const known157 = keysAmong("id evidence remark actType matter violationBasis liabilityBasis grades upperBenchmarkId publishedOn effectiveFrom endedOn");
  const isDiscretionBenchmark = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.actType;if(f!==undefined){n++;if(!(isChoice17(f)))return false}else return false
    f=v.matter;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.violationBasis;if(f!==undefined){n++;if(!(isList14(f)))return false}else return false
    f=v.liabilityBasis;if(f!==undefined){n++;if(!(isList22(f)))return false}else return false
    f=v.grades;if(f!==undefined){n++;if(!(isList68(f)))return false}else return false
    f=v.upperBenchmarkId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.effectiveFrom;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.endedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known157(v)) && holds(78, v);
  };
  const known158 = keysAmong("id evidence remark kind violation conditions basis excluded publishedOn");
  const isLeniencyListEntry = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "exempt" || f === "mitigated" || f === "noCompulsion")))return false}else return false
    f=v.violation;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.conditions;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.basis;if(f!==undefined){n++;if(!(isList22(f)))return false}else return false
    f=v.excluded;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known158(v));
  };
  const known159 = keysAmong("caseId vetoItems formScore contentScore grade");
  const isReviewedCaseFile = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.caseId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.vetoItems;if(f!==undefined){n++;if(!(isList59(f)))return false}else return false
    f=v.formScore;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isFinite(f) && f >= 0 && f <= 20))return false}
    f=v.contentScore;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isFinite(f) && f >= 0 && f <= 80))return false}
    f=v.grade;if(f!==undefined){n++;if(!((f === "excellent" || f === "qualified" || f === "basicallyQualified" || f === "unqualified")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known159(v)) && holds(80, v);
  };
  const isList69 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 5000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isReviewedCaseFile(e))) return false; }
    return true;
  };
  const known160 = keysAmong("id evidence remark on round cases");
  const isCaseFileReview = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.round;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000))return false}else return false
    f=v.cases;if(f!==undefined){n++;if(!(isList69(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known160(v));
  };
  const isChoice52 = (v: any): boolean => { switch (v) { case "hotline": case "online": case "visit": case "letter": case "governmentHotline": return true; default: return false; } };
  const known161 = keysAmong("id evidence remark receivedOn channel complainant against caseId matter acceptedOn dueOn repliedOn result correctedHow satisfied");
  const isEnforcementComplaint = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.receivedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.channel;if(f!==undefined){n++;if(!(isChoice52(f)))return false}else return false
    f=v.complainant;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.against;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.caseId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.matter;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.acceptedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.dueOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.repliedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.result;if(f!==undefined){n++;if(!((f === "upheld" || f === "partlyUpheld" || f === "notUpheld" || f === "transferred")))return false}
    f=v.correctedHow;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.satisfied;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    for (const _ in v) n--;
    return (n === 0 || known161(v)) && holds(81, v);
  };
  const isList70 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 200) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 50000))) return false; }
    return true;
  };
  const known162 = keysAmong("id evidence remark kind documentNumber issuedOn to problems dueOn repliedOn result satisfied");
  const isEnforcementSupervisionNotice = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "opinion" || f === "decision" || f === "feedback" || f === "circular")))return false}else return false
    f=v.documentNumber;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.issuedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.to;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.problems;if(f!==undefined){n++;if(!(isList70(f)))return false}else return false
    f=v.dueOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.repliedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.result;if(f!==undefined){n++;if(!((f === "corrected" || f === "revoked" || f === "noProblem")))return false}
    f=v.satisfied;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    for (const _ in v) n--;
    return (n === 0 || known162(v)) && holds(82, v);
  };
  const isChoice53 = (v: any): boolean => { switch (v) { case "十": case "百": case "千": case "万": case "十万": case "百万": case "千万": case "亿": case "十亿": case "百亿": case "千亿": case "万亿": return true; default: return false; } };
  const isChoice54 = (v: any): boolean => { switch (v) { case "eq": case "gte": case "gt": case "lte": case "lt": case "approx": return true; default: return false; } };
  const known163 = keysAmong("value upper unit scale bound raw");
  const isQuantity = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.value;if(f!==undefined){n++;if(!(typeof f === 'string' && P14.test(f)))return false}else return false
    f=v.upper;if(f!==undefined){n++;if(!(typeof f === 'string' && P14.test(f)))return false}
    f=v.unit;if(f!==undefined){n++;if(!(typeof f === 'string' && f.length <= 12))return false}else return false
    f=v.scale;if(f!==undefined){n++;if(!(isChoice53(f)))return false}
    f=v.bound;if(f!==undefined){n++;if(!(isChoice54(f)))return false}else return false
    f=v.raw;if(f!==undefined){n++;if(!(typeof f === 'string' && f.length <= 200))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known163(v)) && holds(84, v);
  };
  const known164 = keysAmong("id evidence remark field officerVisits inspections objects correctionNotices guidance cases vehiclesChecked vehiclesTurnedBack");
  const isEnforcementWorkTally = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.field;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.officerVisits;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.inspections;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.objects;if(f!==undefined){n++;if(!(isQuantity(f)))return false}
    f=v.correctionNotices;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.guidance;if(f!==undefined){n++;if(!(isQuantity(f)))return false}
    f=v.cases;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.vehiclesChecked;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.vehiclesTurnedBack;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    for (const _ in v) n--;
    return (n === 0 || known164(v)) && holds(83, v);
  };
  const isList71 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 11) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isChoice17(e))) return false; }
    return true;
  };
  const isChoice55 = (v: any): boolean => { switch (v) { case "guangdong2018": case "zhengzhou2018": case "datong2021": case "zhejiang2024": case "hubei2023": case "linyi2021": case "custom": return true; default: return false; } };
  const known165 = keysAmong("label kinds count");
  const isPenaltyCount = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.label;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.kinds;if(f!==undefined){n++;if(!(isList60(f)))return false}else return false
    f=v.count;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known165(v));
  };
  const isList72 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isPenaltyCount(e))) return false; }
    return true;
  };
  const known166 = keysAmong("edition bucketRule counts total amount amountUnit includesRevoked");
  const isPenaltyTable = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.edition;if(f!==undefined){n++;if(!(isChoice55(f)))return false}else return false
    f=v.bucketRule;if(f!==undefined){n++;if(!((f === "heaviest" || f === "lastColumn")))return false}else return false
    f=v.counts;if(f!==undefined){n++;if(!(isList72(f)))return false}else return false
    f=v.total;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.amount;if(f!==undefined){n++;if(!(typeof f === 'string' && P15.test(f)))return false}else return false
    f=v.amountUnit;if(f!==undefined){n++;if(!((f === "yuan" || f === "wan")))return false}else return false
    f=v.includesRevoked;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known166(v)) && holds(86, v);
  };
  const known167 = keysAmong("applied accepted granted refused revoked");
  const isLicensingTable = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.applied;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.accepted;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.granted;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.refused;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.revoked;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known167(v));
  };
  const known168 = keysAmong("restrictLiberty seal seize freeze otherMeasures surcharge transferDeposits disposeOfProperty removeObstruction substitutePerformance otherExecutions court total");
  const isCompulsionTable = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.restrictLiberty;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.seal;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.seize;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.freeze;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.otherMeasures;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.surcharge;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.transferDeposits;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.disposeOfProperty;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.removeObstruction;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.substitutePerformance;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.otherExecutions;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.court;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.total;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known168(v)) && holds(87, v);
  };
  const isChoice56 = (v: any): boolean => { switch (v) { case "levy": case "requisition": case "inspection": case "adjudication": case "confirmation": case "payment": case "reward": case "other": return true; default: return false; } };
  const known169 = keysAmong("act count amountWan");
  const isOtherActCount = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.act;if(f!==undefined){n++;if(!(isChoice56(f)))return false}else return false
    f=v.count;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.amountWan;if(f!==undefined){n++;if(!(typeof f === 'string' && P13.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known169(v));
  };
  const isList73 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 8) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isOtherActCount(e))) return false; }
    return true;
  };
  const known170 = keysAmong("staff holders rate");
  const isCertificateHolding = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.staff;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.holders;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.rate;if(f!==undefined){n++;if(!(typeof f === 'string' && P16.test(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known170(v)) && holds(88, v);
  };
  const known171 = keysAmong("count enterprises capExceeded");
  const isEnterpriseInspectionCount = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.count;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.enterprises;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.capExceeded;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known171(v)) && holds(89, v);
  };
  const known172 = keysAmong("filed closed transferred exempted mitigated hearings reviewed complaints reconsidered reconsiderationCorrected litigated lost");
  const isCaseHandlingCounts = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.filed;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.closed;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.transferred;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.exempted;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.mitigated;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.hearings;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.reviewed;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.complaints;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.reconsidered;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.reconsiderationCorrected;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.litigated;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.lost;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known172(v));
  };
  const known173 = keysAmong("id evidence remark year organ powers penalty licensing compulsion otherActs certificates enterpriseInspections cases statement publishedOn url reportedTo");
  const isEnforcementAnnualReport = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.year;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1949 && f <= 2100))return false}else return false
    f=v.organ;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.powers;if(f!==undefined){n++;if(!(isList71(f)))return false}else return false
    f=v.penalty;if(f!==undefined){n++;if(!(isPenaltyTable(f)))return false}
    f=v.licensing;if(f!==undefined){n++;if(!(isLicensingTable(f)))return false}
    f=v.compulsion;if(f!==undefined){n++;if(!(isCompulsionTable(f)))return false}
    f=v.otherActs;if(f!==undefined){n++;if(!(isList73(f)))return false}else return false
    f=v.certificates;if(f!==undefined){n++;if(!(isCertificateHolding(f)))return false}
    f=v.enterpriseInspections;if(f!==undefined){n++;if(!(isEnterpriseInspectionCount(f)))return false}
    f=v.cases;if(f!==undefined){n++;if(!(isCaseHandlingCounts(f)))return false}
    f=v.statement;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.url;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.reportedTo;if(f!==undefined){n++;if(!(isList54(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known173(v)) && holds(85, v);
  };
  const known174 = keysAmong("id evidence remark name organ unit post employment fields certificateIds onPost leftOn legalQualification photo");
  const isEnforcementOfficer = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.organ;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.unit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.post;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.employment;if(f!==undefined){n++;if(!((f === "civilServant" || f === "institution" || f === "other")))return false}else return false
    f=v.fields;if(f!==undefined){n++;if(!(isList6(f)))return false}else return false
    f=v.certificateIds;if(f!==undefined){n++;if(!(isList54(f)))return false}
    f=v.onPost;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.leftOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.legalQualification;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.photo;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known174(v)) && holds(90, v);
  };
  const isChoice57 = (v: any): boolean => { switch (v) { case "issue": case "renew": case "annualVerification": case "suspend": case "restore": case "replace": case "lost": case "cancel": case "revoke": return true; default: return false; } };
  const known175 = keysAmong("type on by reason");
  const isCertificateEvent = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.type;if(f!==undefined){n++;if(!(isChoice57(f)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.by;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.reason;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known175(v));
  };
  const isList74 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 500) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isCertificateEvent(e))) return false; }
    return true;
  };
  const known176 = keysAmong("id evidence remark no kind holder holderId region fields issuer issuedOn validTo events");
  const isEnforcementCertificate = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.no;if(f!==undefined){n++;if(!(typeof f === 'string' && f.length <= 64 && P17.test(f)))return false}else return false
    f=v.kind;if(f!==undefined){n++;if(!((f === "national" || f === "ministry" || f === "supervision")))return false}else return false
    f=v.holder;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.holderId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.region;if(f!==undefined){n++;if(!(typeof f === 'string' && P4.test(f)))return false}else return false
    f=v.fields;if(f!==undefined){n++;if(!(isList6(f)))return false}else return false
    f=v.issuer;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.issuedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.validTo;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.events;if(f!==undefined){n++;if(!(isList74(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known176(v)) && holds(91, v);
  };
  const isList75 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 2) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!((e === "general" || e === "special"))) return false; }
    return true;
  };
  const known177 = keysAmong("id evidence remark on parts mode departments registered attended passed generalOn specialOn");
  const isQualificationExam = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.parts;if(f!==undefined){n++;if(!(isList75(f)))return false}else return false
    f=v.mode;if(f!==undefined){n++;if(!((f === "online" || f === "onSite")))return false}else return false
    f=v.departments;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.registered;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.attended;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.passed;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.generalOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.specialOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known177(v)) && holds(92, v);
  };
  const isChoice58 = (v: any): boolean => { switch (v) { case "threeSystems": case "documents": case "newLaw": case "discretion": case "other": return true; default: return false; } };
  const isList76 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 10000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 1000))) return false; }
    return true;
  };
  const known178 = keysAmong("id evidence remark on title hours topic attendees countBasis officerIds examTaken examAttended");
  const isOfficerTraining = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.hours;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isFinite(f) && f >= 0 && f <= 10000))return false}else return false
    f=v.topic;if(f!==undefined){n++;if(!(isChoice58(f)))return false}else return false
    f=v.attendees;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.countBasis;if(f!==undefined){n++;if(!((f === "persons" || f === "attendances" || f === "ambiguous")))return false}else return false
    f=v.officerIds;if(f!==undefined){n++;if(!(isList76(f)))return false}
    f=v.examTaken;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.examAttended;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    for (const _ in v) n--;
    return (n === 0 || known178(v)) && holds(93, v);
  };
  const isList77 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isPart3(e))) return false; }
    return true;
  };
  const known179 = keysAmong("initiator participants");
  const isPart21 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.initiator;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.participants;if(f!==undefined){n++;if(!(isList77(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known179(v));
  };
  const known180 = keysAmong("id evidence remark name powerItemId basis subject targetType content method scope ratio frequency level publishedOn effectiveOn");
  const isInspectionItem = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.powerItemId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.basis;if(f!==undefined){n++;if(!(isList22(f)))return false}else return false
    f=v.subject;if(f!==undefined){n++;if(!(isPart21(f)))return false}else return false
    f=v.targetType;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.content;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.method;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.scope;if(f!==undefined){n++;if(!((f === "general" || f === "key")))return false}else return false
    f=v.ratio;if(f!==undefined){n++;if(!(typeof f === 'string' && P18.test(f)))return false}else return false
    f=v.frequency;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.level;if(f!==undefined){n++;if(!(isChoice5(f)))return false}else return false
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.effectiveOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known180(v));
  };
  const known181 = keysAmong("id evidence remark uscc name legalRepresentative address contact creditGrade riskLevel status updatedOn");
  const isInspectionTarget = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.uscc;if(f!==undefined){n++;if(!(typeof f === 'string' && P3.test(f)))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.legalRepresentative;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.address;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.contact;if(f!==undefined){n++;if(!(isPart(f)))return false}
    f=v.creditGrade;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.riskLevel;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.status;if(f!==undefined){n++;if(!((f === "open" || f === "closed" || f === "moved")))return false}else return false
    f=v.updatedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known181(v));
  };
  const isList78 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 10000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(typeof e === 'string' && P3.test(e))) return false; }
    return true;
  };
  const known182 = keysAmong("id evidence remark certificateNo name fields recusals available updatedOn");
  const isInspector = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.certificateNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.fields;if(f!==undefined){n++;if(!(isList6(f)))return false}else return false
    f=v.recusals;if(f!==undefined){n++;if(!(isList78(f)))return false}
    f=v.available;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.updatedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known182(v));
  };
  const isList79 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 1000))) return false; }
    return true;
  };
  const known183 = keysAmong("batch month");
  const isPlannedBatch = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.batch;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.month;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 12))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known183(v));
  };
  const isList80 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isPlannedBatch(e))) return false; }
    return true;
  };
  const known184 = keysAmong("id evidence remark organ kind itemIds joint scope base ratio method schedule frequencyCap filedWith approvedBy approvedOn publishedOn");
  const isInspectionPlan = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.organ;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.kind;if(f!==undefined){n++;if(!((f === "daily" || f === "random" || f === "special")))return false}else return false
    f=v.itemIds;if(f!==undefined){n++;if(!(isList79(f)))return false}else return false
    f=v.joint;if(f!==undefined){n++;if(!(isPart21(f)))return false}
    f=v.scope;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.base;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.ratio;if(f!==undefined){n++;if(!(typeof f === 'string' && P18.test(f)))return false}else return false
    f=v.method;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.schedule;if(f!==undefined){n++;if(!(isList80(f)))return false}else return false
    f=v.frequencyCap;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.filedWith;if(f!==undefined){n++;if(!(isPart3(f)))return false}
    f=v.approvedBy;if(f!==undefined){n++;if(!(isPart3(f)))return false}
    f=v.approvedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known184(v)) && holds(94, v);
  };
  const known185 = keysAmong("count sha256 asOf");
  const isPart22 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.count;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.sha256;if(f!==undefined){n++;if(!(typeof f === 'string' && P0.test(f)))return false}else return false
    f=v.asOf;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known185(v));
  };
  const known186 = keysAmong("name by values ratio min");
  const isDrawStratum = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.by;if(f!==undefined){n++;if(!((f === "all" || f === "creditGrade" || f === "riskLevel")))return false}else return false
    f=v.values;if(f!==undefined){n++;if(!(isList18(f)))return false}
    f=v.ratio;if(f!==undefined){n++;if(!(typeof f === 'string' && P18.test(f)))return false}else return false
    f=v.min;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    for (const _ in v) n--;
    return (n === 0 || known186(v)) && holds(96, v);
  };
  const isList81 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isDrawStratum(e))) return false; }
    return true;
  };
  const known187 = keysAmong("name base sampleSize");
  const isStratumCount = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.base;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.sampleSize;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known187(v)) && holds(97, v);
  };
  const isList82 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isStratumCount(e))) return false; }
    return true;
  };
  const known188 = keysAmong("sha256 committedAt heldBy");
  const isPart23 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.sha256;if(f!==undefined){n++;if(!(typeof f === 'string' && P0.test(f)))return false}else return false
    f=v.committedAt;if(f!==undefined){n++;if(!(typeof f === 'string' && P11.test(f)))return false}else return false
    f=v.heldBy;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known188(v));
  };
  const known189 = keysAmong("certificateNo targetUscc reason");
  const isDrawRecusal = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.certificateNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.targetUscc;if(f!==undefined){n++;if(!(typeof f === 'string' && P3.test(f)))return false}else return false
    f=v.reason;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known189(v));
  };
  const isList83 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 10000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isDrawRecusal(e))) return false; }
    return true;
  };
  const isList84 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 2 || v.length > 20) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 1000))) return false; }
    return true;
  };
  const known190 = keysAmong("targetUscc name stratum inspectors");
  const isDrawSelection = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.targetUscc;if(f!==undefined){n++;if(!(typeof f === 'string' && P3.test(f)))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.stratum;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.inspectors;if(f!==undefined){n++;if(!(isList84(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known190(v)) && holds(98, v);
  };
  const isList85 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 50000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isDrawSelection(e))) return false; }
    return true;
  };
  const isList86 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 50000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(typeof e === 'string' && P3.test(e))) return false; }
    return true;
  };
  const isChoice59 = (v: any): boolean => { switch (v) { case "closed": case "moved": case "recusal": case "illness": case "other": return true; default: return false; } };
  const known191 = keysAmong("kind at targetUscc outgoing substitute inspectors reason explanation by approvedBy");
  const isDrawReplacement = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.kind;if(f!==undefined){n++;if(!((f === "target" || f === "inspector")))return false}else return false
    f=v.at;if(f!==undefined){n++;if(!(typeof f === 'string' && P11.test(f)))return false}else return false
    f=v.targetUscc;if(f!==undefined){n++;if(!(typeof f === 'string' && P3.test(f)))return false}else return false
    f=v.outgoing;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.substitute;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.inspectors;if(f!==undefined){n++;if(!(isList84(f)))return false}
    f=v.reason;if(f!==undefined){n++;if(!(isChoice59(f)))return false}else return false
    f=v.explanation;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.by;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.approvedBy;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known191(v)) && holds(99, v);
  };
  const isList87 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 50000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isDrawReplacement(e))) return false; }
    return true;
  };
  const known192 = keysAmong("id evidence remark planId batch drawnAt field targetSnapshot inspectorSnapshot strata counts inspectorsPerTarget algorithm seedCommitment seed publicValue operator witness recusals selections unstaffed replacements");
  const isInspectionDraw = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.planId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.batch;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.drawnAt;if(f!==undefined){n++;if(!(typeof f === 'string' && P11.test(f)))return false}else return false
    f=v.field;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.targetSnapshot;if(f!==undefined){n++;if(!(isPart22(f)))return false}else return false
    f=v.inspectorSnapshot;if(f!==undefined){n++;if(!(isPart22(f)))return false}else return false
    f=v.strata;if(f!==undefined){n++;if(!(isList81(f)))return false}else return false
    f=v.counts;if(f!==undefined){n++;if(!(isList82(f)))return false}else return false
    f=v.inspectorsPerTarget;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 2 && f <= 20))return false}else return false
    f=v.algorithm;if(f!==undefined){n++;if(!((f === "sha256Order/1")))return false}else return false
    f=v.seedCommitment;if(f!==undefined){n++;if(!(isPart23(f)))return false}else return false
    f=v.seed;if(f!==undefined){n++;if(!(typeof f === 'string' && P19.test(f)))return false}else return false
    f=v.publicValue;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.operator;if(f!==undefined){n++;if(!(isPart(f)))return false}else return false
    f=v.witness;if(f!==undefined){n++;if(!(isPart(f)))return false}
    f=v.recusals;if(f!==undefined){n++;if(!(isList83(f)))return false}else return false
    f=v.selections;if(f!==undefined){n++;if(!(isList85(f)))return false}else return false
    f=v.unstaffed;if(f!==undefined){n++;if(!(isList86(f)))return false}else return false
    f=v.replacements;if(f!==undefined){n++;if(!(isList87(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known192(v)) && holds(95, v);
  };
  const known193 = keysAmong("name uscc enterprise");
  const isPart24 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.uscc;if(f!==undefined){n++;if(!(typeof f === 'string' && P3.test(f)))return false}
    f=v.enterprise;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known193(v));
  };
  const isList88 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isText(e, 1000))) return false; }
    return true;
  };
  const known194 = keysAmong("id evidence remark drawId planId inspectionKind specialInspectionId target inspectors approvalNo approvedOn urgent noticeNo entryCode startedAt endedAt method findings conclusion followUp recordFile publishedOn publishUrl");
  const isInspectionResult = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.drawId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.planId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.inspectionKind;if(f!==undefined){n++;if(!((f === "daily" || f === "individual" || f === "special")))return false}else return false
    f=v.specialInspectionId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.target;if(f!==undefined){n++;if(!(isPart24(f)))return false}else return false
    f=v.inspectors;if(f!==undefined){n++;if(!(isList88(f)))return false}else return false
    f=v.approvalNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.approvedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.urgent;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.noticeNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.entryCode;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.startedAt;if(f!==undefined){n++;if(!(typeof f === 'string' && P11.test(f)))return false}else return false
    f=v.endedAt;if(f!==undefined){n++;if(!(typeof f === 'string' && P11.test(f)))return false}else return false
    f=v.method;if(f!==undefined){n++;if(!((f === "onSite" || f === "offSite" || f === "paper")))return false}else return false
    f=v.findings;if(f!==undefined){n++;if(!(isList49(f)))return false}else return false
    f=v.conclusion;if(f!==undefined){n++;if(!((f === "normal" || f === "problems" || f === "uncontactable" || f === "other")))return false}else return false
    f=v.followUp;if(f!==undefined){n++;if(!(isList18(f)))return false}
    f=v.recordFile;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.publishUrl;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known194(v)) && holds(100, v);
  };
  const known195 = keysAmong("id evidence remark filingUnit cardNo receivedOn inspectionId kind complaintIds");
  const isEnterpriseInspectionFiling = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.filingUnit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.cardNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.receivedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.inspectionId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "planned" || f === "temporary" || f === "receptive")))return false}else return false
    f=v.complaintIds;if(f!==undefined){n++;if(!(isList18(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known195(v));
  };
  const known196 = keysAmong("id evidence remark title documentNumber plan approvedBy approvedOn filedWith publishedOn countsTowardsCap");
  const isSpecialInspection = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.documentNumber;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.plan;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    f=v.approvedBy;if(f!==undefined){n++;if(!(isPart3(f)))return false}
    f=v.approvedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.filedWith;if(f!==undefined){n++;if(!(isPart3(f)))return false}
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.countsTowardsCap;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known196(v));
  };
  const isChoice60 = (v: any): boolean => { switch (v) { case "penalty": case "compulsion": case "licensing": case "levy": case "disclosure": case "inaction": case "workInjury": case "agreement": case "other": return true; default: return false; } };
  const known197 = keysAmong("documentRef requestedOn result");
  const isAnnexedDocumentReview = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.documentRef;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.requestedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.result;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known197(v));
  };
  const isChoice61 = (v: any): boolean => { switch (v) { case "change": case "revoke": case "confirmIllegal": case "orderPerform": case "confirmInvalid": case "uphold": case "rejectClaim": case "agreementOrder": case "mediation": case "settled": case "terminated": case "notAccepted": case "rejectApplication": return true; default: return false; } };
  const known198 = keysAmong("no issuedOn replyDueOn repliedOn");
  const isReconsiderationOpinionLetter = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.no;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.issuedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.replyDueOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.repliedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known198(v)) && holds(102, v);
  };
  const known199 = keysAmong("id evidence remark role caseNo reviewOrgan receivedOn acceptedOn closedOn subjectMatter procedure extensionApprovedOn answerDueOn answeredOn hearingOn headAttendedHearing annexedReview outcome correctedIndirect mediated withdrawn opinionLetter litigatedAfter");
  const isReconsiderationCase = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.role;if(f!==undefined){n++;if(!((f === "reviewOrgan" || f === "respondent" || f === "thirdParty")))return false}else return false
    f=v.caseNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.reviewOrgan;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.receivedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.acceptedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.closedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.subjectMatter;if(f!==undefined){n++;if(!(isChoice60(f)))return false}else return false
    f=v.procedure;if(f!==undefined){n++;if(!((f === "ordinary" || f === "simplified")))return false}else return false
    f=v.extensionApprovedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.answerDueOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.answeredOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.hearingOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.headAttendedHearing;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.annexedReview;if(f!==undefined){n++;if(!(isAnnexedDocumentReview(f)))return false}
    f=v.outcome;if(f!==undefined){n++;if(!(isChoice61(f)))return false}
    f=v.correctedIndirect;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.mediated;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.withdrawn;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.opinionLetter;if(f!==undefined){n++;if(!(isReconsiderationOpinionLetter(f)))return false}
    f=v.litigatedAfter;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    for (const _ in v) n--;
    return (n === 0 || known199(v)) && holds(101, v);
  };
  const isChoice62 = (v: any): boolean => { switch (v) { case "head": case "deputy": case "staff": case "lawyerOnly": case "none": return true; default: return false; } };
  const isChoice63 = (v: any): boolean => { switch (v) { case "revoke": case "partlyRevoke": case "orderPerform": case "confirmIllegal": case "confirmInvalid": case "change": case "rejectClaim": case "rejectSuit": case "withdrawn": case "mediated": case "other": return true; default: return false; } };
  const known200 = keysAmong("id evidence remark role caseNo court receivedOn acceptedOn closedOn subjectMatter stage answerDueOn answeredOn hearingOn appearanceRequired headAppeared absenceStatement outcome");
  const isLitigationCase = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.role;if(f!==undefined){n++;if(!((f === "defendant" || f === "jointDefendant" || f === "thirdParty")))return false}else return false
    f=v.caseNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.court;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.receivedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.acceptedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.closedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.subjectMatter;if(f!==undefined){n++;if(!(isChoice60(f)))return false}else return false
    f=v.stage;if(f!==undefined){n++;if(!((f === "first" || f === "second" || f === "retrial")))return false}else return false
    f=v.answerDueOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.answeredOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.hearingOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.appearanceRequired;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.headAppeared;if(f!==undefined){n++;if(!(isChoice62(f)))return false}
    f=v.absenceStatement;if(f!==undefined){n++;if(!(isEvidence(f)))return false}
    f=v.outcome;if(f!==undefined){n++;if(!(isChoice63(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known200(v)) && holds(103, v);
  };
  const isChoice64 = (v: any): boolean => { switch (v) { case "retrial": case "correctViolation": case "publicInterest": case "socialGovernance": case "other": return true; default: return false; } };
  const known201 = keysAmong("id evidence remark kind subtype no issuedOn to subject urgent dueOn repliedOn adopted");
  const isProcuratorialSuggestion = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "procuratorial")))return false}else return false
    f=v.subtype;if(f!==undefined){n++;if(!(isChoice64(f)))return false}else return false
    f=v.no;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.issuedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.to;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.subject;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.urgent;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.dueOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.repliedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.adopted;if(f!==undefined){n++;if(!((f === "adopted" || f === "partlyAdopted" || f === "notAdopted" || f === "pending")))return false}
    for (const _ in v) n--;
    return (n === 0 || known201(v)) && holds(104, v);
  };
  const known202 = keysAmong("id evidence remark kind subtype no issuedOn to subject dueOn repliedOn adopted");
  const isJudicialSuggestion = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "judicial")))return false}else return false
    f=v.subtype;if(f!==undefined){n++;if(!((f === "comprehensive" || f === "document" || f === "other")))return false}else return false
    f=v.no;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.issuedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.to;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.subject;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.dueOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.repliedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.adopted;if(f!==undefined){n++;if(!((f === "adopted" || f === "partlyAdopted" || f === "notAdopted" || f === "pending")))return false}
    for (const _ in v) n--;
    return (n === 0 || known202(v)) && holds(105, v);
  };
  const isSuggestionLetter = (v: any): boolean => {
    if (typeof v !== 'object' || v === null) return false;
    switch (v.kind) { case "procuratorial": return isProcuratorialSuggestion(v); case "judicial": return isJudicialSuggestion(v); default: return false; }
  };
  const known203 = keysAmong("id evidence remark no issuedOn caseRefs to problem advice repliedOn corrected");
  const isAdministrativeAdviceLetter = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.no;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.issuedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.caseRefs;if(f!==undefined){n++;if(!(isList6(f)))return false}else return false
    f=v.to;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.problem;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.advice;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.repliedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.corrected;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    for (const _ in v) n--;
    return (n === 0 || known203(v)) && holds(106, v);
  };
  const known204 = keysAmong("to count");
  const isDisputeTransfer = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.to;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.count;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known204(v));
  };
  const isList89 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 500) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isDisputeTransfer(e))) return false; }
    return true;
  };
  const known205 = keysAmong("id evidence remark on area found prevented transferred");
  const isDisputeScreening = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.area;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.found;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.prevented;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.transferred;if(f!==undefined){n++;if(!(isList89(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known205(v)) && holds(107, v);
  };
  const known206 = keysAmong("name members termStart");
  const isPart25 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.members;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 3 && f <= 9))return false}else return false
    f=v.termStart;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known206(v));
  };
  const known207 = keysAmong("appliedOn confirmedOn result");
  const isJudicialConfirmation = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.appliedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.confirmedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.result;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known207(v)) && holds(109, v);
  };
  const known208 = keysAmong("id evidence remark committee acceptedOn start closedOn succeeded agreedOn agreementForm performed judicialConfirmation");
  const isPeoplesMediation = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.committee;if(f!==undefined){n++;if(!(isPart25(f)))return false}else return false
    f=v.acceptedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.start;if(f!==undefined){n++;if(!((f === "onApplication" || f === "proactive")))return false}else return false
    f=v.closedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.succeeded;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.agreedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.agreementForm;if(f!==undefined){n++;if(!((f === "written" || f === "oral")))return false}
    f=v.performed;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.judicialConfirmation;if(f!==undefined){n++;if(!(isJudicialConfirmation(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known208(v)) && holds(108, v);
  };
  const known209 = keysAmong("id evidence remark on topic attendees");
  const isMediatorTraining = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.topic;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.attendees;if(f!==undefined){n++;if(!(isQuantity(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known209(v));
  };
  const isChoice65 = (v: any): boolean => { switch (v) { case "letter": case "visit": case "online": case "call": case "transferred": return true; default: return false; } };
  const isChoice66 = (v: any): boolean => { switch (v) { case "penalty": case "compulsion": case "licensing": case "levy": case "disclosure": case "inaction": case "workInjury": case "agreement": case "other": case "lawRelated": return true; default: return false; } };
  const known210 = keysAmong("id evidence remark channel receivedOn registeredOn transferredOn acceptedOn extensionApprovedOn closedOn reviewedOn recheckedOn subjectMatter onTime satisfied inSystem");
  const isPetitionMatter = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.channel;if(f!==undefined){n++;if(!(isChoice65(f)))return false}else return false
    f=v.receivedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.registeredOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.transferredOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.acceptedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.extensionApprovedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.closedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.reviewedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.recheckedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.subjectMatter;if(f!==undefined){n++;if(!(isChoice66(f)))return false}else return false
    f=v.onTime;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.satisfied;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.inSystem;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known210(v)) && holds(110, v);
  };
  const known211 = keysAmong("before during after");
  const isPart26 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.before;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.during;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.after;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known211(v));
  };
  const known212 = keysAmong("on repliedOn");
  const isProposalRehandling = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.repliedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known212(v));
  };
  const known213 = keysAmong("id evidence remark kind no title session leadProposer proposers role leadUnit coUnits assignedOn dueOn repliedOn replyDocumentNumber replyClass contacted satisfaction rehandled keyItem isPublic");
  const isProposal = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "npcSuggestion" || f === "cppccProposal" || f === "partyDelegate" || f === "bill")))return false}else return false
    f=v.no;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.session;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.leadProposer;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.proposers;if(f!==undefined){n++;if(!(isList37(f)))return false}
    f=v.role;if(f!==undefined){n++;if(!((f === "lead" || f === "coHandle" || f === "separate")))return false}else return false
    f=v.leadUnit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.coUnits;if(f!==undefined){n++;if(!(isList17(f)))return false}
    f=v.assignedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.dueOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.repliedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.replyDocumentNumber;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.replyClass;if(f!==undefined){n++;if(!((f === "A" || f === "B" || f === "C" || f === "D")))return false}
    f=v.contacted;if(f!==undefined){n++;if(!(isPart26(f)))return false}else return false
    f=v.satisfaction;if(f!==undefined){n++;if(!((f === "satisfied" || f === "basic" || f === "unsatisfied" || f === "none")))return false}
    f=v.rehandled;if(f!==undefined){n++;if(!(isProposalRehandling(f)))return false}
    f=v.keyItem;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.isPublic;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known213(v)) && holds(111, v);
  };
  const known214 = keysAmong("id evidence remark to on topic form resolution");
  const isCongressReport = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.to;if(f!==undefined){n++;if(!((f === "npcStandingCommittee" || f === "npc" || f === "cppcc")))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.topic;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.form;if(f!==undefined){n++;if(!((f === "report" || f === "briefing" || f === "answer")))return false}else return false
    f=v.resolution;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known214(v));
  };
  const known215 = keysAmong("id evidence remark kind on participants topics conclusions");
  const isGovernmentCourtMeeting = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "courtAndPolice" || f === "publicInterest" || f === "other")))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.participants;if(f!==undefined){n++;if(!(isList6(f)))return false}else return false
    f=v.topics;if(f!==undefined){n++;if(!(isList6(f)))return false}else return false
    f=v.conclusions;if(f!==undefined){n++;if(!(isList45(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known215(v));
  };
  const known216 = keysAmong("id evidence remark kind target planned on problems rectified");
  const isAuditProject = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "financial" || f === "economicResponsibility" || f === "special")))return false}else return false
    f=v.target;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.planned;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.problems;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.rectified;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known216(v)) && holds(112, v);
  };
  const known217 = keysAmong("id evidence remark platform receivedOn repliedOn satisfied topic");
  const isPublicMessage = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.platform;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.receivedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.repliedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.satisfied;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.topic;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known217(v)) && holds(113, v);
  };
  const isChoice67 = (v: any): boolean => { switch (v) { case "interview": case "rectificationOrder": case "circularCriticism": case "accountability": case "correctWrongCase": return true; default: return false; } };
  const known218 = keysAmong("id evidence remark kind on targetUnit targetPerson reason basis result");
  const isAccountabilityAction = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!(isChoice67(f)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.targetUnit;if(f!==undefined){n++;if(!(isPart3(f)))return false}
    f=v.targetPerson;if(f!==undefined){n++;if(!(isPart(f)))return false}
    f=v.reason;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.basis;if(f!==undefined){n++;if(!(isList11(f)))return false}else return false
    f=v.result;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known218(v)) && holds(114, v);
  };
  const known219 = keysAmong("id evidence remark kind matter publishedUrls");
  const isSupervisionChannel = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "hotline" || f === "mailbox" || f === "onlineForum" || f === "reportWindow")))return false}else return false
    f=v.matter;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.publishedUrls;if(f!==undefined){n++;if(!(isList6(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known219(v));
  };
  const isChoice68 = (v: any): boolean => { switch (v) { case "rule": case "normativeDocument": case "licensing": case "penalty": case "budget": case "publicService": case "emergency": case "personnel": case "planning": case "other": return true; default: return false; } };
  const isChoice69 = (v: any): boolean => { switch (v) { case "website": case "catalogSystem": case "submittedUpward": case "bulletin": case "newMedia": return true; default: return false; } };
  const known220 = keysAmong("id evidence remark category on title url channel formedOn reviewId");
  const isDisclosureCount = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.category;if(f!==undefined){n++;if(!(isChoice68(f)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.url;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.channel;if(f!==undefined){n++;if(!(isChoice69(f)))return false}else return false
    f=v.formedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.reviewId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known220(v)) && holds(115, v);
  };
  const known221 = keysAmong("noticeOn repliedOn");
  const isRequestClarification = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.noticeOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.repliedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known221(v)) && holds(117, v);
  };
  const isChoice70 = (v: any): boolean => { switch (v) { case "disclosed": case "partly": case "refused": case "unable": case "notProcessed": case "other": return true; default: return false; } };
  const isChoice71 = (v: any): boolean => { switch (v) { case "stateSecret": case "otherStatute": case "security": case "thirdParty": case "internal": case "process": case "enforcementFile": case "inquiry": return true; default: return false; } };
  const known222 = keysAmong("id evidence remark receivedOn repliedOn clarification extended result refusalReason reconsidered litigated");
  const isInformationRequest = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.receivedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.repliedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.clarification;if(f!==undefined){n++;if(!(isRequestClarification(f)))return false}
    f=v.extended;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.result;if(f!==undefined){n++;if(!(isChoice70(f)))return false}
    f=v.refusalReason;if(f!==undefined){n++;if(!(isChoice71(f)))return false}
    f=v.reconsidered;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.litigated;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    for (const _ in v) n--;
    return (n === 0 || known222(v)) && holds(116, v);
  };
  const known223 = keysAmong("issued repealed effective");
  const isPart27 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.issued;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.repealed;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.effective;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known223(v));
  };
  const known224 = keysAmong("stateSecret otherStatute security thirdParty internal process enforcementFile inquiry");
  const isPart28 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.stateSecret;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.otherStatute;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.security;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.thirdParty;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.internal;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.process;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.enforcementFile;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.inquiry;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known224(v));
  };
  const known225 = keysAmong("disclosed partly refused unable notProcessed other total");
  const isPart29 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.disclosed;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.partly;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.refused;if(f!==undefined){n++;if(!(isPart28(f)))return false}else return false
    f=v.unable;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.notProcessed;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.other;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.total;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known225(v)) && holds(120, v);
  };
  const known226 = keysAmong("newlyReceived carriedIn handled carriedOut");
  const isPart30 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.newlyReceived;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.carriedIn;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.handled;if(f!==undefined){n++;if(!(isPart29(f)))return false}else return false
    f=v.carriedOut;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known226(v)) && holds(119, v);
  };
  const isChoice72 = (v: any): boolean => { switch (v) { case "naturalPerson": case "enterprise": case "research": case "welfare": case "legalService": case "otherOrganization": return true; default: return false; } };
  const known227 = keysAmong("applicant requests");
  const isApplicantRequests = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.applicant;if(f!==undefined){n++;if(!(isChoice72(f)))return false}else return false
    f=v.requests;if(f!==undefined){n++;if(!(isPart30(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known227(v));
  };
  const isList90 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 6) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isApplicantRequests(e))) return false; }
    return true;
  };
  const known228 = keysAmong("upheld corrected other pending");
  const isPart31 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.upheld;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.corrected;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.other;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.pending;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known228(v));
  };
  const isPart32 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.reconsideration;if(f!==undefined){n++;if(!(isPart31(f)))return false}else return false
    f=v.litigation;if(f!==undefined){n++;if(!(isPart31(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known28(v));
  };
  const known229 = keysAmong("id evidence remark year unit rules normativeDocuments requests byApplicant relief publishedOn");
  const isDisclosureAnnualTable = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.year;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1949 && f <= 2100))return false}else return false
    f=v.unit;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.rules;if(f!==undefined){n++;if(!(isPart27(f)))return false}else return false
    f=v.normativeDocuments;if(f!==undefined){n++;if(!(isPart27(f)))return false}else return false
    f=v.requests;if(f!==undefined){n++;if(!(isPart30(f)))return false}else return false
    f=v.byApplicant;if(f!==undefined){n++;if(!(isList90(f)))return false}
    f=v.relief;if(f!==undefined){n++;if(!(isPart32(f)))return false}else return false
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known229(v)) && holds(118, v);
  };
  const known230 = keysAmong("id evidence remark documentRef documentPublishedOn form publishedOn");
  const isPolicyInterpretation = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.documentRef;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.documentPublishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.form;if(f!==undefined){n++;if(!((f === "text" || f === "graphic" || f === "video" || f === "pressConference")))return false}else return false
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known230(v));
  };
  const known231 = keysAmong("id evidence remark itemRef by on secrecy redactions");
  const isDisclosureReview = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.itemRef;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.by;if(f!==undefined){n++;if(!(isPart(f)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.secrecy;if(f!==undefined){n++;if(!((f === "public" || f === "secret" || f === "partly")))return false}else return false
    f=v.redactions;if(f!==undefined){n++;if(!(isList17(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known231(v));
  };
  const known232 = keysAmong("id evidence remark cycle year title documentNumber kind items issuedOn");
  const isPufaPlan = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.cycle;if(f!==undefined){n++;if(!((f === "sixFive" || f === "sevenFive" || f === "eightFive" || f === "nineFive")))return false}else return false
    f=v.year;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1949 && f <= 2100))return false}else return false
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.documentNumber;if(f!==undefined){n++;if(!(typeof f === 'string' && P5.test(f)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "plan" || f === "workPoints" || f === "responsibilityList" || f === "examPlan")))return false}else return false
    f=v.items;if(f!==undefined){n++;if(!(isList23(f)))return false}
    f=v.issuedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known232(v)) && holds(121, v);
  };
  const isChoice73 = (v: any): boolean => { switch (v) { case "law": case "regulation": case "rule": case "partyRule": case "policy": return true; default: return false; } };
  const known233 = keysAmong("title kind");
  const isPufaStatute = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.kind;if(f!==undefined){n++;if(!(isChoice73(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known233(v));
  };
  const isList91 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 500) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isPufaStatute(e))) return false; }
    return true;
  };
  const isChoice74 = (v: any): boolean => { switch (v) { case "lecture": case "exhibition": case "onsite": case "media": case "caseExplanation": case "training": case "exam": case "other": return true; default: return false; } };
  const isList92 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isChoice74(e))) return false; }
    return true;
  };
  const known234 = keysAmong("kind value dayId");
  const isPufaDateNode = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.kind;if(f!==undefined){n++;if(!((f === "date")))return false}else return false
    f=v.value;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.dayId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known234(v)) && holds(123, v);
  };
  const isPufaMonthNode = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.kind;if(f!==undefined){n++;if(!((f === "month")))return false}else return false
    f=v.value;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 12))return false}else return false
    f=v.dayId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known234(v));
  };
  const isPufaQuarterNode = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.kind;if(f!==undefined){n++;if(!((f === "quarter")))return false}else return false
    f=v.value;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 4))return false}else return false
    f=v.dayId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known234(v));
  };
  const known235 = keysAmong("kind");
  const isPufaYearRoundNode = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.kind;if(f!==undefined){n++;if(!((f === "yearRound")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known235(v));
  };
  const isPart33 = (v: any): boolean => {
    if (typeof v !== 'object' || v === null) return false;
    switch (v.kind) { case "date": return isPufaDateNode(v); case "month": return isPufaMonthNode(v); case "quarter": return isPufaQuarterNode(v); case "yearRound": return isPufaYearRoundNode(v); default: return false; }
  };
  const known236 = keysAmong("id evidence remark seq layer responsibleUnit responsibleOffice coUnits statutes keyTasks audience forms measures timeNode responsibleLeader responsiblePerson contact target year issueNo");
  const isPufaListItem = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.seq;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000000))return false}else return false
    f=v.layer;if(f!==undefined){n++;if(!((f === "common" || f === "specific")))return false}else return false
    f=v.responsibleUnit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.responsibleOffice;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.coUnits;if(f!==undefined){n++;if(!(isList17(f)))return false}
    f=v.statutes;if(f!==undefined){n++;if(!(isList91(f)))return false}else return false
    f=v.keyTasks;if(f!==undefined){n++;if(!(isList45(f)))return false}
    f=v.audience;if(f!==undefined){n++;if(!(isList6(f)))return false}else return false
    f=v.forms;if(f!==undefined){n++;if(!(isList92(f)))return false}else return false
    f=v.measures;if(f!==undefined){n++;if(!(isList45(f)))return false}
    f=v.timeNode;if(f!==undefined){n++;if(!(isPart33(f)))return false}else return false
    f=v.responsibleLeader;if(f!==undefined){n++;if(!(isPart(f)))return false}
    f=v.responsiblePerson;if(f!==undefined){n++;if(!(isPart(f)))return false}
    f=v.contact;if(f!==undefined){n++;if(!(isPart(f)))return false}
    f=v.target;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.year;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1949 && f <= 2100))return false}else return false
    f=v.issueNo;if(f!==undefined){n++;if(!(typeof f === 'string' && P5.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known236(v)) && holds(122, v);
  };
  const isList93 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 200) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isEvidence(e))) return false; }
    return true;
  };
  const isChoice75 = (v: any): boolean => { switch (v) { case "organ": case "village": case "community": case "school": case "enterprise": case "unit": case "barracks": case "network": case "temple": case "market": case "family": case "other": return true; default: return false; } };
  const known237 = keysAmong("id evidence remark listItemId temporary date endDate dayId theme place venueKind form sessions attendance countBasis consultations materials mediaCount statutes");
  const isPufaActivity = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList93(f)))return false}else return false
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.listItemId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.temporary;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.date;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.endDate;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.dayId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.theme;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.place;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.venueKind;if(f!==undefined){n++;if(!(isChoice75(f)))return false}else return false
    f=v.form;if(f!==undefined){n++;if(!(isChoice74(f)))return false}else return false
    f=v.sessions;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1 && f <= 1000000000))return false}else return false
    f=v.attendance;if(f!==undefined){n++;if(!(isQuantity(f)))return false}else return false
    f=v.countBasis;if(f!==undefined){n++;if(!((f === "persons" || f === "attendances" || f === "ambiguous")))return false}else return false
    f=v.consultations;if(f!==undefined){n++;if(!(isQuantity(f)))return false}
    f=v.materials;if(f!==undefined){n++;if(!(isQuantity(f)))return false}
    f=v.mediaCount;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.statutes;if(f!==undefined){n++;if(!(isList6(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known237(v)) && holds(124, v);
  };
  const known238 = keysAmong("numerator denominator denominatorKind displayed decimals rounding");
  const isRate = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.numerator;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.denominator;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.denominatorKind;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.displayed;if(f!==undefined){n++;if(!(typeof f === 'string' && P16.test(f)))return false}else return false
    f=v.decimals;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 6))return false}else return false
    f=v.rounding;if(f!==undefined){n++;if(!((f === "halfUp" || f === "floor" || f === "unknown")))return false}
    for (const _ in v) n--;
    return (n === 0 || known238(v)) && holds(126, v);
  };
  const known239 = keysAmong("id evidence remark examName on scope due sat passed excellent fullMark studied participationRate passRate");
  const isLawExam = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.examName;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.scope;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.due;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.sat;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.passed;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.excellent;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.fullMark;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.studied;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.participationRate;if(f!==undefined){n++;if(!(isRate(f)))return false}
    f=v.passRate;if(f!==undefined){n++;if(!(isRate(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known239(v)) && holds(125, v);
  };
  const known240 = keysAmong("id evidence remark cycle on items indicators points inspections researchVisits dossiers result");
  const isPufaAcceptance = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.cycle;if(f!==undefined){n++;if(!((f === "sixFive" || f === "sevenFive" || f === "eightFive" || f === "nineFive")))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.items;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.indicators;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.points;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.inspections;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.researchVisits;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.dossiers;if(f!==undefined){n++;if(!(isQuantity(f)))return false}
    f=v.result;if(f!==undefined){n++;if(!((f === "passed" || f === "rectify" || f === "pending")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known240(v));
  };
  const known241 = keysAmong("id evidence remark name kind place openedOn closedOn");
  const isPufaVenue = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.kind;if(f!==undefined){n++;if(!(isChoice75(f)))return false}else return false
    f=v.place;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.openedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.closedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known241(v)) && holds(127, v);
  };
  const known242 = keysAmong("id evidence remark party decisionDocumentNumber decidedOn validTo publicityEndsOn organ source publishedOn sites repairId kind caseId violationType violationFacts penaltyBasis penaltyKinds penaltyContent fineWan confiscationWan licenseNameNo dishonestyClass");
  const isPenaltyPublicityRecord = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.party;if(f!==undefined){n++;if(!(isPart19(f)))return false}else return false
    f=v.decisionDocumentNumber;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.decidedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.validTo;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.publicityEndsOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.organ;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.source;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.sites;if(f!==undefined){n++;if(!(isList54(f)))return false}else return false
    f=v.repairId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "penalty")))return false}else return false
    f=v.caseId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.violationType;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.violationFacts;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.penaltyBasis;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.penaltyKinds;if(f!==undefined){n++;if(!(isList19(f)))return false}else return false
    f=v.penaltyContent;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.fineWan;if(f!==undefined){n++;if(!(typeof f === 'string' && P13.test(f)))return false}
    f=v.confiscationWan;if(f!==undefined){n++;if(!(typeof f === 'string' && P13.test(f)))return false}
    f=v.licenseNameNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.dishonestyClass;if(f!==undefined){n++;if(!((f === "minor" || f === "general" || f === "serious")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known242(v)) && holds(128, v);
  };
  const isChoice76 = (v: any): boolean => { switch (v) { case "ordinary": case "franchise": case "recognition": case "approval": case "registration": case "other": return true; default: return false; } };
  const known243 = keysAmong("id evidence remark party decisionDocumentNumber decidedOn validTo publicityEndsOn organ source publishedOn sites repairId kind caseId licenseDocumentName licenseClass licenseClassNote licenseName licenseNo licenseContent validFrom current");
  const isLicensePublicityRecord = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.party;if(f!==undefined){n++;if(!(isPart19(f)))return false}else return false
    f=v.decisionDocumentNumber;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.decidedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.validTo;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.publicityEndsOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.organ;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.source;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.publishedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.sites;if(f!==undefined){n++;if(!(isList54(f)))return false}else return false
    f=v.repairId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "license")))return false}else return false
    f=v.caseId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.licenseDocumentName;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.licenseClass;if(f!==undefined){n++;if(!(isChoice76(f)))return false}else return false
    f=v.licenseClassNote;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.licenseName;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.licenseNo;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.licenseContent;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.validFrom;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.current;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    for (const _ in v) n--;
    return (n === 0 || known243(v)) && holds(129, v);
  };
  const isCreditPublicityRecord = (v: any): boolean => {
    if (typeof v !== 'object' || v === null) return false;
    switch (v.kind) { case "penalty": return isPenaltyPublicityRecord(v); case "license": return isLicensePublicityRecord(v); default: return false; }
  };
  const isChoice77 = (v: any): boolean => { switch (v) { case "basis": case "reason": case "measures": case "exit": case "relief": return true; default: return false; } };
  const isList94 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length < 1 || v.length > 5) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isChoice77(e))) return false; }
    return true;
  };
  const known244 = keysAmong("on content");
  const isDishonestyNotice = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.content;if(f!==undefined){n++;if(!(isList94(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known244(v));
  };
  const known245 = keysAmong("id evidence remark kind subject basis reason measures listedOn removedOn notice");
  const isDishonestyListEntry = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "dishonestPerson" || f === "consumptionRestriction" || f === "abnormalOperation" || f === "seriousDishonesty")))return false}else return false
    f=v.subject;if(f!==undefined){n++;if(!(isPart19(f)))return false}else return false
    f=v.basis;if(f!==undefined){n++;if(!(isList56(f)))return false}else return false
    f=v.reason;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.measures;if(f!==undefined){n++;if(!(isList17(f)))return false}else return false
    f=v.listedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.removedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.notice;if(f!==undefined){n++;if(!(isDishonestyNotice(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known245(v)) && holds(130, v);
  };
  const isChoice78 = (v: any): boolean => { switch (v) { case "approval": case "repair": case "fund": case "industry": case "bidding": return true; default: return false; } };
  const known246 = keysAmong("id evidence remark kind subject matter on creditReportUsed fulfilled");
  const isCreditCommitment = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!(isChoice78(f)))return false}else return false
    f=v.subject;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.matter;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.creditReportUsed;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}
    f=v.fulfilled;if(f!==undefined){n++;if(!((f === "yes" || f === "no" || f === "pending")))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known246(v));
  };
  const known247 = keysAmong("obligationMet harmRemoved notOnLists");
  const isPart34 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.obligationMet;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.harmRemoved;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    f=v.notOnLists;if(f!==undefined){n++;if(!(typeof f === 'boolean'))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known247(v));
  };
  const known248 = keysAmong("id evidence remark recordId appliedOn conditions acceptedOn decidedOn decidedBy result reason");
  const isCreditRepair = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.recordId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.appliedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.conditions;if(f!==undefined){n++;if(!(isPart34(f)))return false}else return false
    f=v.acceptedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.decidedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.decidedBy;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.result;if(f!==undefined){n++;if(!((f === "granted" || f === "refused" || f === "pending")))return false}else return false
    f=v.reason;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known248(v)) && holds(131, v);
  };
  const known249 = keysAmong("id evidence remark title field unit status doneOn");
  const isCreditTask = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.field;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.unit;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.status;if(f!==undefined){n++;if(!((f === "planned" || f === "doing" || f === "done")))return false}else return false
    f=v.doneOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known249(v)) && holds(132, v);
  };
  const known250 = keysAmong("plan inspection appraisal");
  const isPart35 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.plan;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.inspection;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.appraisal;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known250(v)) && holds(133, v);
  };
  const known251 = keysAmong("id evidence remark year title documentNumber weightPct floorPct cycle selfCheck assessor resultsUse indicatorSystemId");
  const isAssessmentScheme = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.year;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1949 && f <= 2100))return false}else return false
    f=v.title;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.documentNumber;if(f!==undefined){n++;if(!(typeof f === 'string' && P5.test(f)))return false}
    f=v.weightPct;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isFinite(f) && f >= 0 && f <= 100 && isMultiple(f, 0.01)))return false}else return false
    f=v.floorPct;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isFinite(f) && f >= 0 && f <= 100 && isMultiple(f, 0.01)))return false}else return false
    f=v.cycle;if(f!==undefined){n++;if(!(isPart35(f)))return false}else return false
    f=v.selfCheck;if(f!==undefined){n++;if(!((f === "semiannual" || f === "annual")))return false}else return false
    f=v.assessor;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.resultsUse;if(f!==undefined){n++;if(!(isList17(f)))return false}
    f=v.indicatorSystemId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known251(v));
  };
  const known252 = keysAmong("level1 level2 level3");
  const isPart36 = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.level1;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.level2;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}
    f=v.level3;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known252(v));
  };
  const known253 = keysAmong("code level parent name threshold weight indicatorIds");
  const isAssessmentIndicator = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.code;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.level;if(f!==undefined){n++;if(!((f === 1 || f === 2 || f === 3)))return false}else return false
    f=v.parent;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.threshold;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.weight;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isFinite(f) && f >= 0 && f <= 100000 && isMultiple(f, 0.01)))return false}
    f=v.indicatorIds;if(f!==undefined){n++;if(!(isList17(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known253(v)) && holds(135, v);
  };
  const isList95 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 2000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isAssessmentIndicator(e))) return false; }
    return true;
  };
  const known254 = keysAmong("id evidence remark name edition issuer levels usedFor fullScore indicators");
  const isIndicatorSystem = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.edition;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.issuer;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.levels;if(f!==undefined){n++;if(!(isPart36(f)))return false}else return false
    f=v.usedFor;if(f!==undefined){n++;if(!((f === "demonstration" || f === "annualAssessment")))return false}else return false
    f=v.fullScore;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isFinite(f) && f >= 0 && f <= 100000 && isMultiple(f, 0.01)))return false}
    f=v.indicators;if(f!==undefined){n++;if(!(isList95(f)))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known254(v)) && holds(134, v);
  };
  const known255 = keysAmong("indicatorId score note");
  const isAssessmentResultItem = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.indicatorId;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.score;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isFinite(f) && f >= 0 && f <= 100000 && isMultiple(f, 0.01)))return false}else return false
    f=v.note;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known255(v));
  };
  const isList96 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 2000) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isAssessmentResultItem(e))) return false; }
    return true;
  };
  const known256 = keysAmong("problem dueOn doneOn");
  const isAssessmentCorrection = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.problem;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}else return false
    f=v.dueOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.doneOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known256(v));
  };
  const isList97 = (v: any): boolean => {
    if (!Array.isArray(v) || v.length > 500) return false;
    for (let i = 0; i < v.length; i += 1) { const e = v[i]; if (!(isAssessmentCorrection(e))) return false; }
    return true;
  };
  const known257 = keysAmong("id evidence remark year subject assessor score fullScore grade items correction");
  const isAssessmentResult = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.year;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 1949 && f <= 2100))return false}else return false
    f=v.subject;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.assessor;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.score;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isFinite(f) && f >= 0 && f <= 100000 && isMultiple(f, 0.01)))return false}else return false
    f=v.fullScore;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isFinite(f) && f >= 0 && f <= 100000 && isMultiple(f, 0.01)))return false}else return false
    f=v.grade;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.items;if(f!==undefined){n++;if(!(isList96(f)))return false}
    f=v.correction;if(f!==undefined){n++;if(!(isList97(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known257(v)) && holds(136, v);
  };
  const known258 = keysAmong("id evidence remark period on by checkedUnits problems rectified");
  const isSelfCheck = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.period;if(f!==undefined){n++;if(!((f === "firstHalf" || f === "secondHalf" || f === "annual")))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.by;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.checkedUnits;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.problems;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    f=v.rectified;if(f!==undefined){n++;if(!(typeof f === 'number' && Number.isSafeInteger(f) && f >= 0 && f <= 1000000000))return false}else return false
    for (const _ in v) n--;
    return (n === 0 || known258(v)) && holds(137, v);
  };
  const known259 = keysAmong("dueOn doneOn accountability");
  const isInspectionRectification = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.dueOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.doneOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.accountability;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    for (const _ in v) n--;
    return (n === 0 || known259(v));
  };
  const known260 = keysAmong("id evidence remark kind on by target problems rectification");
  const isRuleOfLawInspection = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.kind;if(f!==undefined){n++;if(!((f === "inspection" || f === "research" || f === "special")))return false}else return false
    f=v.on;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.by;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.target;if(f!==undefined){n++;if(!(isPart3(f)))return false}else return false
    f=v.problems;if(f!==undefined){n++;if(!(isList45(f)))return false}else return false
    f=v.rectification;if(f!==undefined){n++;if(!(isInspectionRectification(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known260(v)) && holds(138, v);
  };
  const known261 = keysAmong("id evidence remark batch kind name appliedOn reviewedOn namedOn satisfaction");
  const isDemonstrationApplication = (v: any): boolean => {
    if (!isObject(v)) return false;
    let n = 0, f: any;
    f=v.id;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.evidence;if(f!==undefined){n++;if(!(isList(f)))return false}
    f=v.remark;if(f!==undefined){n++;if(!(isText(f, 50000)))return false}
    f=v.batch;if(f!==undefined){n++;if(!((f === 1 || f === 2 || f === 3)))return false}else return false
    f=v.kind;if(f!==undefined){n++;if(!((f === "area" || f === "project")))return false}else return false
    f=v.name;if(f!==undefined){n++;if(!(isText(f, 1000)))return false}else return false
    f=v.appliedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}else return false
    f=v.reviewedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.namedOn;if(f!==undefined){n++;if(!(typeof f === 'string' && P2.test(f)))return false}
    f=v.satisfaction;if(f!==undefined){n++;if(!(isRate(f)))return false}
    for (const _ in v) n--;
    return (n === 0 || known261(v)) && holds(139, v);
  };
  const rows = {
    "leadership.firstResponsiblePersons": isFirstResponsiblePersonDuty,
    "leadership.briefings": isLeadershipBriefing,
    "leadership.studySessions": isStudySession,
    "leadership.dutyReports": isDutyReportOnLaw,
    "leadership.leadingGroups": isRuleOfLawLeadingGroup,
    "leadership.workPlans": isAnnualWorkPlan,
    "leadership.preAppointmentChecks": isPreAppointmentCheck,
    "leadership.constitutionOaths": isConstitutionOath,
    "leadership.funding": isRuleOfLawFunding,
    "powerList.items": isPowerItem,
    "powerList.lists": isPowerList,
    "powerList.adjustments": isPowerListAdjustment,
    "powerList.townshipDutyLists": isTownshipDutyList,
    "powerList.licenseItems": isLicenseListItem,
    "governmentService.items": isServiceItem,
    "governmentService.listEntries": isServiceListEntry,
    "governmentService.packages": isServicePackage,
    "governmentService.windows": isServiceWindow,
    "governmentService.cases": isServiceCase,
    "governmentService.ratings": isServiceRating,
    "governmentService.registrations": isMarketEntityRegistration,
    "governmentService.projectApprovals": isProjectApprovalEntry,
    "governmentService.electronicSeals": isElectronicSeal,
    "governmentService.arrearsComplaints": isPaymentArrearsComplaint,
    "governmentService.platforms": isDigitalPlatform,
    "legislation.projects": isLegislativeProject,
    "legislation.rules": isAdministrativeRule,
    "legislation.evaluations": isLegislativeEvaluation,
    "normativeDocument.documents": isNormativeDocument,
    "normativeDocument.legalityReviews": isLegalityReviewOpinion,
    "normativeDocument.cleanUps": isNormativeDocumentCleanUp,
    "normativeDocument.filingReviews": isDocumentFilingReview,
    "normativeDocument.reductions": isDocumentReduction,
    "fairCompetition.reviews": isFairCompetitionReview,
    "fairCompetition.cleanUps": isExistingMeasureCleanUp,
    "fairCompetition.tenderReviews": isTenderProjectReview,
    "fairCompetition.spotChecks": isCompetitionSpotCheck,
    "majorDecision.decisions": isMajorDecision,
    "majorDecision.catalog": isDecisionCatalogEntry,
    "majorDecision.threeMajors": isThreeMajorsOneLargeItem,
    "legalAdviser.engagements": isLegalAdviserEngagement,
    "legalAdviser.opinions": isLegalOpinion,
    "legalAdviser.contractReviews": isContractReview,
    "legalAdviser.services": isAdviserService,
    "legalAdviser.coverage": isAdviserCoverage,
    "enforcement.subjects": isEnforcementSubject,
    "enforcement.entrustments": isEntrustment,
    "enforcement.advanceDisclosures": isAdvanceDisclosure,
    "enforcement.cases": isEnforcementCase,
    "enforcement.legalReviews": isEnforcementLegalReview,
    "enforcement.legalReviewCatalog": isLegalReviewCatalogEntry,
    "enforcement.audioVisualItems": isAudioVisualRecordItem,
    "enforcement.discretionBenchmarks": isDiscretionBenchmark,
    "enforcement.leniencyList": isLeniencyListEntry,
    "enforcement.caseFileReviews": isCaseFileReview,
    "enforcement.complaints": isEnforcementComplaint,
    "enforcement.supervisionNotices": isEnforcementSupervisionNotice,
    "enforcement.workTallies": isEnforcementWorkTally,
    "enforcement.annualReports": isEnforcementAnnualReport,
    "enforcementOfficer.officers": isEnforcementOfficer,
    "enforcementOfficer.certificates": isEnforcementCertificate,
    "enforcementOfficer.exams": isQualificationExam,
    "enforcementOfficer.trainings": isOfficerTraining,
    "inspection.items": isInspectionItem,
    "inspection.targets": isInspectionTarget,
    "inspection.inspectors": isInspector,
    "inspection.plans": isInspectionPlan,
    "inspection.draws": isInspectionDraw,
    "inspection.results": isInspectionResult,
    "inspection.filings": isEnterpriseInspectionFiling,
    "inspection.specialInspections": isSpecialInspection,
    "dispute.reconsiderations": isReconsiderationCase,
    "dispute.litigation": isLitigationCase,
    "dispute.suggestions": isSuggestionLetter,
    "dispute.adviceLetters": isAdministrativeAdviceLetter,
    "dispute.screenings": isDisputeScreening,
    "dispute.mediations": isPeoplesMediation,
    "dispute.mediatorTrainings": isMediatorTraining,
    "dispute.petitions": isPetitionMatter,
    "supervision.proposals": isProposal,
    "supervision.congressReports": isCongressReport,
    "supervision.governmentCourtMeetings": isGovernmentCourtMeeting,
    "supervision.audits": isAuditProject,
    "supervision.publicMessages": isPublicMessage,
    "supervision.accountabilityActions": isAccountabilityAction,
    "supervision.channels": isSupervisionChannel,
    "openGovernment.disclosures": isDisclosureCount,
    "openGovernment.requests": isInformationRequest,
    "openGovernment.annualTables": isDisclosureAnnualTable,
    "openGovernment.interpretations": isPolicyInterpretation,
    "openGovernment.reviews": isDisclosureReview,
    "pufa.plans": isPufaPlan,
    "pufa.listItems": isPufaListItem,
    "pufa.activities": isPufaActivity,
    "pufa.exams": isLawExam,
    "pufa.acceptances": isPufaAcceptance,
    "pufa.venues": isPufaVenue,
    "credit.publicity": isCreditPublicityRecord,
    "credit.dishonestyEntries": isDishonestyListEntry,
    "credit.commitments": isCreditCommitment,
    "credit.repairs": isCreditRepair,
    "credit.tasks": isCreditTask,
    "assessment.schemes": isAssessmentScheme,
    "assessment.indicatorSystems": isIndicatorSystem,
    "assessment.results": isAssessmentResult,
    "assessment.selfChecks": isSelfCheck,
    "assessment.inspections": isRuleOfLawInspection,
    "assessment.demonstrations": isDemonstrationApplication,
  };
  const records = {
    AccountabilityAction: isAccountabilityAction,
    AccountabilityCircumstance: isAccountabilityCircumstance,
    AdjustmentReview: isAdjustmentReview,
    AdministrativeAdviceLetter: isAdministrativeAdviceLetter,
    AdministrativeRule: isAdministrativeRule,
    AdvanceDisclosure: isAdvanceDisclosure,
    AdviserCoverage: isAdviserCoverage,
    AdviserService: isAdviserService,
    AnnexedDocumentReview: isAnnexedDocumentReview,
    AnnualWorkPlan: isAnnualWorkPlan,
    ApplicantRequests: isApplicantRequests,
    ApplicationPowerItem: isApplicationPowerItem,
    AssessmentCorrection: isAssessmentCorrection,
    AssessmentIndicator: isAssessmentIndicator,
    AssessmentResult: isAssessmentResult,
    AssessmentResultItem: isAssessmentResultItem,
    AssessmentScheme: isAssessmentScheme,
    AudioVisualRecord: isAudioVisualRecord,
    AudioVisualRecordItem: isAudioVisualRecordItem,
    AuditProject: isAuditProject,
    BasicDuty: isBasicDuty,
    CaseArchive: isCaseArchive,
    CaseDiscretion: isCaseDiscretion,
    CaseExtension: isCaseExtension,
    CaseFileAssessment: isCaseFileAssessment,
    CaseFileReview: isCaseFileReview,
    CaseHandlingCounts: isCaseHandlingCounts,
    CaseOfficer: isCaseOfficer,
    CaseRecusal: isCaseRecusal,
    CaseService: isCaseService,
    CategoryCode: isCategoryCode,
    CertificateEvent: isCertificateEvent,
    CertificateHolding: isCertificateHolding,
    CollectiveDiscussion: isCollectiveDiscussion,
    CompetitionException: isCompetitionException,
    CompetitionFinding: isCompetitionFinding,
    CompetitionSpotCheck: isCompetitionSpotCheck,
    CompulsionCase: isCompulsionCase,
    CompulsionPowerItem: isCompulsionPowerItem,
    CompulsionTable: isCompulsionTable,
    CompulsoryExecution: isCompulsoryExecution,
    CompulsoryMeasure: isCompulsoryMeasure,
    CongressReport: isCongressReport,
    ConstitutionOath: isConstitutionOath,
    ContractReview: isContractReview,
    CoordinatingDuty: isCoordinatingDuty,
    CourtApplication: isCourtApplication,
    CreditCommitment: isCreditCommitment,
    CreditPublicityRecord: isCreditPublicityRecord,
    CreditRepair: isCreditRepair,
    CreditTask: isCreditTask,
    CriminalTransfer: isCriminalTransfer,
    DecisionAdjustment: isDecisionAdjustment,
    DecisionCatalogEntry: isDecisionCatalogEntry,
    DecisionDeliberation: isDecisionDeliberation,
    DecisionExpertDemonstration: isDecisionExpertDemonstration,
    DecisionHearing: isDecisionHearing,
    DecisionLegalityReview: isDecisionLegalityReview,
    DecisionParticipation: isDecisionParticipation,
    DecisionPostEvaluation: isDecisionPostEvaluation,
    DecisionRiskAssessment: isDecisionRiskAssessment,
    DemonstrationApplication: isDemonstrationApplication,
    DigitalPlatform: isDigitalPlatform,
    DisclosureAnnualTable: isDisclosureAnnualTable,
    DisclosureCount: isDisclosureCount,
    DisclosureReview: isDisclosureReview,
    DiscretionBenchmark: isDiscretionBenchmark,
    DiscretionGradeRow: isDiscretionGradeRow,
    DishonestyListEntry: isDishonestyListEntry,
    DishonestyNotice: isDishonestyNotice,
    DisputeScreening: isDisputeScreening,
    DisputeTransfer: isDisputeTransfer,
    DocumentAssessment: isDocumentAssessment,
    DocumentCleanUpResult: isDocumentCleanUpResult,
    DocumentConsultation: isDocumentConsultation,
    DocumentFiling: isDocumentFiling,
    DocumentFilingReview: isDocumentFilingReview,
    DocumentLegalityReview: isDocumentLegalityReview,
    DocumentReduction: isDocumentReduction,
    DraftingGroup: isDraftingGroup,
    DrawRecusal: isDrawRecusal,
    DrawReplacement: isDrawReplacement,
    DrawSelection: isDrawSelection,
    DrawStratum: isDrawStratum,
    DutyPerformance: isDutyPerformance,
    DutyReportItem: isDutyReportItem,
    DutyReportOnLaw: isDutyReportOnLaw,
    ElectronicSeal: isElectronicSeal,
    EnforcementAnnualReport: isEnforcementAnnualReport,
    EnforcementCase: isEnforcementCase,
    EnforcementCertificate: isEnforcementCertificate,
    EnforcementComplaint: isEnforcementComplaint,
    EnforcementLegalReview: isEnforcementLegalReview,
    EnforcementOfficer: isEnforcementOfficer,
    EnforcementSubject: isEnforcementSubject,
    EnforcementSupervisionNotice: isEnforcementSupervisionNotice,
    EnforcementWorkTally: isEnforcementWorkTally,
    EnterpriseInspectionCount: isEnterpriseInspectionCount,
    EnterpriseInspectionFiling: isEnterpriseInspectionFiling,
    Entrustment: isEntrustment,
    Evidence: isEvidence,
    ExOfficioPowerItem: isExOfficioPowerItem,
    ExemptDisclosure: isExemptDisclosure,
    ExistingMeasureCleanUp: isExistingMeasureCleanUp,
    FairCompetitionReview: isFairCompetitionReview,
    FirstResponsiblePersonDuty: isFirstResponsiblePersonDuty,
    GovernmentApproval: isGovernmentApproval,
    GovernmentCourtMeeting: isGovernmentCourtMeeting,
    HeldConsultation: isHeldConsultation,
    IndicatorSystem: isIndicatorSystem,
    InformationRequest: isInformationRequest,
    InspectionCase: isInspectionCase,
    InspectionDraw: isInspectionDraw,
    InspectionItem: isInspectionItem,
    InspectionParticipants: isPart21,
    InspectionPlan: isInspectionPlan,
    InspectionRectification: isInspectionRectification,
    InspectionResult: isInspectionResult,
    InspectionTarget: isInspectionTarget,
    Inspector: isInspector,
    ItemRelief: isItemRelief,
    JudicialConfirmation: isJudicialConfirmation,
    JudicialSuggestion: isJudicialSuggestion,
    LawExam: isLawExam,
    LeadershipBriefing: isLeadershipBriefing,
    LegalAdviserEngagement: isLegalAdviserEngagement,
    LegalCitation: isLegalCitation,
    LegalOpinion: isLegalOpinion,
    LegalReviewCatalogEntry: isLegalReviewCatalogEntry,
    LegalReviewItem: isLegalReviewItem,
    LegalReviewer: isLegalReviewer,
    LegalityReviewOpinion: isLegalityReviewOpinion,
    LegislativeConsultationStage: isLegislativeConsultationStage,
    LegislativeEvaluation: isLegislativeEvaluation,
    LegislativeEvaluationResult: isLegislativeEvaluationResult,
    LegislativePlainStage: isLegislativePlainStage,
    LegislativeProject: isLegislativeProject,
    LegislativeStage: isLegislativeStage,
    LeniencyListEntry: isLeniencyListEntry,
    LicenseListItem: isLicenseListItem,
    LicensePublicityRecord: isLicensePublicityRecord,
    LicensingCase: isLicensingCase,
    LicensingDecision: isLicensingDecision,
    LicensingRevocation: isLicensingRevocation,
    LicensingTable: isLicensingTable,
    ListManagementRule: isListManagementRule,
    LitigationCase: isLitigationCase,
    LocalMatter: isLocalMatter,
    MajorDecision: isMajorDecision,
    MarketEntityRegistration: isMarketEntityRegistration,
    MediatorTraining: isMediatorTraining,
    NormativeDocument: isNormativeDocument,
    NormativeDocumentCleanUp: isNormativeDocumentCleanUp,
    OfficerTraining: isOfficerTraining,
    OrderToCorrect: isOrderToCorrect,
    OrganizationRef: isPart3,
    OtherActCase: isOtherActCase,
    OtherActCount: isOtherActCount,
    PartyEducation: isPartyEducation,
    PaymentArrearsComplaint: isPaymentArrearsComplaint,
    PenaltyCase: isPenaltyCase,
    PenaltyCount: isPenaltyCount,
    PenaltyDecision: isPenaltyDecision,
    PenaltyDefense: isPenaltyDefense,
    PenaltyExecution: isPenaltyExecution,
    PenaltyHearing: isPenaltyHearing,
    PenaltyNotice: isPenaltyNotice,
    PenaltyPowerItem: isPenaltyPowerItem,
    PenaltyPublicityRecord: isPenaltyPublicityRecord,
    PenaltyTable: isPenaltyTable,
    PendingDisclosure: isPendingDisclosure,
    PeoplesMediation: isPeoplesMediation,
    Person: isPart,
    PersonalAct: isPersonalAct,
    PetitionMatter: isPetitionMatter,
    PlannedBatch: isPlannedBatch,
    PolicyInterpretation: isPolicyInterpretation,
    PowerCode: isPowerCode,
    PowerItem: isPowerItem,
    PowerList: isPowerList,
    PowerListAdjustment: isPowerListAdjustment,
    PreAppointmentCheck: isPreAppointmentCheck,
    PreAppointmentInspection: isPreAppointmentInspection,
    PreAppointmentTest: isPreAppointmentTest,
    ProcessRecord: isProcessRecord,
    ProcuratorialSuggestion: isProcuratorialSuggestion,
    ProjectApprovalEntry: isProjectApprovalEntry,
    Proposal: isProposal,
    ProposalRehandling: isProposalRehandling,
    PublicMessage: isPublicMessage,
    PublicityChannel: isPublicityChannel,
    PublishedDisclosure: isPublishedDisclosure,
    PufaAcceptance: isPufaAcceptance,
    PufaActivity: isPufaActivity,
    PufaDateNode: isPufaDateNode,
    PufaListItem: isPufaListItem,
    PufaMonthNode: isPufaMonthNode,
    PufaPlan: isPufaPlan,
    PufaQuarterNode: isPufaQuarterNode,
    PufaStatute: isPufaStatute,
    PufaVenue: isPufaVenue,
    PufaYearRoundNode: isPufaYearRoundNode,
    QualificationExam: isQualificationExam,
    Quantity: isQuantity,
    Rate: isRate,
    RatingFollowUp: isRatingFollowUp,
    ReconsiderationCase: isReconsiderationCase,
    ReconsiderationOpinionLetter: isReconsiderationOpinionLetter,
    Redaction: isRedaction,
    ReliefOutcome: isReliefOutcome,
    RequestClarification: isRequestClarification,
    ResponsibilityItem: isResponsibilityItem,
    ReviewMaterial: isReviewMaterial,
    ReviewResponse: isReviewResponse,
    ReviewedCaseFile: isReviewedCaseFile,
    RuleOfLawFunding: isRuleOfLawFunding,
    RuleOfLawInspection: isRuleOfLawInspection,
    RuleOfLawLeadingGroup: isRuleOfLawLeadingGroup,
    SameDeployment: isSameDeployment,
    SelfCheck: isSelfCheck,
    ServiceCase: isServiceCase,
    ServiceExtension: isServiceExtension,
    ServiceItem: isServiceItem,
    ServiceListEntry: isServiceListEntry,
    ServiceMaterial: isServiceMaterial,
    ServicePackage: isServicePackage,
    ServiceRating: isServiceRating,
    ServiceWindow: isServiceWindow,
    SingleOfficerException: isSingleOfficerException,
    SpecialInspection: isSpecialInspection,
    StratumCount: isStratumCount,
    StudySession: isStudySession,
    SuggestionLetter: isSuggestionLetter,
    SupervisionChannel: isSupervisionChannel,
    TakenBackDuty: isTakenBackDuty,
    TenderProjectReview: isTenderProjectReview,
    ThreeMajorsOneLargeItem: isThreeMajorsOneLargeItem,
    TimeLimit: isPart7,
    TownshipDutyList: isTownshipDutyList,
    VariablePowerItem: isVariablePowerItem,
    WaivedConsultation: isWaivedConsultation,
    WithdrawnDisclosure: isWithdrawnDisclosure,
    WorkPlanTask: isWorkPlanTask,
    WrittenRecord: isWrittenRecord,
  };
  return { rows, records };
}
