using System.Globalization;
using CustomsItGuide.Tests.Cli;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>Every verdict on the sample, with its rule, as a person has read and approved it.</summary>
public sealed class SampleVerdictsTests(SampleWorkspace sample)
{
    [Theory]
    [MemberData(nameof(SampleScorecardTests.Periods), MemberType = typeof(SampleScorecardTests))]
    public void Statuses_with_their_rules_are_approved_text(string period)
    {
        var scorecard = sample.Shared.At().Score(Period.Parse(period));
        var lines = scorecard.Assessments.Select(a => string.Create(CultureInfo.InvariantCulture,
            $"{a.Indicator.Id} | {a.Reading.Value:0.00} | fact {Terms.Code(a.Fact)} | {Terms.Code(a.Status)}, "
                + $"{Terms.Code(a.Evidence)}, rule {a.Rule} | trend {Terms.Code(a.Trend)} | source "
                    + $"{Terms.Code(a.SourceRating)}\n    {a.Reason.English}\n    {string.Join(' ', a.AllFindings.Select(f => f.Code))}\n"));
        Approved.Matches(string.Concat(lines), $"verdicts-{period.Replace('/', '-')}.txt");
    }
}
