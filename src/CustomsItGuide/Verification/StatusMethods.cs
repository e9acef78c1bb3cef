using System.Text.Json;
using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Verification;

/// <summary>The decision table.</summary>
internal static class StatusMethods
{
    /// <summary>The statistical defaults that the reference cases use; a plan sets its own.</summary>
    static readonly Thresholds Defaults = new(
        SuppressBelow: 5, RespondentsMin: 10, ResponseMin: 0.30, HalfWidthMax: 0.15, Confidence: 0.95, Margin: 0.05,
        OnTrackTolerance: 0.05, AtRiskTolerance: 0.15, GraceDays: 30, FragileShift: 0.10);

    public static readonly IReadOnlyList<Method> All = [new("status_rule", typeof(Subject), i => Fields(Read(i).Judge(Defaults)))];

    static (string, object?)[] Fields(Verdict verdict)
    {
        var fields = new List<(string, object?)>
        {
            ("status", SnakeCase.Snake(verdict.Status.ToString()).ToUpperInvariant()),
            ("evidence", SnakeCase.Snake(verdict.Evidence.ToString())),
            ("note", verdict.Note.English),
            ("rule", verdict.Rule),
            ("observed_vs_target", SnakeCase.Snake(verdict.ObservedVsTarget.ToString())),
        };
        Add("lower", verdict.Interval?.Lower);
        Add("upper", verdict.Interval?.Upper);
        Add("fragile", verdict.Fragile);
        Add("diff", verdict.Difference);
        Add("rate_ratio", verdict.RateRatio);
        Add("missing", verdict.Missing);
        Add("covered", verdict.Covered);
        Add("still_needed", verdict.StillNeeded);
        return [.. fields];

        void Add(string name, object? value)
        {
            if (value is not null)
                fields.Add((name, value));
        }
    }

    static Subject Read(CaseInputs i)
    {
        if (!i.Flag("value_present", true))
            return new MissingValue(i.Day("as_of"), i.Day("first_due"));
        var lowerIsBetter = LowerIsBetter(i);
        var rejects = i.Flag("bh_rejected", true);
        return i.Text("kind") switch
        {
            "survey_level" => new SurveyLevel(i.Integer("k"), i.Integer("n"), i.Integer("N"), i.Number("target"))
            {
                LowerIsBetter = lowerIsBetter,
                BenjaminiHochbergRejects = rejects,
                Milestone = i.NumberOrNull("milestone"),
                DueLater = i.Has("due") ? !IsDue(i) : i.Has("milestone"),
            },
            "survey_change" => new SurveyChange(i.Integer("k", 0), i.Integer("n", 0), Baseline(i))
            {
                MustIncrease = Rule(i) == "increase",
                LowerIsBetter = lowerIsBetter,
                IsBaselinePeriod = i.Flag("is_baseline_period", false),
                Overlap = i.Integer("overlap", 0),
                Phi = i.NumberOrNull("phi") ?? 0,
                Margin = i.NumberOrNull("margin"),
                BenjaminiHochbergRejects = rejects,
            },
            "count_increase" => new CountIncrease(
                i.Integer("x1"), i.NumberOrNull("t1") ?? 1, i.Integer("x0"), i.NumberOrNull("t0") ?? 1,
                SnakeCase.Member<CountClaim>(i.Text("claim", "administrative"), "claim"), IsDue(i))
            { LowerIsBetter = lowerIsBetter },
            "completion" => new CompletionSubject(
                i.Number("actual"), Planned(i), Today(i), PlanEnd(i), i.Has("completed_on") ? i.Day("completed_on") : null),
            "census_threshold" => new CensusThreshold(i.Number("value"), i.Number("target"), Today(i), Due(i), i.NumberOrNull("milestone"))
            {
                LowerIsBetter = lowerIsBetter,
            },
            "one_per_category" => new OnePerCategorySubject(Categories(i), Today(i), Due(i), i.NumberOrNull("planned_share") ?? 0),
            "coverage" => new InformationCoverage(
                i.NumbersOrNull("ages_days"), i.NumberOrNull("max_age_days"), i.Number("target"), Today(i), Due(i),
                i.NumberOrNull("milestone")),
            "series" => new ControlSeries(
                i.Integer("points"),
                SnakeCase.Member<Assurance>(i.Text("assurance", TrialDefault(i, "assurance", "inconsistent")), "assurance"),
                SnakeCase.Member<Variation>(i.Text("variation", TrialDefault(i, "variation", "common_cause")), "variation")),
            var other => throw new CaseException(VerificationWords.InputIsWord("kind", other, VerificationWords.Either(
                "survey_level, survey_change, count_increase, completion, census_threshold, one_per_category, coverage", "series"))),
        };
    }

