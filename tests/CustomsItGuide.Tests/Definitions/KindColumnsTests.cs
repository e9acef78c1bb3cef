using CustomsItGuide.Definitions;

namespace CustomsItGuide.Tests.Definitions;

/// <summary>An indicator of a kind of any plan, written without C#: what its measure lacks is named with its place.</summary>
public sealed class KindColumnsTests
{
    private const string Days = """
        select y.period, m._delivery,
          m.starts_on as started,
          m.ends_on as ended,
          m.activity as name,
          m.region
        from missions m
        join fiscal_years y on m.ends_on between y.first_day and y.last_day

        """;

    private const string Check =
        "select avg(ends_on - starts_on) as value from missions where ends_on between date '{first_day}' and date '{last_day}'";

    private const string Unit = """

        units:
          days:
            one: { en: day, fr: jour }
            other: { en: days, fr: jours }
            digits: 1

        """;

    [Fact]
    public void A_duration_takes_a_unit_a_measure_and_an_indicator()
    {
        var (plan, issues) = DefinitionsReader.Read(Files());
        Assert.True(issues.Count == 0, string.Join('\n', issues));
        var indicator = plan!.Indicator("SP3-2");
        Assert.Equal(("duration", TargetRuleKind.AtMost, 5.5), (indicator.Estimator, indicator.Target.Kind, indicator.Target.Value));
        Assert.Equal("5.5 days", CustomsItGuide.Wording.Format.Plain("en").Value(5.5, indicator.Unit));
    }

    [Theory]
    [InlineData("m.ends_on as ended", "m.ends_on as endet", "missing_column", 3,
        "The measure has no column 'ended' (day), which the estimator duration of SP3-2 needs. You have 'endet'; write 'ended'. 'ended' is the day or the moment at which it ended; empty while it is open.")]
    [InlineData("  m.starts_on as started,\n", "", "missing_column", 1,
        "'started' is the day or the moment at which it began.")]
    [InlineData("m.starts_on as started", "m.title as started", "column_type", 2, "the estimator duration reads it as day")]
    public void A_missing_or_misnamed_column_is_named_with_its_place(string from, string to, string rule, int? line, string message)
    {
        var issues = DefinitionsReader.Read(Files((from, to))).Issues;
        var issue = Assert.Single(issues, i => i.Rule == rule);
        Assert.Equal(("measures/days.sql", line), (issue.File, (int?)issue.Line));
        Assert.EndsWith(message + (message.EndsWith('.') ? "" : issue.Message[(issue.Message.IndexOf(message, StringComparison.Ordinal) + message.Length)..]),
            issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_duration_is_in_days_or_hours()
    {
        var issues = DefinitionsReader.Read(Files(unit: "persons")).Issues;
        Assert.Equal("The estimator 'duration' gives values in days or hours, but the unit is 'persons'; expected days or hours.",
            Assert.Single(issues).Message);
    }

    private static DefinitionFiles Files((string From, string To)? change = null, string unit = "days")
    {
        const string file = "indicators/SP3-2.yaml";
        var texts = new Dictionary<string, string>(Plans.Files.Texts, StringComparer.Ordinal)
        {
            ["measures/days.sql"] = change is { } c ? Days.Replace(c.From, c.To, StringComparison.Ordinal) : Days,
            ["measures/days.check.sql"] = Check,
        };
        texts.Remove("measures/activities_expert_led.sql");
        texts.Remove("measures/activities_expert_led.check.sql");
        texts.Remove("measures/activities_expert_led.yaml");
        texts["plan.yaml"] = texts["plan.yaml"].Replace("\nunits:\n", Unit, StringComparison.Ordinal);
        foreach (var (from, to) in new[]
        {
            ("estimator: share", "estimator: duration"), ("measure: activities_expert_led", "measure: days"), ("unit: percent", $"unit: {unit}"),
            ("direction: up", "direction: down"), ("  rule: increase\n", "  rule: at_most\n  value: 5.5\n"),
            ("breakdowns: [category, region, mode]", "breakdowns: [region]"),
        })
        {
            Assert.Contains(from, texts[file], StringComparison.Ordinal);
            texts[file] = texts[file].Replace(from, to, StringComparison.Ordinal);
        }
        return new DefinitionFiles(texts);
    }
}
