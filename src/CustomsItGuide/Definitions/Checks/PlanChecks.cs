namespace CustomsItGuide.Definitions.Checks;

/// <summary>One rule over all definitions: what it finds wrong. An empty value has been reported by the reader, and is left
/// alone.</summary>
internal delegate IEnumerable<Issue> PlanCheck(PlanDraft draft);

/// <summary>Every rule that definitions are held to beyond their form.</summary>
internal static class PlanChecks
{
    public static readonly IReadOnlyList<PlanCheck> All =
    [
        PlanFiles.PlanIsThere,
        PlanFiles.EveryFileBelongs,

        YearChecks.YearsFollowEachOther,
        LayerChecks.ObjectivesHaveALayer,
        LayerChecks.PartsHaveAWhole,
        LayerChecks.LayersAndObjectivesAreUsed,
        LayerChecks.LinksNameObjectives,

        UnitChecks.UnitsCanBeShown,
        IndicatorChecks.OrderNamesEachOnce,
        IndicatorChecks.OrderAndFilesAgree,
        IndicatorChecks.IdsBeginWithTheirObjective,
        IndicatorChecks.LayerAndObjectiveFit,
        IndicatorChecks.TitlesAreUnique,
        IndicatorChecks.UnitsAreKnown,
        IndicatorChecks.EstimatorsAreKnown,
        IndicatorChecks.PartsFitTheEstimator,
        IndicatorChecks.AnswersAreReadBySurveyEstimators,
        IndicatorChecks.HeadlineOnlyForSatisfaction,
        IndicatorChecks.ReportLagIsPossible,
        IndicatorChecks.WhereHasValues,

        TargetChecks.NumberWhereTheRuleTakesOne,
        TargetChecks.NumberIsPossible,
        TargetChecks.YearsAreOfThePlan,
        TargetChecks.RuleFitsTheDirection,
        TargetChecks.NumberIsNotWorseThanTheBaseline,
        TargetChecks.RuleFitsTheEstimator,
        TargetChecks.InForceBeforeThePlanEnds,
        BaselineChecks.ComparedTargetsHaveABaseline,
        BaselineChecks.FromFitsTheRule,
        BaselineChecks.FromIsAYearOfThePlan,

        MeasureChecks.MeasuresExist,
        MeasureChecks.MeasuresHaveBothFiles,
        MeasureChecks.MeasuresAreUsed,
        MeasureChecks.WordsAreOfReasonsThatAMeasureGives,
        MeasureChecks.MeasuresRunAsTheyStand,
        MeasureChecks.PlaceholdersAreFilled,

        PolicyChecks.ParametersAreTheKnownOnes,
        PolicyChecks.UnitsAreTheKnownOnes,
        PolicyChecks.ValuesAreInRange,
        PolicyChecks.LimitsAreInOrder,
        PolicyChecks.SatisfiedAnswersAreOnTheirScale,

        DisclosureChecks.ParametersKeepTheGuarantee,
        DisclosureChecks.TheRingIsThatOfTheMembers,

        DataSetChecks.NamesAreIdentifiers,
        DataSetChecks.NamesAreDistinct,
        DataSetChecks.KeysExist,
        DataSetChecks.SlicesExist,
        DataSetChecks.PartsExist,
        DataSetChecks.WideFormExists,
        DataSetChecks.ConfidentialColumnsExist,
        DataSetChecks.RulesNameAColumn,
        ColumnChecks.HeadersAreDistinct,
        ColumnChecks.CodesFitTheType,
        ColumnChecks.CodesAreDistinct,
        ColumnChecks.BoundsFitTheType,
        ColumnChecks.OnlyARequiredColumnMayBeBlank,
        RegisterChecks.MenuAndFilesAgree,
        RegisterChecks.WhatTheyNameIsThere,
        RegisterChecks.LabelsAreOfCodes,
        MappingChecks.DataSetsAndColumnsExist,
        MappingChecks.FilesAreRecognized,
        ReferenceChecks.ReferencesExist,
        ReferenceChecks.MembersAreADataSet,
        ReferenceChecks.ReferencesFormNoCircle,
    ];
}
