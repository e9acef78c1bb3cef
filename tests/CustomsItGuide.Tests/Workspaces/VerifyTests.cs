using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>A cache that was edited by somebody who knows how cannot be told by looking at it: computing anew tells.</summary>
public sealed class VerifyTests(SampleWorkspace sample)
{
    [Fact]
    public void The_sample_as_it_was_loaded_is_what_its_deliveries_give()
    {
        // The shared one would be verified at every position that other tests have asked for by then, each made anew once more.
        using var workspace = Workspace.Open(sample.Copy());
        var verified = workspace.Verify();
        Assert.Empty(verified.Issues);
        Assert.All(verified.Warehouses, w => Assert.Empty(w.Differences));
        Assert.All(verified.Warehouses, w => Assert.Null(w.Fault));
        var head = verified.Warehouses.Single(w => w.At.Position == workspace.At().Position);
        Assert.Equal(8, head.Scorecards);
        Assert.True(head.Values > 8 * 28 * 20);
        Assert.True(head.Tables > 40);
    }

    [Fact]
    public void A_warehouse_that_grew_load_by_load_is_equal_to_one_made_anew()
    {
        var small = new SmallWorkspace(sample);
        using var workspace = Workspace.Open(small.Folder);
        small.Load(workspace, 5, new DateTimeOffset(2025, 7, 9, 8, 0, 0, TimeSpan.Zero).AddTicks(1234567));
        // One file is the latest word already, the other is new: only the new one enters the journal.
        var risks = Path.Combine(small.Root, "risks.csv");
        File.WriteAllText(risks, "risk,title,assessed_on,rating\nR-1,One,2025-07-01,green\n");
        workspace.Load(new LoadRequest([Path.Combine(small.Root, "partnerships_5.csv"), risks], By: "x",
            Received: new DateTimeOffset(2026, 8, 1, 0, 0, 0, TimeSpan.Zero)));
        small.Load(workspace, 3, new DateTimeOffset(2026, 9, 1, 0, 0, 0, TimeSpan.Zero));
        var verified = workspace.Verify();
        Assert.Empty(verified.Warehouses.SelectMany(w => w.Differences));
        Assert.True(verified.Holds);
    }