    /// <summary>The direction is a sign (-1: lower is better) or a word.</summary>
    static bool LowerIsBetter(CaseInputs i)
    {
        if (!i.Has("direction"))
            return false;
        return i.Value("direction").ValueKind == JsonValueKind.Number ? i.Number("direction") < 0
            : i.Text("direction").ToUpperInvariant() switch
            {
                "DOWN" or "LOWER" or "LOWER_IS_BETTER" or "DECREASE" or "-1" => true,
                "UP" or "HIGHER" or "HIGHER_IS_BETTER" or "INCREASE" or "1" => false,
                _ => throw new CaseException(
                    VerificationWords.InputIsWord("direction", i.Text("direction"), VerificationWords.ExpectedDirection)),
            };
    }

    /// <summary>The planned share does not matter, and may be left out, once the plan is complete or due.</summary>
    static double Planned(CaseInputs i) =>
        !i.Has("planned") && (i.Number("actual") >= 1 || Today(i) >= PlanEnd(i)) ? 1 : i.Number("planned");

    /// <summary>When a plan is to be complete: its day, or today or later by a truth value; without either it is not due.</summary>
    static DateOnly PlanEnd(CaseInputs i) => i.Has("due") && i.Value("due").ValueKind == JsonValueKind.String
        ? i.Day("due")
        : i.Flag("due", false) ? Today(i) : DateOnly.MaxValue;

    /// <summary>A series that is too short has no assurance and no variation; a longer one must state them.</summary>
    static string TrialDefault(CaseInputs i, string name, string none) =>
        i.Integer("points") < IndividualsChart.TrialBelow ? none : i.Text(name);

    static string Rule(CaseInputs i) => i.Text("rule", "maintain_or_increase") is "increase" or "maintain_or_increase"
        ? i.Text("rule", "maintain_or_increase")
        : throw new CaseException(
            VerificationWords.InputIsWord("rule", i.Text("rule"), VerificationWords.Either("maintain_or_increase", "increase")));

    static BaselineWave? Baseline(CaseInputs i) =>
        i.Has("baseline") ? new BaselineWave(i.Object("baseline").Integer("k"), i.Object("baseline").Integer("n")) : null;

    static Category[] Categories(CaseInputs i)
    {
        var counts = i.Value("counts");
        if (counts.ValueKind != JsonValueKind.Object)
            throw new CaseException(
                VerificationWords.InputIs("counts", ReferenceCaseFile.Kind(counts), VerificationWords.ExpectedObjectOfCounts));
        return [.. counts.EnumerateObject().Select(c => new Category(c.Name, i.Object("counts").Integer(c.Name)))];
    }

    /// <summary>Due is a day or a truth value; without either the measurement is taken to be the one that is due.</summary>
    static bool IsDue(CaseInputs i) =>
        !i.Has("due") || (i.Value("due").ValueKind is JsonValueKind.True or JsonValueKind.False ? i.Flag("due", true)
            : Today(i) >= i.Day("due"));

    static DateOnly Today(CaseInputs i) => i.Has("as_of") ? i.Day("as_of") : DateOnly.MinValue;

    static DateOnly Due(CaseInputs i) => IsDue(i) ? Today(i) : Today(i).AddDays(1);
}
