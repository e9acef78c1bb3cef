using System.Globalization;
using System.Text;

namespace CustomsItGuide.Tests.Disclosure;

/// <summary>An opinion that two Members exchange: everything that may be published stays as it is, what each of them said does
/// not.</summary>
internal sealed record Exchange(string Indicator, Period Period, string First, string Second, double FirstScore, double SecondScore);

/// <summary>
/// The deliveries of the sample, as they would be had pairs of Members of different regions said what the other one said. Of each pair one
/// is satisfied and one is not; both answered in the same years and alike in the others. So no headline, group, pair of years or mean is
/// another, and no reader may be able to tell the two worlds apart.
/// </summary>
internal static class TwinSample
{
    /// <summary>The yearly surveys that were delivered as text.</summary>
    private static readonly (string Survey, string Year)[] Surveys = [("annual-2022", "2021/22"), ("annual-2023-24", "2023/24"),
        ("annual-2024-25", "2024/25")];

    /// <summary>Indicators of one question of the yearly survey.</summary>
    private static readonly string[] Indicators = ["RES-2", "SP1-1", "SP4-1", "SP5-1"];

    /// <param name="sample">The workspace with the sample.</param>
    /// <param name="deliveries">The folder of its files.</param>
    /// <param name="to">A new folder for the other ones.</param>
    public static IReadOnlyList<Exchange> Write(Workspace sample, string deliveries, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(deliveries)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        var files = Directory.EnumerateFiles(to, "survey_answers_annual-*.csv").Order(StringComparer.Ordinal).Select(AnswerFile.Read)
            .ToList();
        var questions = sample.Sql("select item, question from survey_questions where instrument = 'annual'").Rows
            .GroupBy(r => (string)r[0]!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (string)g.First()[1]!, StringComparer.Ordinal);
        var exchanges = new List<Exchange>();
        foreach (var id in Indicators)
        {
            var question = questions[sample.At().Plan.Indicators.Single(i => i.Id == id).Where["item"].Single()];
            foreach (var (survey, year) in Surveys)
            {
                // One of each table: two together may be more than a range leaves open.
                if (Of(sample, id, Period.Parse(year))
                    .FirstOrDefault(e => files.TrueForAll(f => f.CanExchange(survey, question, e))) is not { } exchange) continue;
                var written = files.Select(f => f.TryExchange(survey, question, exchange)).ToList();
                if (written.Contains(true)) exchanges.Add(exchange);
            }
        }
        foreach (var file in files) file.Write();
        return exchanges;
    }

    private static IEnumerable<Exchange> Of(Workspace sample, string id, Period year)
    {
        if (sample.At().Score(year)[id].Reading.Groups is not { Groups.Count: > 0 } table) yield break;
        var members = sample.Sql("select period, member, region, score, satisfied from publication_members where indicator = ?", id).Rows
            .Select(r =>
                (Period: (string)r[0]!, Member: (string)r[1]!, Region: (string)r[2]!, Score: (double)r[3]!, Satisfied: (bool)r[4]!))
                    .ToList();
        var others = members.Where(m => m.Period != year.ToString()).GroupBy(m => m.Member, StringComparer.Ordinal)
            .ToDictionary(g => g.Key,
                g => string.Join(' ',
                    g.OrderBy(m => m.Period, StringComparer.Ordinal).Select(m => FormattableString.Invariant($"{m.Period}:{m.Score}"))),
                        StringComparer.Ordinal);
        var here = members.Where(m => m.Period == year.ToString()).OrderBy(m => m.Member, StringComparer.Ordinal).ToList();
        foreach (var a in here.Where(m => m.Satisfied))
        {
            foreach (var b in here.Where(m =>
                !m.Satisfied && m.Region != a.Region && others.GetValueOrDefault(m.Member) == others.GetValueOrDefault(a.Member)))
            {
                var (from, into) = (GroupOf(a.Region), GroupOf(b.Region));
                if (from == into || (Stays(from, -1) && Stays(into, 1)))
                    yield return new Exchange(id, year, a.Member, b.Member, a.Score, b.Score);
            }
        }

        PublishedGroup GroupOf(string region) => table.Groups.Single(g => g.Regions.Contains(region, StringComparer.Ordinal));

        bool Stays(PublishedGroup group, int by)
        {
            var satisfied = here.Count(m => m.Satisfied && group.Regions.Contains(m.Region, StringComparer.Ordinal)) + by;
            return satisfied >= group.Satisfied.Lower && satisfied <= group.Satisfied.Upper;
        }
    }

    /// <summary>A delivery of answers, one a line; its bytes but for the answers that are exchanged stay.</summary>
    private sealed record AnswerFile(string Path, Encoding Encoding, string[] Lines, char Separator)
    {
        public static AnswerFile Read(string path)
        {
            using var reader = new StreamReader(path, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            var lines = reader.ReadToEnd().Split('\n');
            var encoding = reader.CurrentEncoding is UTF8Encoding && File.ReadAllBytes(path) is not [0xEF, ..] ? new UTF8Encoding(false)
                : reader.CurrentEncoding;
            return new AnswerFile(path, encoding, lines, "\t;,".First(c => lines[0].Contains(c, StringComparison.Ordinal)));
        }

        /// <summary>Whether, if the file is of the year's survey, both have one answer in it, that of their score.</summary>
        public bool CanExchange(string survey, string question, Exchange exchange) => !Has(survey)
            || (LineOf(question, exchange.First, exchange.FirstScore) is not null
                && LineOf(question, exchange.Second, exchange.SecondScore) is not null);

        /// <returns>False of another survey's file.</returns>
        public bool TryExchange(string survey, string question, Exchange exchange)
        {
            if (!Has(survey)) return false;
            var (first, second) =
                (LineOf(question, exchange.First, exchange.FirstScore)!.Value,
                    LineOf(question, exchange.Second, exchange.SecondScore)!.Value);
            (Lines[first], Lines[second]) =
                (WithAnswer(Lines[first], exchange.SecondScore), WithAnswer(Lines[second], exchange.FirstScore));
            return true;
        }

        public void Write() => File.WriteAllText(Path, string.Join('\n', Lines), Encoding);

        private bool Has(string survey) => Lines[1].StartsWith(survey + Separator, StringComparison.Ordinal);

        /// <summary>Null when the Member gave no answer, several, or another one.</summary>
        private int? LineOf(string question, string member, double score)
        {
            var lines = Enumerable.Range(1, Lines.Length - 1)
                .Where(i => Lines[i].Split(Separator) is { Length: > 4 } cells && cells[2] == member && cells[3] == question).ToList();
            return lines is [var only] && Lines[only].Split(Separator)[4] == score.ToString(CultureInfo.InvariantCulture) ? only : null;
        }

        private string WithAnswer(string line, double score)
        {
            var cells = line.Split(Separator);
            cells[4] = score.ToString(CultureInfo.InvariantCulture);
            return string.Join(Separator, cells);
        }
    }
}
