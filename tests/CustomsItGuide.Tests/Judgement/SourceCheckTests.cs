using CustomsItGuide.Judgement;

namespace CustomsItGuide.Tests.Judgement;

public sealed class SourceCheckTests
{
    private static readonly Delivery Behind =
        new(5, "plan_actions", [new DeliveredFile("p.csv", "00", 1, [])], ["2023/24"], "x", default, new RowCounts(100, 100, 0, 100, 0, 0),
            new DeliveryOptions(null));

    [Theory]
    [InlineData(60, CheckResult.Pass)]
    [InlineData(61, CheckResult.Warn)]
    [InlineData(180, CheckResult.Warn)]
    [InlineData(181, CheckResult.Fail)]
    public void Timeliness_by_days_after_the_end(int days, CheckResult expected) =>
        Assert.Equal(expected,
            Result("timeliness", Completed() with { Source = new SourceEvidence([Behind], Cases.Year.Last.AddDays(days), 100, 0) }));

    [Theory]
    [InlineData(10, 1000, CheckResult.Pass)] // 1 % is not above 1 %
    [InlineData(11, 1000, CheckResult.Warn)]
    [InlineData(50, 1000, CheckResult.Warn)]
    [InlineData(51, 1000, CheckResult.Fail)]
    public void Completeness_by_rejected_rows(long rejected, long read, CheckResult expected) =>
        Assert.Equal(expected,
            Result("completeness", Completed() with { Source = new SourceEvidence([Behind], Cases.Year.Last, read, rejected) }));

    [Theory]
    [InlineData(93, CheckResult.Pass)] // 50 % of 186
    [InlineData(92, CheckResult.Warn)]
    [InlineData(56, CheckResult.Warn)]
    [InlineData(55, CheckResult.Fail)]
    public void Completeness_by_response(int n, CheckResult expected) =>
        Assert.Equal(expected,
            Result("completeness",
                Cases.Survey("RES-2", (70, 100), (40, n)) with { Source = new SourceEvidence([Behind], Cases.Year.Last, 1000, 0) }));

    [Theory]
    [InlineData(95, CheckResult.Pass)]
    [InlineData(94.9, CheckResult.Warn)]
    [InlineData(80, CheckResult.Warn)]
    [InlineData(79.9, CheckResult.Fail)]
    public void Verification_by_evidence(double share, CheckResult expected)
    {
        var of = Completed();
        Assert.Equal(expected,
            Result("verification",
                of with { Reading = of.Reading with { Supporting = new Dictionary<string, double?> { ["evidence"] = share } } }));
    }

    [Fact]
    public void Stability_warns_of_a_restatement_and_fails_when_the_fact_turned_with_it()
    {
        Assert.Equal(CheckResult.Pass, Result("stability", Completed(9, 10, First(9, 10, Fact.NotMet))));
        Assert.Equal(CheckResult.Warn, Result("stability", Completed(9, 10, First(8, 10, Fact.NotMet))));
        Assert.Equal(CheckResult.Fail, Result("stability", Completed(9, 10, First(10, 10, Fact.Met))));
        // An interim figure is no report, and of two reports by the due day the later is the first that counts.
        Assert.Equal(CheckResult.Pass,
            Result("stability", Completed(9, 10, First(4, 10, Fact.NotMet) with { Interim = true }, First(9, 10, Fact.NotMet))));
        Assert.Equal(CheckResult.Pass,
            Result("stability",
                Completed(9, 10, First(10, 10, Fact.Met), First(9, 10, Fact.NotMet) with { Since = new DateOnly(2024, 8, 29) })));
        Assert.Equal(CheckResult.Fail,
            Result("stability",
                Completed(9, 10, First(10, 10, Fact.Met), First(9, 10, Fact.NotMet) with { Since = new DateOnly(2024, 8, 30) })));
    }

    [Fact]
    public void A_denominator_that_moved_by_more_than_a_tenth_is_a_warning()
    {
        Assert.Equal(CheckResult.Warn,
            Result("stability",
                Cases.Of("SO1-1", Cases.Completion(9, 10),
                    Cases.Completion(9, 12, Cases.Year.Previous)) with
                { Source = Completed().Source }));
        Assert.Equal(CheckResult.Pass,
            Result("stability",
                Cases.Of("SO1-1", Cases.Completion(9, 10),
                    Cases.Completion(9, 11, Cases.Year.Previous)) with
                { Source = Completed().Source }));
    }

    [Fact]
    public void The_rating_is_the_worst_check_and_nothing_without_a_delivery()
    {
        var sound = Completed(10, 10, First(10, 10, Fact.Met));
        sound = sound with { Reading = sound.Reading with { Supporting = new Dictionary<string, double?> { ["evidence"] = 100 } } };
        Assert.Equal(SourceRating.Sound, Cases.Judge(sound).SourceRating);
        Assert.Equal(SourceRating.SoundWithDisclosure,
            Cases.Judge(sound with { Source = sound.Source with { RowsRejected = 2 } }).SourceRating);
        Assert.Equal(SourceRating.Weak, Cases.Judge(sound with { Source = sound.Source with { RowsRejected = 6 } }).SourceRating);
        Assert.Equal(SourceRating.NotEstablished, Cases.Judge(sound with { Source = sound.Source with { Deliveries = [] } }).SourceRating);
    }

    private static Case Completed(int done = 9, int all = 10, params ReportedReading[] reported) =>
        Cases.Of("SO1-1", Cases.Completion(done, all)) with
        {
            Source = new SourceEvidence([Behind], Cases.Year.Last.AddDays(20), 100, 0),
            Reported = new Dictionary<Period, IReadOnlyList<ReportedReading>> { [Cases.Year] = reported },
        };

    private static ReportedReading First(double done, double all, Fact fact) =>
        new(5, new DateOnly(2024, 7, 20), false, 100 * done / all, done, all, fact);

    private static CheckResult Result(string check, Case of) => Cases.Judge(of).SourceChecks.Single(c => c.Check == check).Result;
}
