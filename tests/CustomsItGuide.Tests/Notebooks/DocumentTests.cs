using System.Text.Json.Nodes;
using CustomsItGuide.Files.Notebooks;
using CustomsItGuide.Notebooks.Running;

namespace CustomsItGuide.Tests.Notebooks;

/// <summary>The file of a notebook: read as other editors write it, written as they read it.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void What_is_not_ours_is_kept_and_what_is_written_is_read_back_the_same()
    {
        const string Text = """
            {"cells":[{"cell_type":"code","execution_count":7,"id":"abc","metadata":{"tags":["x"],"vscode":{"a":1}},"outputs":[{"output_type":"stream","name":"stdout","text":"one\ntwo"}],"source":"var a = 1;\na"},
            {"cell_type":"raw","id":"r","metadata":{},"source":["raw"]}],"metadata":{"language_info":{"name":"C#"},"other":[1,2]},"nbformat":4,"nbformat_minor":5}
            """;
        var document = NotebookDocument.Parse(Text, "n.ipynb");
        Assert.Equal("var a = 1;\na", document.Cells[0].Source);
        Assert.True(document.Cells[0].IsCode);
        Assert.False(document.Cells[1].IsCode);
        Assert.Null(document.Pin);
        document.Pin = new Pin("3", "ff", "1.0.0");
        var again = NotebookDocument.Parse(document.ToText(), "n.ipynb");
        Assert.Equal(document.ToText(), again.ToText());
        Assert.Equal(document.Pin, again.Pin);
        var json = JsonNode.Parse(again.ToText())!;
        Assert.Equal("[1,2]", json["metadata"]!["other"]!.ToJsonString());
        Assert.Equal(1, (int)json["cells"]![0]!["metadata"]!["vscode"]!["a"]!);
    }

    [Theory]
    [InlineData("{ not json", "not JSON")]
    [InlineData("[]", "not a notebook")]
    [InlineData("""{"cells":[],"metadata":{},"nbformat":3}""", "not a notebook")]
    [InlineData("""{"worksheets":[],"nbformat":4}""", "not a notebook")]
    [InlineData("""{"cells":[1],"nbformat":4}""", "not a notebook")]
    [InlineData("""{"cells":[],"metadata":{"language_info":{"name":"python"}},"nbformat":4}""", "written in python")]
    [InlineData("""{"cells":[],"cells":[],"nbformat":4}""", "not JSON")]
    [InlineData("""{"cells":[{"cell_type":"raw"},{"cell_type":"heading","source":"x"}],"nbformat":4}""", "Cell 2: its cell_type is \"heading\", and must be code, markdown or raw.")]
    [InlineData("""{"cells":[{"cell_type":3}],"nbformat":4}""", "Cell 1: its cell_type is 3")]
    [InlineData("""{"cells":[{"source":"x"}],"nbformat":4}""", "Cell 1: its cell_type is missing")]
    [InlineData("""{"cells":[{"cell_type":"code","source":["x",1]}],"nbformat":4}""", "Cell 1: its source is neither a text nor a list of texts.")]
    [InlineData("""{"cells":[{"cell_type":"code","outputs":[{}]}],"nbformat":4}""", "Cell 1: its outputs are not a list in which each names its output_type.")]
    public void What_is_no_notebook_is_refused_with_what_to_do(string text, string said)
    {
        var refused = Assert.Throws<RefusedException>(() => NotebookDocument.Parse(text, "n.ipynb"));
        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
        Assert.StartsWith("n.ipynb", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"cells":[],"metadata":{"language_info":"C#","kernelspec":[1],"scorecard":{"as_of":5,"head":6}},"nbformat":4}""")]
    [InlineData("""{"cells":[{"cell_type":"code","metadata":[1]},{"cell_type":"code","metadata":{"tags":[1]}}],"metadata":{"language_info":{"name":3},"scorecard":"x"},"nbformat":4}""")]
    public void Notes_of_another_shape_than_ours_are_passed_over(string text)
    {
        var document = NotebookDocument.Parse(text, "n.ipynb");
        Assert.Null(document.Pin);
        Assert.DoesNotContain(document.Cells, c => c.MayFail);
    }

    [Fact]
    public void A_new_notebook_has_what_the_format_asks_of_every_cell()
    {
        var json = JsonNode.Parse(StarterNotebook.Of(Period.Parse("2023/24")).ToText())!;
        Assert.Equal((4, 5), ((int)json["nbformat"]!, (int)json["nbformat_minor"]!));
        Assert.Equal("C#", (string?)json["metadata"]!["kernelspec"]!["language"]);
        var cells = json["cells"]!.AsArray().Select(c => c!.AsObject()).ToList();
        Assert.Equal(cells.Count, cells.Select(c => (string)c["id"]!).Distinct().Count());
        Assert.All(cells, c =>
        {
            string[] fields = (string)c["cell_type"]! == "code" ? ["cell_type", "execution_count", "id", "metadata", "outputs", "source"]
                : ["cell_type", "id", "metadata", "source"];
            Assert.Equal(fields, c.Select(f => f.Key));
            Assert.Matches("^[a-zA-Z0-9-_]{1,64}$", (string)c["id"]!);
        });
    }

    [Fact]
    public void Outputs_that_say_the_same_are_fresh_however_they_are_cut_and_numbered()
    {
        var (a, b) = (Code(), Code());
        a.Cells[0].Put([CellOutput.Result(MimeBundle.Of((MimeBundle.Plain, "1\n2")), 1)], 1);
        b.Cells[0].Put([CellOutput.Result(MimeBundle.Of((MimeBundle.Plain, "1\n2")), 9)], 9);
        Assert.Null(Freshness.Difference(a, b));
        b.Cells[0].Put([CellOutput.Result(MimeBundle.Of((MimeBundle.Plain, "1\n3")), 1)], 1);
        Assert.Equal("Cell 1 is stale: line 2 of its text/plain is '2', and is now '3'.", Freshness.Difference(a, b));
        b.Cells[0].Put([], 1);
        Assert.Equal("Cell 1 is stale: it has a text/plain, and now gives none.", Freshness.Difference(a, b));
        Assert.Equal("Cell 1 is stale: it has no text/plain, and now gives one.", Freshness.Difference(b, a));
    }

    private static NotebookDocument Code() => NotebookDocument.Of((true, "1"));
}
