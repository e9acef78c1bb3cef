using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.RoundedCount;

/// <summary>What stands beside a sum of seizures.</summary>
internal static class RoundedCountFigures
{
    /// <summary>Reports that were counted.</summary>
    public static readonly SupportingFigure Reports = new("reports", new("Final reports", "Rapports finals"), SupportingFigure.Count);

    /// <summary>Editions that they are about.</summary>
    public static readonly SupportingFigure Operations = new("operations", new("Operations", "Opérations"), SupportingFigure.Count);

    /// <summary>Names of operations.</summary>
    public static readonly SupportingFigure Series =
        new("series", new("Series of operations", "Séries d'opérations"), SupportingFigure.Count);

    public static readonly SupportingFigure PerOperation =
        new("per_operation", new("Seizures per operation", "Saisies par opération"), SupportingFigure.Count);

    /// <summary>Sums over the counted reports; no value when no report says it. Likewise the next.</summary>
    public static readonly SupportingFigure Participants = new("participants",
        new("Participations (a Member counts once for each operation)", "Participations (un Membre compte une fois par opération)"),
            SupportingFigure.Count);

    public static readonly SupportingFigure ReportingMembers = new("reporting_members",
        new("Reports by Members (a Member counts once for each operation)",
            "Déclarations de Membres (un Membre compte une fois par opération)"),
        SupportingFigure.Count);

    /// <summary>What operations without a final report would add.</summary>
    public static readonly SupportingFigure Interim =
        new("interim", new("Interim reports would add", "Les rapports provisoires ajouteraient"), SupportingFigure.Count);

    public static readonly SupportingFigure InterimOperations =
        new("interim_operations", new("Operations without a final report", "Opérations sans rapport final"), SupportingFigure.Count);

    /// <summary>Editions that report something else, by their final report or else by the interim one.</summary>
    public static readonly SupportingFigure OtherUnits =
        new("other_units", new("Reports in other units", "Rapports en d'autres unités"), SupportingFigure.Count);

    public static readonly IReadOnlyList<SupportingFigure> All =
        [Reports, Operations, Series, PerOperation, Participants, ReportingMembers, Interim, InterimOperations, OtherUnits];

    private const string InUnitPrefix = "other_units_";

    /// <summary>The sum of what was reported in one other unit.</summary>
    public static SupportingFigure InUnit(string unit) =>
        new(InUnitPrefix + unit, Format.Sentence($"Reported in another unit: {unit}", $"Rapporté dans une autre unité : {unit}"),
            SupportingFigure.Count);

    /// <summary>Of the name of such a figure the figure; null of any other.</summary>
    public static SupportingFigure? InUnitNamed(string name) =>
        name.StartsWith(InUnitPrefix, StringComparison.Ordinal) ? InUnit(name[InUnitPrefix.Length..]) : null;
}
