using System.Text.RegularExpressions;
using CustomsItGuide.Kinds;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Tests.Readings;

/// <summary>What a kind of indicator reads and what it declares is one list: the check of the definitions rests on it.</summary>
public sealed partial class EstimatorColumnsTests
{
    private static readonly Dictionary<string, CellKind> Accessors = new()
    {
        ["Text"] = CellKind.Text,
        ["Date"] = CellKind.Date,
        ["Number"] = CellKind.Number,
        ["Whole"] = CellKind.Number,
        ["Is"] = CellKind.Flag,
        ["List"] = CellKind.Texts,
    };

    private static IEnumerable<EstimatedKind> Kinds => IndicatorKinds.Known.All.Cast<EstimatedKind>();

    private static IEnumerable<MeasureColumn> Declared => Kinds.SelectMany(k => k.Columns).Concat(MeasureColumn.OfEveryMeasure);

    [Fact]
    public void Every_column_that_is_read_in_this_room_is_declared_as_what_it_is_read()
    {
        var reads = Sources()
            .SelectMany(s => Read().Matches(s).Select(m => (Column: m.Groups["column"].Value, Kind: Accessors[m.Groups["kind"].Value])))
            .Distinct().ToList();

        Assert.True(reads.Count > 40);
        Assert.DoesNotContain(reads, r => !Declared.Any(d => d.Name == r.Column && d.Kind == r.Kind));
    }

    [Fact]
    public void Every_column_that_is_declared_is_read_somewhere()
    {
        var texts = string.Concat(Sources().Concat([File.ReadAllText(Repository.FullPath("src/CustomsItGuide/States/Scoring.cs"))])
            .Select(s =>
                string.Concat(s.Split('\n').Where(line => !line.Contains("CellKind.", StringComparison.Ordinal))
                    .Select(line => line + "\n"))));

        Assert.DoesNotContain(Declared.Select(d => d.Name).Distinct(),
            n => n != "period" && !texts.Contains($"\"{n}\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("parte", "does not declare it")]
    [InlineData("ends_on", "reads the column 'ends_on' as Number and declares it as Date")]
    public void An_estimator_cannot_read_what_it_does_not_declare(string column, string message)
    {
        var row = Assert.Single(MeasureRow.Of(new(["part", column], [[1L, null]]), TestPlan.Plan.Indicator("SP3-1")));

        Assert.Equal(1, row.Number("part"));
        Assert.Contains(message, Assert.Throws<InvalidOperationException>(() => row.Number(column)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_need_each_other_are_both_declared()
    {
        foreach (var kind in Kinds)
        {
            Assert.Equal(kind.Columns.Count, kind.Columns.DistinctBy(c => c.Name).Count());
            Assert.All(kind.Columns, c => Assert.Equal(c.Need == Need.Beside, c.Beside.Count > 0));
            Assert.All(kind.Columns.SelectMany(c => c.Beside), n => Assert.True(kind.Columns.Any(c => c.Name == n), $"{kind.Name}: {n}"));
        }
    }

    private static IEnumerable<string> Sources() =>
        new[] { "src/CustomsItGuide/Readings", "src/CustomsItGuide/Kinds" }.SelectMany(room =>
            Directory.GetFiles(Repository.FullPath(room), "*.cs", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).Select(f => File.ReadAllText(f));

    [GeneratedRegex("""\.(?<kind>Text|Date|Number|Whole|Is|List)\("(?<column>[a-z_]+)"\)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Read();
}