    public static TheoryData<string, string, string> Edits => new()
    {
        { "update readings set reading = replace(reading, '\"Value\":2', '\"Value\":4'), \"value\" = 4 where indicator = 'SP2-3'",
            "SP2-3 2023/24", "value" },
        { "update facts set fact = 'met' where indicator = 'SP2-3'", "table main.facts", "contents" },
        { "delete from loose.partnerships where partner = 'Partner 1'", "table loose.partnerships", "rows" },
        { "update loose.partnerships set partner = 'Nobody'", "table loose.partnerships", "contents" },
        { "create or replace view missions as select * from received.missions where false", "view main.missions", "definition" },
        { "create macro strip_accents(t) as t", "macro main.strip_accents", "existence" },
        { "create table more as select 1 as one", "table main.more", "existence" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void What_was_edited_in_the_cache_is_named_with_what_the_deliveries_give(string sql, string where, string what)
    {
        var small = new SmallWorkspace(sample);
        small.Edit(sql);
        var (code, output, error) = small.Run("verify");
        Assert.Equal((1, ""), (code, error));
        Assert.Contains($"{where}, {what}: cached ", output, StringComparison.Ordinal);
        Assert.Contains("It does not all hold", output, StringComparison.Ordinal);
        Assert.Contains($"delete {Path.Combine(small.Folder, "warehouse")}", output, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(small.Run("verify", "--format", "json").Output);
        Assert.False(json.RootElement.GetProperty("holds").GetBoolean());
        var differences = json.RootElement.GetProperty("warehouses")[0].GetProperty("differences").EnumerateArray();
        Assert.Contains(differences, d => d.GetProperty("where").GetString() == where && d.GetProperty("what").GetString() == what
            && d.GetProperty("cached").GetString() != d.GetProperty("recomputed").GetString());

        File.Delete(small.Warehouse);
        Assert.Equal(2, small.Value());
        Assert.Equal(0, small.Run("verify").Code);
    }

    [Fact]
    public void A_flipped_byte_of_the_cache_is_found()
    {
        var small = new SmallWorkspace(sample);
        var bytes = File.ReadAllBytes(small.Warehouse);
        const int FirstBlock = 3 * 4096;
        bytes[FirstBlock + 100] ^= 1;
        File.WriteAllBytes(small.Warehouse, bytes);
        var (code, output, _) = small.Run("verify");
        Assert.Equal(1, code);
        Assert.Contains("It does not all hold", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_holds_is_counted_and_a_missing_cache_is_nothing_to_compare()
    {
        var small = new SmallWorkspace(sample);
        var (code, output, error) = small.Run("verify");
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("Journal: 3 entries, ", output, StringComparison.Ordinal);
        Assert.Contains("every hash holds.\nHead: position 3, ", output, StringComparison.Ordinal);
        Assert.EndsWith("All of it holds.\n", output, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(small.Run("verify", "--format", "json").Output);
        Assert.Equal(["holds", "head", "engine", "entries", "files", "files_check", "statements", "issues", "warehouses", "checkpoint"],
            json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["file", "as_of", "holds", "fault", "fault_details", "scorecards", "figures", "tables", "differences"],
            json.RootElement.GetProperty("warehouses")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("checkpoint").ValueKind);

        Directory.Delete(Path.Combine(small.Folder, "warehouse"), recursive: true);
        Assert.Contains("none is cached, so there is none to compare", small.Run("verify").Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (small.Run("verify", "--quiet").Code, small.Run("verify", "--quiet").Output));
    }

    [Theory]
    [InlineData("\"read\":2,\"typed\":2", "\"read\":900,\"typed\":900", "of its rows: read 900, typed 900")]
    [InlineData("\"added\":1", "\"added\":7", "added 7")]
    [InlineData("\"slices\":[\"2023/24\"]", "\"slices\":[\"2024/25\"]", "of its slices: 2024/25. The delivery itself gives: 2023/24")]
    public void What_an_entry_says_of_its_delivery_is_held_against_the_delivery(string said, string forged, string found)
    {
        var small = new SmallWorkspace(sample);
        Rewritten(small, said, forged);
        Directory.Delete(Path.Combine(small.Folder, "warehouse"), recursive: true);
        var (code, output, _) = small.Run("verify");
        Assert.Equal(1, code);
        Assert.Contains("statement_differs", output, StringComparison.Ordinal);
        Assert.Contains(found, output, StringComparison.Ordinal);
        Assert.DoesNotContain("All of it holds", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"bytes\":", "\"bytes\":1", "statement_differs")]
    [InlineData("\"sha256\":\"", "\"sha256\":\"../../../../etc/passwd", "unknown_entry")]
    [InlineData("\"name\":\"", "\"name\":\"../", "unknown_entry")]
    public void An_entry_whose_file_is_of_another_length_or_leads_elsewhere_is_refused(string said, string forged, string rule)
    {
        var small = new SmallWorkspace(sample);
        Rewritten(small, said, forged);
        var (code, _, error) = small.Run("score", "--period", "2023/24");
        Assert.Equal(1, code);
        Assert.Contains(rule, error, StringComparison.Ordinal);
    }

    /// <summary>The last entry with another text, and with a hash that fits.</summary>
    private static void Rewritten(SmallWorkspace small, string said, string forged)
    {
        var lines = File.ReadAllText(small.Journal).TrimEnd('\n').Split('\n');
        var line = lines[^1][..lines[^1].LastIndexOf(",\"hash\":", StringComparison.Ordinal)];
        Assert.Contains(said, line, StringComparison.Ordinal);
        line = line.Replace(said, forged, StringComparison.Ordinal);
        lines[^1] = $"{line},\"hash\":\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)))}\"}}";
        File.WriteAllText(small.Journal, string.Join('\n', lines) + "\n");
    }

    [Fact]
    public void A_workspace_that_lacks_a_delivery_does_not_hold()
    {
        var small = new SmallWorkspace(sample);
        File.Delete(Directory.GetFiles(Path.Combine(small.Folder, "deliveries"), "*.csv").OrderBy(f => new FileInfo(f).Length).Last());
        var (code, output, error) = small.Run("verify");
        Assert.Equal(1, code);
        Assert.Contains("warning incomplete: 1 entry after position 2 cannot be read", error, StringComparison.Ordinal);
        Assert.Contains("incomplete", output, StringComparison.Ordinal);
    }
}
