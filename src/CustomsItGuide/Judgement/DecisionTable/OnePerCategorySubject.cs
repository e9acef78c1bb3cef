namespace CustomsItGuide.Judgement.DecisionTable;

/// <param name="Name">As the plan names it.</param>
/// <param name="Count">What was counted for it.</param>
public sealed record Category(string Name, int Count);

/// <summary>Rule H: at least so many in each of the categories that the plan fixed.</summary>
/// <param name="Categories">All of them, in the plan's order.</param>
/// <param name="AsOf">The judging date.</param>
/// <param name="Due">Day by which all are to be covered.</param>
/// <param name="PlannedShare">Share of the categories that are to be covered by now, 0..1.</param>
/// <param name="Minimum">What each is to have.</param>
public sealed record OnePerCategorySubject(IReadOnlyList<Category> Categories, DateOnly AsOf, DateOnly Due, double PlannedShare = 0,
    int Minimum = 1) : Subject
{
    static readonly IReadOnlyList<Row<(OnePerCategorySubject Subject, int Covered, int Needed)>> Table =
    [
        new("H", f => f.Covered == f.Subject.Categories.Count,
            Status.Met, Evidence.Census, JudgementWords.AllCategoriesCovered),
        new("H", f => f.Subject.AsOf >= f.Subject.Due,
            Status.OffTarget, Evidence.Census, JudgementWords.DueAndCategoriesMissing),
        new("H", f => f.Needed == 0 && f.Covered == 0,
            Status.NotYetDue, Evidence.None, JudgementWords.NothingPlannedYet),
        new("H", f => f.Covered >= f.Needed,
            Status.OnTrack, Evidence.Census, JudgementWords.PlannedCategoriesCovered),
        new("H", f => f.Covered == f.Needed - 1,
            Status.AtRisk, Evidence.Census, JudgementWords.CategoriesBehindPlan),
        new("H", _ => true,
            Status.OffTarget, Evidence.Census, JudgementWords.CategoriesFarBehindPlan),
    ];

    /// <inheritdoc />
    public override Verdict Judge(Thresholds thresholds)
    {
        Require(Categories.Count >= 1, nameof(Categories), "at least one category");
        Require(PlannedShare is >= 0 and <= 1, nameof(PlannedShare), "a share from 0 to 1");
        string[] missing = [.. Categories.Where(c => c.Count < Minimum).Select(c => c.Name)];
        var covered = Categories.Count - missing.Length;
        return First(Table, (this, covered, Statistics.MembersNeeded.For(PlannedShare, Categories.Count)), v => v) with
        {
            ObservedVsTarget = FactOf(missing.Length == 0),
            Missing = missing,
        };
    }
}
