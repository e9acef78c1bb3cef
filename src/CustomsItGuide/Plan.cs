using System.Text.RegularExpressions;

namespace CustomsItGuide;

/// <summary>
/// A strategic plan with everything that defines its scorecard: what is measured, how, against what, and by whose decision.
/// A plan is data (data/plan); this is one version of it, checked, so that nothing in it contradicts itself.
/// </summary>
public sealed record Plan
{
    /// <summary>Lower-case words joined by hyphens, e.g. <c>wco-2022-2025</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>On which day its years begin, how they are written, and its sessions.</summary>
    public Calendar Calendar { get; init; } = Calendar.Default;

    /// <summary>The fiscal years of the plan, in order, without a gap; all of its calendar.</summary>
    public required IReadOnlyList<Period> Years { get; init; }

    /// <summary>In the order of the plan's text; every page keeps it.</summary>
    public required IReadOnlyList<StrategicLayer> Layers { get; init; }

    /// <summary>In the order of the plan.</summary>
    public required IReadOnlyList<Objective> Objectives { get; init; }

    /// <summary>Which objectives serve which, where the plan's text says so; empty where it does not.</summary>
    public IReadOnlyList<StrategicLink> Links { get; init; } = [];

    /// <summary>In the order of the plan's text; every page keeps it.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>The units that it declares; percent is built in.</summary>
    public IReadOnlyList<Unit> Units { get; init; } = [];

    /// <summary>A unit by its code; one that is not declared is shown as it is written.</summary>
    public Unit UnitOf(string code) => Units.FirstOrDefault(u => u.Code == code) ?? Unit.Named(code);

    /// <summary>What may be delivered.</summary>
    public required IReadOnlyList<DataSet> DataSets { get; init; }

    /// <summary>How tables with other heads are read that are delivered again and again; in the order of their names.</summary>
    public IReadOnlyList<TableMapping> Mappings { get; init; } = [];

    /// <summary>Pages of its own that show rows behind its indicators; in the order of the menu.</summary>
    public IReadOnlyList<Register> Registers { get; init; } = [];

    /// <summary>The queries that pick rows.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>Thresholds, limits and rules of disclosure.</summary>
    public required Policy Policy { get; init; }

    /// <summary>What may be published of Members' opinions; of a plan that says nothing, totals only.</summary>
    public DisclosureRules Disclosure { get; init; } = DisclosureRules.TotalsOnly;

    /// <summary>Last day of the last fiscal year.</summary>
    public DateOnly End => Years[^1].Last;

    /// <summary>Its years and the one before, whose values may be baselines, in order.</summary>
    public IEnumerable<Period> YearsAndBefore => Years.Prepend(Years[0].Previous);

    /// <summary>Whether it has periods besides years that SQL may ask for by name: its calendar is not the default one, or an indicator
    /// asks for parts. The warehouse has the view <c>periods</c> then.</summary>
    public bool HasParts => !Calendar.Equals(Calendar.Default) || Indicators.Any(i => i.Parts.Count > 0);

    /// <summary>What may be asked for of a year, in order of time: the parts that some indicator reports, and the year after them. Of a
    /// plan in which none asks for parts, the first half is offered whether one reports it or not.</summary>
    public IReadOnlyList<Period> PeriodsOf(Period year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return Indicators.All(i => i.Parts.Count == 0) ? [Calendar.HalfYear(year.StartYear, 1), year]
            : [.. Indicators.SelectMany(i => i.PeriodsOf(year)).Distinct().Order()];
    }

    /// <exception cref="KeyNotFoundException">The plan has no indicator of that id.</exception>
    public Indicator Indicator(string id) => Indicators.FirstOrDefault(i => i.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
        ?? throw new KeyNotFoundException(
            $"The plan {Id} has no indicator '{id}'. It has: {string.Join(", ", Indicators.Select(i => i.Id))}.");

    /// <summary>
    /// A code in the plan's words; null where it has none for it. Whose code it is tells the column; where nobody says, the first column of
    /// the plan that has words for it.
    /// </summary>
    /// <param name="column">Written <c>data_set.column</c>; null: any.</param>
    public LocalizedText? Label(string code, string? column = null) => DataSets
        .SelectMany(d => d.Columns.Where(c => column is null || column == $"{d.Name}.{c.Name}")).Select(c => c.Labels.GetValueOrDefault(code))
        .FirstOrDefault(label => label is not null);

    /// <summary>A data set by its name.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public DataSet DataSet(string name) => DataSets.First(d => d.Name == name);

    /// <summary>Data sets that a measure or its check query names; the table of Members' answers stands for the answers that it is made
    /// of.</summary>
    public IReadOnlyList<string> DataSetsOf(Measure measure)
    {
        var sql = $"{measure.Sql}\n{measure.CheckSql}\n{measure.Population}";
        var ofAnswers = AnswersByMember.Any(n => Names(sql, n));
        return [.. DataSets.Select(d => d.Name).Where(n => Names(sql, n) || (ofAnswers && n == "survey_answers"))];
    }

    /// <summary>DuckDB's names know no capitals.</summary>
    private static bool Names(string sql, string name) =>
        Regex.IsMatch(sql, $@"\b{Regex.Escape(name)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>
    /// Whether some SQL reads what single Members said: it names a data set that is <see cref="DataSet.Confidential"/>, or the warehouse's
    /// own small table of answers. Told by names, so that it errs on the safe side.
    /// </summary>
    public bool ReadsAnswers(string sql) => AnswersIn(sql).Count > 0;

    /// <summary>The names by which some SQL reads what single Members said, in order; empty: it reads nothing of that kind.</summary>
    public IReadOnlyList<string> AnswersIn(string sql) =>
        AnswersIn(sql, DataSets.Where(d => d.Confidential is not null).Select(d => d.Name));

    /// <param name="confidential">Names of the data sets that hold what Members said.</param>
    internal static IReadOnlyList<string> AnswersIn(string sql, IEnumerable<string> confidential) =>
        [.. confidential.Concat(AnswersByMember).Where(n => Names(sql, n)).Order(StringComparer.Ordinal)];

    /// <summary>Whether the rows of a measure, or of its check query, are what single Members said.</summary>
    public bool ReadsAnswers(Measure measure) => ReadsAnswers(measure.Sql + "\n" + measure.CheckSql);

    /// <summary>
    /// Inner tables of every warehouse that hold what single Members said: the small table survey x question x Member, and the Members
    /// behind readings, publications and reported values.
    /// </summary>
    internal static readonly IReadOnlyList<string> AnswersByMember = ["member_answers", "reading_members", "publication_members",
        "reported_members", "late_totals"];

    /// <summary>A measure by its name.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public Measure Measure(string name) => Measures.First(m => m.Name == name);
}
