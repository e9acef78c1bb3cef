using CustomsItGuide.Wording;

namespace CustomsItGuide.Published;

/// <summary>Published progress, scores and statuses beside those that the columns give.</summary>
internal static class ProgressRows
{
    public static ComparedResult Compare(RowCells cells, ResultsForm form)
    {
        var direction = cells.Word(ResultsColumn.Direction) == "-1" ? -1 : 1;
        var series = new ProgressSeries(direction, cells.Value(ResultsColumn.BaseYear), cells.Value(ResultsColumn.BaseValue),
            cells.Value(ResultsColumn.CurrentYear), cells.Value(ResultsColumn.CurrentValue), cells.Value(ResultsColumn.Target),
            cells.Value(ResultsColumn.TargetYear), cells.Value(ResultsColumn.Limit));
        var own = ProgressMeasure.Of(series);
        var figures = new List<ComparedFigure> { Figure(ResultsColumn.Progress, own.Value) };
        if (form.Columns.ContainsKey(ResultsColumn.Score)) figures.Add(Figure(ResultsColumn.Score, own.Score));
        if (form.Columns.ContainsKey(ResultsColumn.Status))
        {
            var (code, word) = (Terms.Code(own.Status), cells.Word(ResultsColumn.Status));
            figures.Add(new(ResultsColumn.Status, cells.Text(ResultsColumn.Status), code, word == code));
        }
        var differing = figures.Where(f => !f.Agrees).ToList();
        return new ComparedResult
        {
            Line = cells.Line,
            Id = cells.Text(ResultsColumn.Id),
            Name = cells.Text(ResultsColumn.Name),
            Value = cells.Text(ResultsColumn.CurrentValue),
            Rule = Rule(cells, series),
            Figures = figures,
            Reason = differing.Count == 0 ? null : Difference(differing, own),
            Remarks = [.. Remarks(cells, series)],
        };

        ComparedFigure Figure(string column, double? computed)
        {
            var published = cells.Value(column);
            return new(column, cells.Text(column), Numbers.Exact(computed), (published, computed) switch
            {
                ({ } a, { } b) => Math.Abs(a - b) <= form.Tolerance * Math.Max(1, Math.Abs(a)),
                _ => published is null && computed is null,
            });
        }
    }

    private static LocalizedText Rule(RowCells cells, ProgressSeries series) => series.Target is not null
        ? PublishedWords.ProgressToTarget(cells.Text(ResultsColumn.Target), cells.Text(ResultsColumn.TargetYear))
        : series.Limit is not null ? PublishedWords.ProgressWithLimit(cells.Text(ResultsColumn.Limit)) : PublishedWords.ProgressAsGrowth;

    private static IEnumerable<LocalizedText> Remarks(RowCells cells, ProgressSeries series)
    {
        if (!series.TargetOnWrongSide) yield break;
        var (target, from) = (cells.Text(ResultsColumn.Target), cells.Text(ResultsColumn.BaseValue));
        var remark = series.Direction > 0 ? PublishedWords.TargetBelowBase(target, from) : PublishedWords.TargetAboveBase(target, from);
        yield return series.TargetAchieved ? remark.Then(PublishedWords.AchievedFromTheStart) : remark;
    }

    private static LocalizedText Difference(IEnumerable<ComparedFigure> differing, ProgressMeasure own)
    {
        var sentences = differing.Select(f => (f.Published.Length, f.Own.Length) switch
        {
            (_, 0) => PublishedWords.FigureWithoutOwn(f.Name, f.Published),
            (0, _) => PublishedWords.FigureNotPublished(f.Name, f.Own),
            _ => PublishedWords.FigureDiffers(f.Name, f.Published, f.Own),
        }).ToList();
        if (own.WhyNone is { } why) sentences.Add(why);
        else if (own.Required is { } required) sentences.Add(PublishedWords.GrowthAgainstRequired(100 * own.Observed, 100 * required));
        else sentences.Add(PublishedWords.GrowthObserved(100 * own.Observed));
        return LocalizedText.Join(LocalizedText.Verbatim(" "), sentences);
    }
}
