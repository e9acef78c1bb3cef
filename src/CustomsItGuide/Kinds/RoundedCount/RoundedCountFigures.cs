using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.RoundedCount;

/// <summary>What stands beside a sum of seizures.</summary>
internal static class RoundedCountFigures
{
    /// <summary>Reports that were counted.</summary>
    public static readonly SupportingFigure Reports = new("reports", KindsWords.FinalReports, SupportingFigure.Count);

    /// <summary>Editions that they are about.</summary>
    public static readonly SupportingFigure Operations = new("operations", KindsWords.Operations, SupportingFigure.Count);

    /// <summary>Names of operations.</summary>
    public static readonly SupportingFigure Series =
        new("series", KindsWords.OperationSeries, SupportingFigure.Count);

    public static readonly SupportingFigure PerOperation =
        new("per_operation", KindsWords.SeizuresPerOperation, SupportingFigure.Count);

    /// <summary>Sums over the counted reports; no value when no report says it. Likewise the next.</summary>
    public static readonly SupportingFigure Participants = new("participants",
        KindsWords.Participations,
            SupportingFigure.Count);

    public static readonly SupportingFigure ReportingMembers = new("reporting_members",
        KindsWords.MemberReports,
        SupportingFigure.Count);

    /// <summary>What operations without a final report would add.</summary>
    public static readonly SupportingFigure Interim =
        new("interim", KindsWords.InterimReportsWouldAdd, SupportingFigure.Count);

    public static readonly SupportingFigure InterimOperations =
        new("interim_operations", KindsWords.InterimOperations, SupportingFigure.Count);

    /// <summary>Editions that report something else, by their final report or else by the interim one.</summary>
    public static readonly SupportingFigure OtherUnits =
        new("other_units", KindsWords.ReportsInOtherUnits, SupportingFigure.Count);

    public static readonly IReadOnlyList<SupportingFigure> All =
        [Reports, Operations, Series, PerOperation, Participants, ReportingMembers, Interim, InterimOperations, OtherUnits];

    private const string InUnitPrefix = "other_units_";

    /// <summary>The sum of what was reported in one other unit.</summary>
    public static SupportingFigure InUnit(string unit) =>
        new(InUnitPrefix + unit, KindsWords.ReportedInUnit(unit),
            SupportingFigure.Count);

    /// <summary>Of the name of such a figure the figure; null of any other.</summary>
    public static SupportingFigure? InUnitNamed(string name) =>
        name.StartsWith(InUnitPrefix, StringComparison.Ordinal) ? InUnit(name[InUnitPrefix.Length..]) : null;
}
