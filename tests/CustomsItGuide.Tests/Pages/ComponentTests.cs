using Bunit;
using CustomsItGuide.Charts;
using CustomsItGuide.Pages;
using CustomsItGuide.Pages.Grid;
using CustomsItGuide.Pages.Marks;
using CustomsItGuide.Wording;
using Microsoft.Extensions.DependencyInjection;
using GridColumn = CustomsItGuide.Pages.Grid.GridColumn;

namespace CustomsItGuide.Tests.Pages;

/// <summary>The parts that every page is made of.</summary>
public sealed class ComponentTests : BunitContext
{
    private static readonly GridColumn Name = new LocalizedText("Action", "Action"), Number = new(new("Late", "En retard"), IsNumber: true);

    /// <summary>On a phone a row is a card without heads: each cell then says which column it is of, in the reader's language.</summary>
    [Fact]
    public void Every_cell_of_a_table_names_its_column()
    {
        Read("fr");
        var table = Render<DataTable>(p => p.Add(t => t.Caption, "Qui")
            .Add(t => t.Columns, [Name, Number]).Add(t => t.Rows, [["SO1", "3"], ["SO2", "0"]]));
        Assert.Equal(["row", "row", "row"], table.FindAll("tr").Select(r => r.GetAttribute("role")));
        Assert.Equal(["En retard", "En retard"], table.FindAll("td").Select(c => c.GetAttribute("data-label")));
        Assert.All(table.FindAll("td"), c => Assert.Equal("number", c.GetAttribute("class")));
        Assert.Equal(["SO1", "SO2"], table.FindAll("tbody th[scope=row]").Select(c => c.TextContent.Trim()));
    }

    [Fact]
    public void A_group_spans_all_columns_and_its_rows_can_be_linked_to()
    {
        Read("en");
        IReadOnlyList<Cell> row = [new Cell("Guidance") { Id = "SO1-07" }, "3"];
        var table = Render<DataTable>(p => p.Add(t => t.Columns, [Name, Number]).Add(t => t.Anchored, true)
            .Add(t => t.Grouped, [("Trade facilitation", [row])]));
        Assert.Equal("2", table.Find("tr.layer th").GetAttribute("colspan"));
        Assert.Equal("SO1-07", table.Find("tbody tr:not(.layer)").Id);
    }

    /// <summary>Titles and file names were typed by others.</summary>
    [Fact]
    public void What_was_typed_is_text_whatever_it_holds()
    {
        Read("en");
        var cell = Render<CellContent>(p =>
            p.Add(c => c.Of, new Cell("<img src=x onerror=alert(1)>") { Note = "<b>\"&", Href = "/a?b=c&d=\"e" }));
        Assert.Empty(cell.FindAll("img, b"));
        Assert.Equal("<img src=x onerror=alert(1)>", cell.Find("a").TextContent);
        Assert.Equal("/a?b=c&d=\"e", cell.Find("a").GetAttribute("href"));
    }

    /// <summary>Off target without evidence is an outline in the calm colour: it is not red.</summary>
    [Theory]
    [InlineData(Evidence.Census, "bad", false)]
    [InlineData(Evidence.None, "calm", true)]
    public void A_status_mark_shows_what_it_rests_on(Evidence evidence, string css, bool hollow)
    {
        Read("en");
        var mark = Render<StatusMark>(p => p.Add(m => m.Value, Status.OffTarget).Add(m => m.Evidence, evidence));
        Assert.Contains(css, mark.Find(".mark").ClassList);
        Assert.Equal(hollow, mark.Find("svg").ClassList.Contains("hollow"));
        Assert.Equal(StatusShape.Of(Status.OffTarget, evidence).Outline, mark.Find(".shape").GetAttribute("d"));
        Assert.Equal("true", mark.Find("svg").GetAttribute("aria-hidden"));
        Assert.Equal("Off target", mark.Find(".mark").TextContent.Trim());
    }

    [Theory]
    [InlineData(SourceRating.Sound, 3)]
    [InlineData(SourceRating.SoundWithDisclosure, 2)]
    [InlineData(SourceRating.Weak, 1)]
    public void A_source_mark_fills_as_many_bars_as_it_is_trusted(SourceRating rating, int full)
    {
        Read("fr");
        var mark = Render<SourceMark>(p => p.Add(m => m.Value, rating));
        Assert.Equal(full, mark.FindAll("rect.full").Count);
        Assert.Equal(Format.French.Capital(Terms.Of(rating)), mark.Find(".mark").TextContent.Trim());
    }

    private void Read(string language) => Services.AddSingleton(new PageState(new ViewChoices { Language = language }));
}
