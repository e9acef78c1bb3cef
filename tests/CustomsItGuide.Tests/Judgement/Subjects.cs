using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Statistics;
using FsCheck;
using FsCheck.Fluent;
using Property = CustomsItGuide.Tests.Statistics.Property;

namespace CustomsItGuide.Tests.Judgement;

/// <summary>Subjects of every kind, likely and unlikely ones.</summary>
internal static class Subjects
{
    public static readonly DateOnly Start = new(2022, 7, 1);

    public static Gen<Subject> Any =>
        Gen.OneOf(Levels, Changes, Counts, Completions, Figures, Categories, Coverage, Series, Missing, Facts);

    static Gen<DateOnly> Day => Gen.Choose(0, 400).Select(Start.AddDays);

    static Gen<double> Share => Gen.Choose(0, 100).Select(p => p / 100.0);

    static Gen<Subject> Levels =>
        from sample in Gen.OneOf(Property.SampleOf(190), from n in Gen.Choose(60, 186) from k in Gen.Choose(n / 2, n) select (k, n, 186))
        from target in Share
        from rejects in Gen.Elements(true, false)
        from later in Gen.Elements(true, false)
        from lower in Gen.Elements(true, false)
        select (Subject)new SurveyLevel(sample.Item1, sample.Item2, sample.Item3, target)
        {
            BenjaminiHochbergRejects = rejects,
            DueLater = later,
            LowerIsBetter = lower,
        };

    static Gen<Subject> Changes =>
        from n1 in Gen.Choose(5, 180)
        from n2 in Gen.Choose(5, 180)
        from k1 in Gen.Choose(n1 / 2, n1)
        from k2 in Gen.Choose(n2 / 2, n2)
        from phi in Share
        from flags in Gen.ArrayOf(Gen.Elements(true, false), 4)
        from special in Gen.Choose(0, 20)
        select (Subject)new SurveyChange(k2, n2, special == 0 ? null : new BaselineWave(k1, n1))
        {
            Overlap = Math.Min(n1, n2) / 2,
            Phi = phi,
            MustIncrease = flags[0],
            BenjaminiHochbergRejects = flags[1],
            Gated = flags[2],
            LowerIsBetter = flags[3],
            IsBaselinePeriod = special == 1,
            Margin = special == 2 ? 0.01 : null,
        };

    static Gen<Subject> Counts =>
        from x1 in Gen.Choose(0, 200)
        from x0 in Gen.Choose(0, 200)
        from claim in Gen.Elements(CountClaim.Administrative, CountClaim.Inferential)
        from due in Gen.Elements(true, false)
        select (Subject)new CountIncrease(x1, 1, x0, 1, claim, due);

    static Gen<Subject> Completions =>
        from actual in Share
        from planned in Share
        from asOf in Day
        from due in Day
        from nothing in Gen.Elements(true, false)
        select (Subject)new CompletionSubject(actual, nothing ? 0 : planned, asOf, due, actual >= 1 ? asOf : null);

    static Gen<Subject> Figures =>
        from value in Share
        from target in Share
        from milestone in Share
        from asOf in Day
        from due in Day
        from with in Gen.Elements(true, false)
        select (Subject)new CensusThreshold(value, target, asOf, due, with ? milestone : null);

    static Gen<Subject> Categories =>
        from counts in Gen.ArrayOf(Gen.Choose(0, 2), 4)
        from planned in Share
        from asOf in Day
        from due in Day
        select (Subject)new OnePerCategorySubject([.. counts.Select((c, i) => new Category($"SO{i + 1}", c))], asOf, due, planned);

    static Gen<Subject> Coverage =>
        from ages in Gen.ArrayOf(Gen.Choose(-1, 700), 12)
        from target in Share
        from asOf in Day
        from due in Day
        select (Subject)new InformationCoverage([.. ages.Select(a => a < 0 ? (double?)null : a)], 365, target, asOf, due);

    static Gen<Subject> Series =>
        from points in Gen.Choose(0, 40)
        from assurance in Gen.Elements(Enum.GetValues<Assurance>())
        from variation in Gen.Elements(Enum.GetValues<Variation>())
        select (Subject)new ControlSeries(points, assurance, variation);

    static Gen<Subject> Missing =>
        from asOf in Day
        from due in Gen.Choose(0, 400).Select(d => Start.AddDays(d))
        select (Subject)new MissingValue(asOf, due);

    static Gen<Subject> Facts =>
        from fact in Gen.Elements(Enum.GetValues<Fact>())
        from due in Gen.Elements(true, false)
        select (Subject)new RegisterFact(fact, due);
}
