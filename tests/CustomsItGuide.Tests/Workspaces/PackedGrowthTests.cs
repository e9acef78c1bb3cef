using System.Globalization;
using System.Text;
using CustomsItGuide.Synthetic;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>
/// What happens to large deliveries after they came: rows wait, are corrected, replaced and withdrawn. At each step a workspace whose
/// large files are packed holds the same as one that reads the same files in the usual way, which a quotation mark in the header makes it do.
/// </summary>
public sealed class PackedGrowthTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset Begin = new(2025, 8, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Whatever_comes_after_packed_rows_changes_the_same_as_after_others()
    {
        var folder = sample.NewFolder();
        using var packed = new Side(Path.Combine(folder, "packed"), isQuoted: false);
        using var usual = new Side(Path.Combine(folder, "usual"), isQuoted: true);
        var files = Path.Combine(folder, "files");
        InventedDeliveries.Write(files, 115_000, 3);
        var answers = File.ReadAllLines(Path.Combine(files, "survey_answers_synthetic.csv"));
        var surveys = File.ReadAllText(Path.Combine(files, "surveys_synthetic.csv"));
        var (members, questions) = ("members.csv", "survey_questions_synthetic.csv");
        var wave = answers.Where(l => l.StartsWith("annual-2022-23,", StringComparison.Ordinal)).ToList();

        Both("answers before what they refer to", (members, File.ReadAllText(Path.Combine(files, members))),
            ("survey_answers.csv", Text(answers)));
        Assert.True(packed.IsPacked && !usual.IsPacked);
        Both("the surveys and questions", ("surveys.csv", surveys), (questions, File.ReadAllText(Path.Combine(files, questions))));
        Assert.True(packed.Count("survey_answers") > 114_000);
        Both("a scale that some answers are off", ("surveys_scale.csv", surveys.Replace(",5\n", ",4\n", StringComparison.Ordinal)));
        Both("the scale as it was", ("surveys_again.csv", surveys));
        Both("corrections, one of a row that was refused", Merged(answers[0], wave[..20].Select(l => Answer(l, "1")).Append("annual-2022,P1,AD,Q01,2,administration")));
        Both("the corrections once more, otherwise", Merged(answers[0], wave[5..9].Select(l => Answer(l, "2"))));
        Both("a part of a wave in place of it", ("survey_answers_part.csv", Text([answers[0], .. wave.Skip(2_000)])));
        Both("large files in place of all", ("survey_answers_new.csv", Text([answers[0], .. answers.Skip(1).Where((_, i) => i % 9 != 0)])));
        Both("other spellings of waves and questions", ("survey_answers_spelt.csv", Text([answers[0], .. answers.Skip(1).Select(Spelt), .. TwoSpellings])));
        Assert.True(packed.IsPacked);
        Both("withdrawn", withdrawn: packed.Workspace.At().AsOf.Position);
        Assert.True(packed.IsPacked);
        Assert.All(new[] { packed, usual }, side => Assert.True(side.Workspace.Verify().Holds));

        void Both(string what, (string Name, string Text)? first = null, (string Name, string Text)? second = null, long? withdrawn = null)
        {
            var (one, other) = (packed.Do(first, second, withdrawn), usual.Do(first, second, withdrawn));
            Assert.True(one == other, $"{what}: {one}\n{other}");
            var (here, there) = (packed.Contents(), usual.Contents());
            foreach (var table in here.Keys) Assert.True(here[table] == there[table], $"{what}, {table}: {here[table]}, {there[table]}");
        }
    }

    private static (string, string) Merged(string header, IEnumerable<string> rows) => ("merge_survey_answers.csv", Text([header, .. rows]));

    /// <summary>Two spellings of a wave that meet on a key: the same one is read as the known name, whatever the way.</summary>
    private static readonly string[] TwoSpellings =
    [
        .. from wave in new[] { "Annual-2022", "aNNUAL-2022" }
           from person in Enumerable.Range(0, 40)
           select $"{wave},ZP{person.ToString(CultureInfo.InvariantCulture)},AD,Q01,{(wave[0] == 'A' ? 2 : 5).ToString(CultureInfo.InvariantCulture)},administration",
    ];

    /// <summary>As another office would write the wave, and the question in a third of the rows.</summary>
    private static string Spelt(string line, int row)
    {
        var cells = line.Split(',');
        cells[0] = cells[0].ToUpperInvariant();
        if (row % 3 == 0) cells[3] = cells[3].ToLowerInvariant();
        return string.Join(',', cells);
    }

    private static string Answer(string line, string answer)
    {
        var cells = line.Split(',');
        cells[4] = answer;
        return string.Join(',', cells);
    }

    private static string Text(IEnumerable<string> lines) => string.Concat(lines.Select(l => l + "\n"));

    private sealed class Side : IDisposable
    {
        private readonly string folder;
        private readonly bool isQuoted;
        private int steps;

        public Side(string folder, bool isQuoted)
        {
            (this.folder, this.isQuoted) = (folder, isQuoted);
            Workspace = Workspace.Create(Path.Combine(folder, "w"), Repository.Plan, "test", "test", Begin);
        }

        public Workspace Workspace { get; }

        /// <summary>Whether rows are packed. Each table in which they are has a name by which a query that reads answers is told.</summary>
        public bool IsPacked
        {
            get
            {
                var plan = Workspace.At().Plan;
                Assert.All(Ask("select schema_name || '.\"' || table_name || '\"' from duckdb_tables() where schema_name in ('packed', 'loose') "
                    + "and table_name like '%survey_answers%'"), t => Assert.True(plan.ReadsAnswers($"select * from {t}"), t));
                return Ask("select count(*) from packed_tables")[0] != "0";
            }
        }

        public long Count(string dataSet) => long.Parse(Ask($"select count(*) from {dataSet}")[0], CultureInfo.InvariantCulture);

        public string Do((string Name, string Text)? first, (string Name, string Text)? second, long? withdrawn)
        {
            var time = Begin.AddDays(++steps);
            if (withdrawn is { } position)
            {
                Workspace.Withdraw(position, "test", "a slip", received: time);
                return "";
            }
            var paths = new[] { first, second }.Where(f => f is not null).Select(f => f!.Value).Select(f =>
            {
                var path = Path.Combine(folder, f.Name.Replace("merge_", "", StringComparison.Ordinal));
                var text = isQuoted && f.Name.Contains("answers", StringComparison.Ordinal) ? "\"survey\"" + f.Text["survey".Length..] : f.Text;
                File.WriteAllText(path, text, new UTF8Encoding(false));
                return path;
            }).ToList();
            var request = new LoadRequest(paths, By: "test", Received: time) { Merge = first!.Value.Name.StartsWith("merge_", StringComparison.Ordinal) };
            LoadReport report;
            try
            {
                report = Workspace.Load(request);
            }
            catch (RefusedException refused) when (refused.Issues[^1].Rule == "losses")
            {
                report = Workspace.Load(request with { AcceptLosses = Workspace.Load(request with { DryRun = true }).Losses.Number });
            }
            var losses = report.Losses;
            return string.Join('\n', report.Deliveries.Select(d => $"{d.Outcome} {d.Delivery.Rows} {string.Join(',', d.Delivery.Slices)} "
                    + $"{d.Rejections.Count}"))
                + string.Join(' ', losses.Rows.Select(r => $"{r.DataSet} {r.Slice} {r.Count} {r.Of} {r.Rejected}"))
                + string.Join(' ', losses.Cells.Select(c => $"{c.DataSet} {c.Slice} {c.Column} {c.Count} {c.Of}"));
        }

        /// <summary>By table how many rows, and something that differs when one does.</summary>
        public Dictionary<string, string> Contents() => new[]
        {
            "received.survey_answers", "survey_answers", "member_answers", "rejections", "readings", "reported", "publications",
            "publication_members", "delivered_files",
        }.ToDictionary(t => t, t => string.Join(' ', Ask(t switch
        {
            // Equal but for the bytes of the header.
            "delivered_files" => $"select count(*) || ' ' || sum(hash(t)) from (select * exclude (sha256) from {t}) t",
            _ => $"select count(*) || ' ' || coalesce(sum(hash(t)), 0) from {t} t",
        })));

        private List<string> Ask(string sql)
        {
            var at = Workspace.At();
            var file = Directory.GetFiles(Path.Combine(folder, "w", "warehouse"), at.Head + "-*.duckdb").Single();
            using var db = Database.OpenReadOnly(file);
            return [.. db.Query(sql).Rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r[0]}"))];
        }

        public void Dispose() => Workspace.Dispose();
    }
}
