// Written by scripts/rule-catalogue.mts from the files of the rules.
import type { RuleId } from '../finding.js';
import type { Rule } from '../rule.js';

/** Ids of the rules by what they read: a check of one kind knows the names of the other without loading it. */
export const RULE_IDS: Readonly<Record<Rule['scope'], readonly RuleId[]>> = {
  report: ['TIM-01', 'TIM-02', 'TIM-03', 'TIM-04', 'TIM-05', 'TIM-06', 'TIM-07', 'TIM-08', 'STR-01', 'STR-02', 'STR-03', 'STR-04', 'STR-05', 'STR-06', 'STR-07', 'STR-08', 'STR-09', 'STR-10', 'STR-11', 'NUM-01', 'NUM-02', 'NUM-03', 'NUM-04', 'NUM-05', 'NUM-06', 'TXT-00', 'TXT-01', 'TXT-02', 'TXT-03', 'TXT-04', 'TXT-05', 'TXT-06', 'TXT-07', 'TXT-08', 'TXT-09', 'TXT-10', 'TXT-11', 'TXT-12', 'TXT-13', 'TXT-14', 'TXT-15', 'TXT-16', 'TXT-17', 'TXT-18', 'TXT-19', 'TXT-20', 'TXT-21', 'TXT-22', 'NAM-01', 'NAM-02', 'NAM-03', 'CIT-01', 'CIT-02', 'CIT-03', 'CIT-04', 'CIT-05', 'CIT-06', 'CIT-07', 'CIT-08', 'CIT-09', 'CIT-10', 'CIT-11', 'CIT-12', 'CIT-13', 'CIT-14', 'CIT-15', 'ARI-01', 'ARI-02', 'ARI-03', 'ARI-04', 'ARI-05', 'ARI-06', 'ARI-07', 'ARI-08', 'ARI-09', 'ARI-10', 'ARI-11', 'ARI-12', 'ARI-13', 'ARI-14', 'ARI-15', 'ARI-16', 'ARI-17', 'ARI-18', 'ARI-19', 'ARI-20', 'ARI-21', 'ARI-22', 'PUB-01', 'PUB-02', 'PUB-03', 'PUB-04', 'PUB-05', 'PUB-06', 'PUB-07', 'DUP-01', 'CMP-01', 'CMP-02', 'CMP-03', 'QTY-01', 'QTY-02', 'QTY-03', 'QTY-04', 'PR-02', 'PR-05', 'PR-06', 'PA-02', 'PA-03', 'KND-01', 'KND-02', 'KND-03', 'ASM-01', 'ASM-02', 'DC-09', 'DC-10', 'DC-11', 'ES-12', 'ES-15', 'ES-16', 'DOC-02', 'DOC-06', 'ID-09', 'DRA-01'],
  ledger: ['LA-02', 'LA-03', 'LA-06', 'LO-01', 'LO-03', 'LO-05', 'LED-01', 'LED-02', 'LED-03', 'LED-04', 'LED-05', 'LED-06', 'LED-07', 'LED-08', 'LED-09'],
};
