using System.Globalization;
using System.Text;
using Scores = System.Collections.Generic.Dictionary<(string Survey, string Question), int>;

namespace CustomsItGuide.Tests.Disclosure.Attacks;

/// <summary>
/// Four fiscal years of answers drawn from four seeds, in three states: as they came, with late answers, and corrected. In half of them one
/// region is thinned to one to four Members; in both rounds some Members come, some are corrected, some are taken out. A year has the
/// annual survey with one item of its own and three of a mean, and a meeting with two waves of two items.
/// </summary>
internal sealed class SeededYears
{
    public const int States = 3;

    private const int FirstYear = 2021;

    /// <summary>One item of its own, a mean of three, and two waves of a mean of two.</summary>
    private static readonly (string Survey, string[] Questions)[] Asked =
        [("annual", ["Q01", "Q03a", "Q03b", "Q03c"]), ("ptc-a", ["M1", "M2"]), ("ptc-b", ["M1", "M2"])];

    private readonly List<(string Member, string Region)> members;

    /// <summary>Of each state, each year's Members, with the score by survey and question.</summary>
    private readonly List<Dictionary<string, Scores>>[] states = [[], [], []];

    /// <summary>The file of the Members that answer.</summary>
    public static string Members => Path.Combine(Repository.Sample, "members_2022-06.csv");

    /// <param name="seeds">One for each fiscal year from 2021/22 on.</param>
    public SeededYears(IEnumerable<int> seeds)
    {
        // Who has been a Member in all of the years.
        members = [.. File.ReadLines(Members).Skip(1).Select(Cells)
            .Where(c => string.CompareOrdinal(c[3], "2020") < 0 && c[4].Length == 0).Select(c => (c[0], c[2]))];
        foreach (var seed in seeds) Draw(new Random(seed));
    }

    /// <summary>The waves, once for all states.</summary>
    public string WriteSurveys(string folder)
    {
        var lines = new StringBuilder();
        lines.Append("survey,instrument,fiscal_year,meeting,activity,fielded_from,fielded_to,invited,scale_min,scale_max\n");
        for (var y = 0; y < states[0].Count; y++)
        {
            var (first, last) = (FirstYear + y, FirstYear + y + 1);
            var year = $"{first}/{last % 100}";
            lines.Append(CultureInfo.InvariantCulture, $"annual-{first},annual,{year},,,{last}-03-07,{last}-04-22,180,1,5\n");
            lines.Append(CultureInfo.InvariantCulture, $"ptc-a-{first},meeting,{year},PTC,,{first}-10-04,{first}-10-15,180,1,5\n");
            lines.Append(CultureInfo.InvariantCulture, $"ptc-b-{first},meeting,{year},PTC,,{last}-04-04,{last}-04-15,180,1,5\n");
        }
        return Write(folder, "surveys_seeded_synthetic.csv", lines);
    }

    /// <summary>All answers as they are in a state.</summary>
    public string WriteAnswers(string folder, int state)
    {
        var lines = new StringBuilder("survey,respondent,member,question,answer,respondent_kind\n");
        for (var y = 0; y < states[state].Count; y++)
            foreach (var (member, scores) in states[state][y].OrderBy(m => m.Key, StringComparer.Ordinal))
                foreach (var ((survey, question), score) in scores)
                    lines.Append(CultureInfo.InvariantCulture, $"{survey}-{FirstYear + y},{member}-1,{member},{question},{score},\n");
        return Write(folder, $"survey_answers_seeded_{state}_synthetic.csv", lines);
    }

    private void Draw(Random random)
    {
        var (lean, regions) = (0.35 + (0.5 * random.NextDouble()), members.Select(m => m.Region).Distinct().ToList());
        var thin = random.Next(2) == 0 ? regions[random.Next(regions.Count)] : null;
        var waiting = members.OrderBy(_ => random.Next()).ToList();
        var year = new Dictionary<string, Scores>();
        foreach (var region in regions) Come(region, region == thin ? random.Next(1, 5) : random.Next(8, 30));
        states[0].Add(new(year));
        for (var round = 1; round < States; round++)
        {
            foreach (var member in year.Keys.Order().Where(_ => random.Next(60) == 0))
                year[member] = Said(year[member][("annual", "Q01")] < 4);
            foreach (var member in year.Keys.Order().Where(_ => random.Next(80) == 0)) year.Remove(member);
            for (var late = random.Next(1, 9); late > 0; late--) Come(regions[random.Next(regions.Count)], 1);
            states[round].Add(new(year));
        }

        void Come(string region, int number)
        {
            foreach (var member in waiting.Where(m => m.Region == region).Take(number).ToList())
            {
                waiting.Remove(member);
                year[member.Member] = Said(random.NextDouble() < lean);
            }
        }

        // Most are of one mind in all that they are asked; some skip a question of the annual survey, and some a meeting.
        Scores Said(bool satisfied)
        {
            var scores = new Scores { [("annual", "Q01")] = Score(satisfied) };
            foreach (var (survey, questions) in Asked)
            {
                if (survey != "annual" && random.Next(4) == 0) continue;
                foreach (var question in questions.Where(q => q != "Q01" && (survey != "annual" || random.Next(20) > 0)))
                    scores[(survey, question)] = Score(random.Next(6) == 0 ? !satisfied : satisfied);
            }
            return scores;
        }

        int Score(bool satisfied) => satisfied ? random.Next(4, 6) : random.Next(1, 4);
    }

    private static string Write(string folder, string name, StringBuilder lines)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, lines.ToString(), new UTF8Encoding(false));
        return path;
    }

    /// <summary>Cells of a line in which a comma may stand in quotation marks.</summary>
    private static string[] Cells(string line)
    {
        var (cells, quoted) = (new List<StringBuilder> { new() }, false);
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) cells.Add(new());
            else cells[^1].Append(c);
        }
        return [.. cells.Select(c => c.ToString())];
    }
}
