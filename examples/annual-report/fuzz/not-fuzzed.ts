const words = (names: string): string[] => names.trim().split(/\s+/);

/** Public functions that are not called with hostile arguments, by why not. */
export const NOT_FUZZED: Readonly<Record<string, readonly string[]>> = {
  'Definitions: a programmer writes their arguments as literals, which the compiler checks.': words(`
    absentWhen choice defineRule different exactlyWhen inOrder isoDate laterThan never notBefore notMoreThan
    oneOfRequired onlyWhen fieldOf fixedChoice ledgerFields readValue recordFields  conditionTest firstWhere omitOf partialOf pickOf record recordUnion requiredWhen sumsTo uniqueBy conditionHolds
    createRegistry createWorkingCalendar paragraph text quantity yearPeriod handleNode
    sampleCheckOptions sampleParagraph sampleReport sampleSection FazhiError`),
  'They take what has passed a schema or a guard, which is fuzzed.': words(`
    answersPart applyAdjustments certificateState citationOf compileEnforcementReport consultationDays countedSpan
    currentSelections diffPowerLists enforcementStatistics evaluateRelation findFact findStatutoryItems formatQuantity
    headingText isCompleteForPublicity isDirectCorrection isLongerTimeLimit isReconsiderationDecision isSuitLost
    ledgersOfYear officialElementsOf legislativeProcedure majorDecisionProgress netChange nextAdjustmentStep nextDecisionStep
    nextDocumentStep nextLegislativeStep nextStep nextSteps penaltyColumn periodContains procedureProgress quantitiesAgree
    rateOf rateQuantity relationFacts replaceSelection sectionBody snapshotInspectors snapshotTargets toExact toNumber
    unrecordedStages verdictOf markChecked addChart defaultPlan statisticsForms statisticsTables indicatorChart replaceSection replaceSentence
    overviewReport recordsBehind mergeTallies measurementOf nearestName takeFields takeOptions drawInspections isText verifyDraw commitToSeed longestValidity partOfHeading`),
  'They look a name or a date up that the law registry or a subject holds.': words(`
    citeProvision editionOn editionTitle isItemCode isNotAfter isWorkday latestOutlineBefore penaltyTableEditionOf
    provisionPlace provisionWords stampOf themeDaysOf usccCheckCharacter formatChineseDate`),
  'They make or read the marks of our own files, whose readers and writers are fuzzed.': words(`
    attachmentLines attachmentName carriedData cellSpans headingWords sectionWords tableWords blankControl blankText closingMark docxStyleOf endsWithClosingMark factBookmark
    factsByBookmark findBlankTexts htmlHeading htmlHeadingDepth isFactBookmark markdownHeading markdownHeadingDepth
    readBlankControl readBlankText`),
};
