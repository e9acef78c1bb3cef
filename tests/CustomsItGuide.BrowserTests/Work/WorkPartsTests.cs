using System.Text;
using Bunit;
using CustomsItGuide.Pages;
using CustomsItGuide.Pages.Words;
using CustomsItGuide.Registers;
using CustomsItGuide.Web;
using CustomsItGuide.Web.Work;
using Microsoft.Extensions.DependencyInjection;

namespace CustomsItGuide.BrowserTests.Work;

/// <summary>The parts of the work list, each by itself.</summary>
public sealed class WorkPartsTests(SampleSite sample) : BunitContext
{
    private static readonly Period Year = Period.Parse("2024/25");

    [Theory]
    [InlineData("Enter", true)]
    [InlineData("Escape", false)]
    public void Enter_keeps_a_field_s_row_and_Escape_gives_it_up(string key, bool kept)
    {
        Read("en");
        bool? done = null;
        var written = "";
        var field = Render<EditField>(p =>
            p.Add(f => f.Row, Action("SO1-13")).Add(f => f.Label, PagesWords.EvidenceColumn).Add(f => f.Type, "text")
            .Add(f => f.Value, null).Add(f => f.Changed, text => written = text).Add(f => f.Done, keep => done = keep));
        field.Find("input").Input("CB-2025-1");
        Assert.Null(done);
        field.Find("input").KeyDown(key);
        Assert.Equal((kept, "CB-2025-1"), (done, written));
        Assert.Equal("Evidence: SO1-13", field.Find("input").GetAttribute("aria-label"));
    }

    [Fact]
    public void A_field_says_what_is_wrong_with_it_to_who_sees_and_to_who_hears()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Read("fr");
        var field = Render<EditField>(p =>
            p.Add(f => f.Row, Action("SO1-13")).Add(f => f.Label, PagesWords.CompletedOn).Add(f => f.Type, "date")
            .Add(f => f.Value, null).Add(f => f.Changed, _ => { }).Add(f => f.Done, _ => { }).Add(f => f.Problem, WebWords.DayMissing));
        Assert.Equal("true", field.Find("input").GetAttribute("aria-invalid"));
        Assert.StartsWith("Le jour manque.", field.Find("#" + field.Find("input").GetAttribute("aria-describedby")).TextContent,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("completed", null, null, 0.0, "completed_on")]
    [InlineData("completed", "2025-06-15", null, 0.0, null)]
    [InlineData("cancelled", null, " ", 0.0, "decision")]
    [InlineData("superseded", null, "PC 93", 0.0, null)]
    [InlineData("in_progress", null, null, 101.0, "progress")]
    [InlineData("in_progress", null, null, 100.0, null)]
    public void What_a_load_would_not_take_as_it_is_meant_is_not_kept(string status, string? completedOn, string? decision, double progress,
        string? wrong)
    {
        var row = Action("SO1-02");
        (row.Status, row.CompletedOn, row.Decision, row.Progress) =
            (status, completedOn is null ? null : DateOnly.Parse(completedOn, null), decision, progress);
        Assert.Equal(wrong, EditProblem.Of(row)?.Head);
    }

    [Fact]
    public void A_draft_is_shown_cell_by_cell_in_words_and_its_link_holds_the_file()
    {
        Read("fr");
        var (one, other) = (Action("SO1-13"), Action("SO1-02"));
        (one.Status, one.CompletedOn) = ("completed", new DateOnly(2025, 7, 15));
        var panel = Render<DraftPanel>(p => p.Add(d => d.Rows, [one, other]).Add(d => d.Year, Year));
        Assert.Equal("1 action est préparée.", panel.Find("[role=status]").TextContent);
        Assert.Equal(["reportée", "vide"], panel.FindAll("s").Select(e => e.TextContent));
        Assert.Equal(["achevée", "15\u00A0juillet 2025"], panel.FindAll("tbody b").Select(e => e.TextContent));
        Assert.Contains("ne comptera pas dans 2024/25", panel.Find("tbody").TextContent, StringComparison.Ordinal);

        var file = Encoding.UTF8.GetString(Convert.FromBase64String(panel.Find("a.take").GetAttribute("href")!.Split("base64,")[1]))
            .TrimStart('\uFEFF');
        var lines = file.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("2024/25,SO1-13,SO1,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",completed,85,2025-07-15,", lines[1], StringComparison.Ordinal);
    }

    /// <summary>What became of it in the browser is no longer a draft when it is what stood there.</summary>
    [Fact]
    public void What_was_written_back_is_no_draft()
    {
        var row = Action("SO1-02");
        var before = row.Evidence;
        row.Evidence = "other";
        Assert.True(row.IsChanged);
        row.Evidence = $" {before} ";
        Assert.False(row.IsChanged);
        row.Status = "planned";
        row.Undo();
        Assert.False(row.IsChanged);
    }

    private ActionEdit Action(string number) => new(Plan.Actions.Single(a => a.Action == number));

    private ImplementationPlan Plan => sample.Workspace.At().Registers.ImplementationPlan(Year);

    private void Read(string language) =>
        Services.AddSingleton(new PageState(sample.Workspace.At(), new ViewChoices { Language = language, Urls = new Urls("2024/25") }));
}
