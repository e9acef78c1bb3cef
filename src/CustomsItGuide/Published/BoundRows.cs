using CustomsItGuide.Wording;

namespace CustomsItGuide.Published;

/// <summary>Published verdicts beside those that value and bounds give.</summary>
internal static class BoundRows
{
    public static ComparedResult Compare(RowCells cells)
    {
        var published = cells.Word(ResultsColumn.Verdict);
        var (valueType, targetType) = (Type(ResultsColumn.ValueType), Type(ResultsColumn.TargetType));
        var value = Number(ResultsColumn.Value, valueType);
        var (lower, upper) = (Number(ResultsColumn.AtLeast, targetType), Number(ResultsColumn.AtMost, targetType));
        var bound = Bound.Of(lower.Number, upper.Number);
        var result = new ComparedResult
        {
            Line = cells.Line,
            Id = cells.Text(ResultsColumn.Id),
            Name = cells.Text(ResultsColumn.Name),
            Value = cells.Text(ResultsColumn.Value),
            Rule = bound is null ? null : Said(bound, cells),
            Remarks = bound is { IsEmpty: true } ? [PublishedWords.BoundsTurned(Said(bound, cells))] : [],
        };
        // Whoever describes a file without types may have shares of one beside percentages.
        var signsDiffer = valueType == ResultsWords.TypeNumber && targetType == ResultsWords.TypeNumber
            && new[] { lower, upper }.Any(b => b.Number is not null && b.HasSign != value.HasSign);
        NotCompared? why = published switch
        {
            ResultsWords.None => NotCompared.NoResult,
            ResultsWords.NotDue => NotCompared.NotDue,
            ResultsWords.NotAvailable => NotCompared.NotAvailable,
            ResultsWords.NotApplicable => NotCompared.NotApplicable,
            _ when valueType == ResultsWords.TypeText => NotCompared.TextResult,
            _ when value.Number is null => NotCompared.NoValue,
            _ when bound is null => NotCompared.NoTarget,
            _ when signsDiffer => NotCompared.UnitsDiffer,
            _ => null,
        };
        if (why is { } reason) return result with { NotCompared = reason, Reason = Of(reason) };

        var (own, publishedWord) = (bound!.Judge(value.Number!.Value), cells.Text(ResultsColumn.Verdict));
        var agrees = own == Meant(published);
        return result with
        {
            Figures = [new ComparedFigure("verdict", publishedWord, Terms.Code(own), agrees)],
            Reason = agrees ? null : Difference(cells, bound, value.Number.Value, own, publishedWord),
        };

        string Type(string column) => cells.Type(column);

        (ExactNumber? Number, bool HasSign) Number(string column, string type) =>
            type is not (ResultsWords.TypeText or ResultsWords.TypeNone)
                ? cells.Number(column, percent: type == ResultsWords.TypePercent || cells.Text(TypeColumn(column)).Length == 0)
                // Beside a target in words its numbers may stand; a result in words is one, even where it is a figure.
                : (column == ResultsColumn.Value ? null : cells.NumberIfAny(column), false);
    }

    /// <summary>The reason in words, for lists and counts.</summary>
    public static LocalizedText Of(NotCompared why) => why switch
    {
        NotCompared.NoResult => PublishedWords.NoResultPublished,
        NotCompared.NotDue => PublishedWords.ResultNotDue,
        NotCompared.NotAvailable => PublishedWords.ResultNotAvailable,
        NotCompared.NotApplicable => PublishedWords.ResultNotApplicable,
        NotCompared.TextResult => PublishedWords.ResultIsText,
        NotCompared.NoValue => PublishedWords.VerdictWithoutValue,
        NotCompared.NoTarget => PublishedWords.VerdictWithoutTarget,
        _ => PublishedWords.PercentSignsDiffer,
    };

    private static string TypeColumn(string column) =>
        column == ResultsColumn.Value ? ResultsColumn.ValueType : ResultsColumn.TargetType;

    private static Fact Meant(string? verdict) => verdict switch
    {
        ResultsWords.Met => Fact.Met,
        ResultsWords.NotMet => Fact.NotMet,
        _ => Fact.None,
    };

    private static LocalizedText Said(Bound bound, RowCells cells)
    {
        var (lower, upper) = (cells.Text(ResultsColumn.AtLeast), cells.Text(ResultsColumn.AtMost));
        return bound.Kind switch
        {
            BoundKind.AtLeast => PublishedWords.BoundAtLeast(lower),
            BoundKind.AtMost => PublishedWords.BoundAtMost(upper),
            BoundKind.Exactly => PublishedWords.BoundExactly(lower),
            _ => PublishedWords.BoundBetween(lower, upper),
        };
    }

    /// <summary>Which verdict follows and which was published, and every circumstance that could explain it.</summary>
    private static LocalizedText Difference(RowCells cells, Bound bound, ExactNumber value, Fact own, string published)
    {
        var hints = new List<LocalizedText>
        {
            PublishedWords.VerdictDiffers(Said(bound, cells), cells.Text(ResultsColumn.Value), Terms.Of(own), published),
        };
        if (own == Fact.Met && (value == bound.Lower || value == bound.Upper)) hints.Add(PublishedWords.ValueAtBound);
        if (bound.JudgeRounded(value) != own) hints.Add(PublishedWords.RoundedItAgrees);
        if (cells.Text(ResultsColumn.Period).Equals(ResultsWords.Future, StringComparison.OrdinalIgnoreCase))
            hints.Add(PublishedWords.JudgedBeforeDue);
        if (cells.Type(ResultsColumn.ValueType) != cells.Type(ResultsColumn.TargetType))
            hints.Add(PublishedWords.TypesDiffer(cells.Text(ResultsColumn.ValueType), cells.Text(ResultsColumn.TargetType)));
        return LocalizedText.Join(LocalizedText.Verbatim(" "), hints);
    }
}
