using CustomsItGuide.Judgement;
using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Numbers;

/// <summary>
/// A kind whose value is any number that comes of all rows of a register: there is no chance in it, so it has no interval of its own and
/// its evidence is the full count. Its targets are judged by the rules that any kind may have.
/// </summary>
internal abstract class NumberKind<TRow> : Kind<TRow> where TRow : TypedRow
{
    public override RowSubject Rows => RowSubject.Deeds;

    public override IReadOnlyList<TargetRuleKind> Rules => GeneralRules;

    public override ValueKind Values => ValueKind.Number;

    internal override bool MayBeNegative => true;

    internal override int? QuotientOf(Indicator indicator) => null;

    public override bool KnowsAnySpan => true;

    public override Fact Compare(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history, Plan plan) =>
        Facts.AgainstTarget(indicator, reading, history);

    public override Ruling Judge(Case of, Thresholds limits, bool rejected) => Rulings.ByTarget(of, limits);

    public override LocalizedText Reason(Case of, Ruling ruling) => Reasons.ByTarget(of, ruling.Verdict);

    /// <summary>A value that is not counted one by one has no smallest step that would turn its status.</summary>
    public override (LocalizedText One, LocalizedText Many)? Counted(Indicator indicator) => null;

    public override (double Share, LocalizedText What)? SecondWord(Reading reading) => null;

    /// <summary>A text or a figure that is one more of what its unit counts, where that has no decimals.</summary>
    protected static (LocalizedText One, LocalizedText Many)? InUnits(Indicator indicator) =>
        indicator.Unit is { Digits: 0, One: { } one, Other: { } other } ? (one, other) : null;

    /// <summary>
    /// The rows of the period: of a year all; of a part of one those whose day lies in it, and those that the measure tells to be of it.
    /// Null: it is a part, and nothing tells what is of it.
    /// </summary>
    protected static List<TRow>? InPeriod(EstimatorInput input, IReadOnlyList<TRow> rows, Func<TRow, DateOnly?> day)
    {
        if (input.Period.Kind == PeriodKind.FiscalYear) return [.. rows];
        var told = rows.Where(row => IsOfPart(input, row)).ToList();
        if (told.Count == 0 && !Gives(input, "day")) return null;
        return [.. rows.Where(row => told.Contains(row) || (day(row) is { } on && input.Period.Contains(on)))];
    }

    /// <summary>Whether the measure tells the row to be of a part of the year, by its column <c>period</c>.</summary>
    protected static bool IsOfPart(EstimatorInput input, TRow row) => row.Told is { } told && told != input.Period.Year.ToString();

    /// <summary>Whether rows can be told by days.</summary>
    protected static bool Gives(EstimatorInput input, string column) =>
        input.Rows.Columns.Contains(column, StringComparer.OrdinalIgnoreCase);

    /// <summary>A remark on rows that count and have nothing to count; none where there are no such.</summary>
    protected static IEnumerable<Finding> Without(IReadOnlyList<TRow> rows, Func<int, string, LocalizedText> said, string code) =>
        rows.Count == 0 ? [] : [Remark.Warning(code, said(rows.Count, Remark.Names(rows.Select(row => row.Label ?? "?"))))];
}
