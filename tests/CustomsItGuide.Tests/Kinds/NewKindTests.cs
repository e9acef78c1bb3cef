using CustomsItGuide.Definitions;
using CustomsItGuide.Judgement;
using CustomsItGuide.Kinds;
using CustomsItGuide.Readings;
using CustomsItGuide.States;
using CustomsItGuide.Tests.Definitions;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Tests.Kinds;

/// <summary>
/// A kind that the list has one line more for is read, estimated, judged and worded like any other, with no other change.
/// </summary>
public sealed class NewKindTests
{
    private const string File = "indicators/SP2-3.yaml";

    private static readonly IndicatorKinds WithToy = IndicatorKinds.Known.With(new ToyKind());

    private static readonly Period Year = Period.FiscalYear(2023);

    private static readonly RowTable Rows = new(["period", "objective", "partner", "deed", "counts", "evidence", "_delivery"],
    [
        ["2023/24", "SO1", "UNODC", "signed", true, null, 5L],
        ["2023/24", "SO3", "OECD", "signed", false, null, 6L],
        ["2023/24", "SO1", "UNODC", "reviewed", true, null, 5L],
        ["2023/24", "SO2", "IRU", "meeting", true, null, 7L],
        ["2022/23", "SO2", "IRU", "meeting", false, null, 3L],
    ]);

    [Fact]
    public void It_is_read_and_its_rows_become_a_judged_value_with_its_own_words()
    {
        var (plan, issues) = DefinitionsReader.Read(Files(("rule: at_least_each", "rule: at_least")), WithToy);
        Assert.Empty(issues);
        var indicator = plan!.Indicator("SP2-3");

        var readings = WarehouseBuild.Estimate(plan, indicator, (Rows, null));
        var reading = readings[Year];
        Assert.Equal((2.0, 3), (reading.Value, reading.Rows));
        Assert.Equal([5L, 7L], reading.Deliveries);
        Assert.Equal((2, "SO1", 2.0), (reading.Breakdown.Count, reading.Breakdown[0].Key, reading.Breakdown[0].Value));
        Assert.Equal("Nothing has been delivered for 2024/25.", readings[Period.FiscalYear(2024)].AbsenceReason!.English);

        var judged = Judged(plan, indicator, readings);
        Assert.Equal((Fact.Met, Status.Met, "So many partners."), (judged.Fact, judged.Status, judged.Reason.English));
        Assert.Contains("50.0 % of what partners say", Assert.Single(judged.SourceChecks, c => c.Check == "verification").Detail.English,
            StringComparison.Ordinal);
        Assert.Equal((-2.0, "partners"), (judged.Receipt.Worse!.By, judged.Receipt.Worse.Unit.English));
        Assert.Equal("a lively house", Targets.InShort(judged, Format.English));
        Assert.Equal("une maison animée", Targets.InShort(judged, Format.French));
        var (name, value) = Assert.Single(judged.Reading.Supporting);
        Assert.Equal(("busiest", 2.0, "Actes du partenaire le plus actif"),
            (name, value, judged.Indicator.Kind.Figure(name)!.Legend.French));
    }

    [Fact]
    public void Its_rules_units_and_columns_are_held_against_the_definitions()
    {
        Assert.Contains(DefinitionsReader.Read(Files(), WithToy).Issues,
            i => i.Message == "The rule 'at_least_each' judges the estimator one_per_category, but the estimator is 'partners'. Correct one of the two.");
        Assert.Contains(DefinitionsReader.Read(Files(("rule: at_least_each", "rule: at_least"), ("unit: partners", "unit: percent")),
            WithToy).Issues,
            i => i.Message == "The estimator 'partners' gives counts, but the unit is 'percent'; expected a unit that plan.yaml declares under 'units'.");
        var texts = new Dictionary<string, string>(Files(("rule: at_least_each", "rule: at_least")).Texts, StringComparer.Ordinal);
        texts["measures/partnerships.sql"] = texts["measures/partnerships.sql"].Replace(" p.deed,", "", StringComparison.Ordinal);
        Assert.Contains(DefinitionsReader.Read(new DefinitionFiles(texts), WithToy).Issues, i => i.Rule == "missing_column" && i.Message
            .Contains("'deed'", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_its_line_it_is_unknown() => Assert.Contains(DefinitionsReader.Read(Files()).Issues,
        i => i.Rule == "unknown_estimator" && i.Message.Contains("'partners'", StringComparison.Ordinal));

    private static Assessment Judged(Plan plan, Indicator indicator, IReadOnlyDictionary<Period, Reading> readings) =>
        Assert.Single(Judge.Assess(
    [
        new Case
        {
            Plan = plan,
            Indicator = indicator,
            Reading = readings[Year],
            Readings = readings,
            Baseline = Baselines.Of(indicator, readings[Year], readings),
            Fact = Facts.Of(indicator, readings[Year], readings, plan),
            JudgedOn = new DateOnly(2024, 11, 1),
            Source = new SourceEvidence([], null, 0, 0),
        },
    ]));

    private static DefinitionFiles Files(params (string From, string To)[] changes)
    {
        var texts = new Dictionary<string, string>(Plans.Files.Texts, StringComparer.Ordinal);
        foreach (var (from, to) in new[] { ("estimator: one_per_category", "estimator: partners"), ("unit: objectives", "unit: partners") }
            .Concat(changes))
        {
            Assert.Contains(from, texts[File], StringComparison.Ordinal);
            texts[File] = texts[File].Replace(from, to, StringComparison.Ordinal);
        }
        texts["plan.yaml"] = texts["plan.yaml"].Replace("\nunits:\n",
            "\nunits:\n  partners:\n    one: { en: partner, fr: partenaire }\n    other: { en: partners, fr: partenaires }\n    digits: 0\n",
            StringComparison.Ordinal);
        return new DefinitionFiles(texts);
    }
}
