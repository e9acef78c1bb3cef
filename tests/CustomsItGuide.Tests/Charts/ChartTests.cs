using System.Xml.Linq;
using CustomsItGuide.Charts;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Tests.Charts;

/// <summary>What holds for every chart, in both languages and both widths, with much to show and with nothing.</summary>
public sealed class ChartTests
{
    public static TheoryData<string, string, ChartWidth> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, ChartWidth>();
            foreach (var name in Gallery.Charts.Keys)
            {
                foreach (var language in new[] { "en", "fr" })
                {
                    cases.Add(name, language, ChartWidth.Wide);
                    cases.Add(name, language, ChartWidth.Narrow);
                }
            }
            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void It_is_well_formed_and_says_what_it_shows(string name, string language, ChartWidth width)
    {
        var chart = Draw(name, language, width);
        var svg = Svg.Read(chart);

        Assert.Equal(chart.Title, svg.Elements("title").Single().Value);
        Assert.Equal(chart.Description, svg.Elements("desc").Single().Value);
        Assert.NotEmpty(chart.Title);
        Assert.EndsWith(".", chart.Description, StringComparison.Ordinal);
        Assert.Equal($"{chart.Id}-title {chart.Id}-desc", svg.Attribute("aria-labelledby")!.Value);
        Assert.Equal(chart.HasLinks ? "group" : "img", svg.Attribute("role")!.Value);
        Assert.Equal(svg.Descendants("a").Any(), chart.HasLinks);
        Assert.Equal(language, svg.Attribute("lang")!.Value);
        Assert.Equal("http://www.w3.org/2000/svg", XDocument.Parse(chart.ToStandalone()).Root!.Name.NamespaceName);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Its_ids_are_its_own(string name, string language, ChartWidth width)
    {
        var chart = Draw(name, language, width);
        var ids = Svg.Read(chart).DescendantsAndSelf().Attributes("id").Select(a => a.Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.StartsWith(chart.Id, id, StringComparison.Ordinal));
        Assert.Matches("^[a-z][a-z0-9-]*-(wide|narrow)$", chart.Id);
    }

    [Theory, MemberData(nameof(Cases))]
    public void No_text_leaves_it_and_none_covers_another(string name, string language, ChartWidth width)
    {
        var chart = Draw(name, language, width);
        var texts = Svg.Texts(Svg.Read(chart));

        foreach (var (text, box) in texts)
        {
            Assert.True(box.Left >= 0 && box.Top >= 0 && box.Right <= chart.Width && box.Bottom <= chart.Height,
                $"'{text}' leaves the {chart.Width} x {chart.Height} of the picture: {box}");
        }
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = i + 1; j < texts.Count; j++)
                Assert.False(texts[i].Box.Overlaps(texts[j].Box), $"'{texts[i].Text}' covers '{texts[j].Text}'");
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void It_needs_no_script_and_no_style_of_its_own(string name, string language, ChartWidth width)
    {
        var svg = Svg.Read(Draw(name, language, width));

        Assert.DoesNotContain(svg.DescendantsAndSelf(), e => e.Name.LocalName is "script" or "style" or "foreignObject" or "image");
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(),
            a => a.Name.LocalName is "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        var classes = svg.Descendants().Attributes("class").SelectMany(a => a.Value.Split(' ')).Distinct();
        Assert.All(classes, c => Assert.Matches($@"\.{c}\b(?!-)", ChartStyle.Sheet));
    }

    [Theory, MemberData(nameof(Cases))]
    public void Its_table_has_a_cell_for_every_column(string name, string language, ChartWidth width)
    {
        var table = Draw(name, language, width).Table;

        Assert.NotEmpty(table.Columns);
        Assert.All(table.Rows, r => Assert.Equal(table.Columns.Count, r.Count));
        if (!name.EndsWith("none", StringComparison.Ordinal)) Assert.NotEmpty(table.Rows);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Its_french_is_set_as_french(string name, string language, ChartWidth width)
    {
        var chart = Draw(name, language, width);

        if (language == "fr") Assert.DoesNotMatch("[^\u00A0\u202F][;:!?]", $"{chart.Title} {chart.Description}");
        if (language == "fr")
            Assert.DoesNotMatch(" [;:!?%»]|« ", $"{chart.Title} {chart.Description} {string.Join(' ', chart.Table.Columns)}");
        Assert.DoesNotContain("NaN", chart.Content, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", chart.Content, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\{\d\}", chart.ToSvg());
    }

    [Fact]
    public void Wide_and_narrow_may_stand_in_one_page()
    {
        var ids = Gallery.Charts.Values.SelectMany(draw =>
            new[] { draw(Format.English, ChartWidth.Wide).Id, draw(Format.English, ChartWidth.Narrow).Id }).Distinct();

        Assert.Equal(0, ids.Count() % 2);
    }

    /// <summary>For people to look at: with GALLERY=folder set, every chart is written there.</summary>
    [Fact]
    public void The_gallery_is_written_where_it_is_asked_for()
    {
        if (Environment.GetEnvironmentVariable("GALLERY") is not { Length: > 0 } folder) return;
        Directory.CreateDirectory(folder);
        foreach (var (name, draw) in Gallery.Charts)
        {
            foreach (var (format, language) in new[] { (Format.English, "en"), (Format.French, "fr") })
            {
                foreach (var width in Enum.GetValues<ChartWidth>())
                {
                    File.WriteAllText(Path.Combine(folder, $"{name}.{language}.{(int)width}.svg"), draw(format, width).ToStandalone());
                    File.WriteAllText(Path.Combine(folder, $"{name}.{language}.{(int)width}.inline"), draw(format, width).ToSvg());
                }
            }
        }
    }

    private static Chart Draw(string name, string language, ChartWidth width) => Gallery.Charts[name](Format.For(language), width);
}
