using System.Text.Json;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>What a chain of hashes cannot find by itself is found by a head that somebody kept.</summary>
public sealed class AnchorTests(SampleWorkspace sample)
{
    [Fact]
    public void The_expected_head_is_the_head_s_or_that_of_the_position_asked_for()
    {
        var small = new SmallWorkspace(sample);
        var heads = Heads(small);
        foreach (var expected in new[] { heads[2], heads[2][..12], heads[2].ToUpperInvariant() })
        {
            Assert.Equal(0, small.Run("score", "--period", "2023/24", "--expect-head", expected).Code);
        }
        Assert.Equal(0, small.Run("score", "--period", "2023/24", "--as-of", "2", "--expect-head", heads[1]).Code);

        var earlier = small.Run("score", "--expect-head", heads[1]);
        Assert.Equal((1, ""), (earlier.Code, earlier.Output));
        Assert.Contains(
            $"--expect-head: error unexpected_head: Position 3 has the hash {heads[2]}, not the expected "
                + $"{heads[1]}. It is that of position 2, so the journal has not lost it", earlier.Error, StringComparison.Ordinal);
        Assert.Equal(1, small.Run("verify", "--expect-head", heads[1]).Code);
        Assert.Equal(1, small.Run("score", "--as-of", "2", "--expect-head", heads[2]).Code);

        File.WriteAllText(small.Journal, string.Concat(File.ReadAllLines(small.Journal)[..2].Select(l => l + "\n")));
        foreach (var verb in new[] { "score", "verify" })
        {
            var cut = small.Run(verb, "--expect-head", heads[2]);
            Assert.Equal((1, ""), (cut.Code, cut.Output));
            Assert.Contains("stands nowhere in this journal of 2 entries: entries were cut off its end, or it was rewritten", cut.Error,
                StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("bdba5170")]
    [InlineData("bdba51705c8g")]
    [InlineData("")]
    public void What_is_no_hash_is_wrong_usage(string text)
    {
        var outcome = new SmallWorkspace(sample).Run("score", "--expect-head", text);
        Assert.Equal(2, outcome.Code);
        Assert.Contains($"'{text}' is not a hash.", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_checkpoint_is_written_once_and_finds_what_was_cut_off_or_rewritten()
    {
        var small = new SmallWorkspace(sample);
        var file = Path.Combine(small.Root, "checkpoint.json");
        var written = small.Run("verify", "--checkpoint", file);
        Assert.Equal(0, written.Code);
        Assert.Contains("checkpoint.json: written. Keep it where", written.Output, StringComparison.Ordinal);
        using (var json = JsonDocument.Parse(File.ReadAllText(file)))
        {
            Assert.Equal(["position", "head", "time", "engine"], json.RootElement.EnumerateObject().Select(p => p.Name));
            Assert.Equal((3, Heads(small)[2]),
                (json.RootElement.GetProperty("position").GetInt32(), json.RootElement.GetProperty("head").GetString()));
        }

        var before = File.ReadAllText(file);
        using (var workspace = Workspace.Open(small.Folder)) small.Load(workspace, 4);
        var compared = small.Run("verify", "--checkpoint", file);
        Assert.Equal(0, compared.Code);
        Assert.Contains("position 3 still has its hash; 1 entry was added since.", compared.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(file));

        File.WriteAllText(small.Journal, string.Concat(File.ReadAllLines(small.Journal)[..2].Select(l => l + "\n")));
        var cut = small.Run("verify", "--checkpoint", file);
        Assert.Equal((1, ""), (cut.Code, cut.Output));
        Assert.Contains("error checkpoint_broken: ", cut.Error, StringComparison.Ordinal);
        Assert.Contains("The journal now ends at position 2: whole entries were cut off its end", cut.Error, StringComparison.Ordinal);

        using (var workspace = Workspace.Open(small.Folder)) small.Load(workspace, 3);
        Assert.Contains("the journal was rewritten at or before that entry", small.Run("verify", "--checkpoint", file).Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("{\"position\":0,\"head\":\"0000000000000000000000000000000000000000000000000000000000000000\",\"time\":\"2024-01-01T00:00:00Z\",\"engine\":\"1\"}")]
    [InlineData("{\"position\":1,\"head\":\"00\",\"time\":\"2024-01-01T00:00:00Z\",\"engine\":\"1\"}")]
    public void A_file_that_is_no_checkpoint_is_refused_and_left_as_it_is(string text)
    {
        var small = new SmallWorkspace(sample);
        var file = Path.Combine(small.Root, "checkpoint.json");
        File.WriteAllText(file, text);
        var outcome = small.Run("verify", "--checkpoint", file);
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.Contains("error not_a_checkpoint: ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(file));
    }

    [Fact]
    public void No_checkpoint_is_written_of_what_does_not_hold()
    {
        var small = new SmallWorkspace(sample);
        small.Edit("create table more as select 1 as one");
        var file = Path.Combine(small.Root, "checkpoint.json");
        Assert.Equal(1, small.Run("verify", "--checkpoint", file).Code);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void A_checkpoint_that_cannot_be_written_is_refused_without_a_fault_of_ours()
    {
        var small = new SmallWorkspace(sample);
        var outcome = small.Run("verify", "--checkpoint", Path.Combine(small.Root, "nowhere", "checkpoint.json"));
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.Contains("No checkpoint was written.", outcome.Error, StringComparison.Ordinal);
    }

    private static List<string> Heads(SmallWorkspace small) =>
        [.. File.ReadAllLines(small.Journal).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("hash").GetString()!)];
}
