using System.Globalization;

namespace CustomsItGuide.Synthetic;

/// <param name="Code">Never a name.</param>
/// <param name="To">Last day; null while open.</param>
internal sealed record ExpertSpell(string Code, string Category, string Employer, DateOnly From, DateOnly? To, string Domain,
    string Languages)
{
    public bool On(DateOnly day) => From <= day && (To is null || To >= day);

    public bool Counts => Category is "accredited" or "recognized";
}

/// <summary>
/// The pool of experts. Accredited experts not employed by the WCO: 96 on 30 June 2022, then 104, 113 and 108, by entries
/// and exits that lie away from the year's ends.
/// </summary>
internal static class Experts
{
    private static readonly (int Year, int Promoted, int New, int Exits)[] Flows = [(2022, 8, 6, 6), (2023, 9, 6, 6), (2024, 4, 2, 11)];
    private static readonly string[] Tongues = ["en", "en;fr", "fr", "en;es", "en;pt", "en;ar", "en;ru", "es"];

    public static List<ExpertSpell> Pool(int seed)
    {
        var chance = Chance.For(seed, "experts");
        var spells = new List<ExpertSpell>();
        var next = 101;
        var domains = Topics.All.Where(t => t.Home.StartsWith("SO", StringComparison.Ordinal)).Select(t => t.Code).ToList();
        ExpertSpell Make(string category, string employer, DateOnly first, DateOnly last) => new(
            string.Create(CultureInfo.InvariantCulture, $"X-{next++:0000}"), category, employer, chance.Day(first, last), null,
            chance.Pick(domains), chance.Pick(Tongues));
        void Add(int count, string category, Func<string> employer, DateOnly first, DateOnly last)
        {
            for (var i = 0; i < count; i++) spells.Add(Make(category, employer(), first, last));
        }
        string Outside() => chance.Happens(0.9) ? "administration" : "other";

        Add(96, "accredited", Outside, new(2013, 3, 1), new(2022, 5, 20));
        Add(14, "accredited", () => "wco", new(2014, 1, 10), new(2022, 3, 1));
        Add(28, "recognized", Outside, new(2015, 1, 10), new(2022, 5, 20));
        Add(35, "pre_accredited", Outside, new(2019, 1, 10), new(2022, 5, 20));
        Add(18, "external", () => "other", new(2018, 1, 10), new(2022, 5, 20));

        foreach (var (year, promoted, entered, exits) in Flows)
        {
            var first = new DateOnly(year, 8, 15);
            var last = new DateOnly(year + 1, 5, 15);
            var leaving = chance.Shuffled(Enumerable.Range(0, spells.Count)
                .Where(i => spells[i] is { Category: "accredited", Employer: not "wco", To: null } s && s.From.Year < year)).Take(exits)
                .ToList();
            foreach (var i in leaving) spells[i] = spells[i] with { To = chance.Day(first, last) };
            // One of those who leave joins the Secretariat and goes on as an accredited member of its staff.
            var hired = spells[leaving[0]];
            spells.Add(hired with { Employer = "wco", From = hired.To!.Value.AddDays(1), To = null });

            var ready = chance.Shuffled(Enumerable.Range(0, spells.Count).Where(i => spells[i] is { Category: "pre_accredited", To: null }))
                .Take(promoted).ToList();
            foreach (var i in ready)
            {
                var day = chance.Day(first, last);
                spells[i] = spells[i] with { To = day.AddDays(-1) };
                spells.Add(spells[i] with { Category = "accredited", From = day, To = null });
            }
            Add(entered, "accredited", Outside, first, last);
            Add(3, "recognized", Outside, first, last);
            Add(2, "external", () => "other", first, last);
        }
        return spells;
    }

    /// <summary>The same with the headers of the directorate's own register.</summary>
    public static Table Headed(Table register) =>
        register.Renamed(register.Columns.ToDictionary(c => c, c => c.ToUpperInvariant().Replace('_', '-')));

    /// <summary>The register as it was known on a day: later entries are missing, later ends are open.</summary>
    public static Table Register(IEnumerable<ExpertSpell> pool, DateOnly day)
    {
        var table = new Table("expert", "category", "employer", "valid_from", "valid_to", "domain", "languages");
        foreach (var s in pool.Where(s => s.From <= day).OrderBy(s => s.Code, StringComparer.Ordinal).ThenBy(s => s.From))
            table.Add(s.Code, s.Category, s.Employer, s.From, s.To <= day ? s.To : null, s.Domain, s.Languages);
        return table;
    }
}
