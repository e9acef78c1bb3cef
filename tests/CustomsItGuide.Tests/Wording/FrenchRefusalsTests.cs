using System.Text.RegularExpressions;
using CustomsItGuide.Files;
using CustomsItGuide.Ledger;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Wording;

/// <summary>What a workspace refuses or warns of is said in French too: other words, the same numbers, names and options.</summary>
public sealed partial class FrenchRefusalsTests(SampleWorkspace sample)
{
    [Fact]
    public void Of_losses_and_withdrawals()
    {
        using var actions = new ActionsWorkspace(sample);
        actions.Load(ActionsWorkspace.All);
        var praised = ActionsWorkspace.All.Select((r, i) => i == 0 ? r : r.Replace("approved", "praised", StringComparison.Ordinal))
            .ToList();
        Said(() => actions.Load(praised), "rows_lost", "rows_rejected", "losses");
        Said(() => actions.Load(
            ActionsWorkspace.All.Select(r =>
                r.Replace("2025-03-01", "", StringComparison.Ordinal).Replace("Doc ", "", StringComparison.Ordinal))),
            "cells_lost", "losses");
        Said(() => actions.Load(ActionsWorkspace.All.Take(50), accept: 9), "losses_number", "losses");
        Said(() => actions.Load(ActionsWorkspace.All.Append(ActionsWorkspace.Row(59)), accept: 1), "losses_number");

        Said(() => actions.Withdraw(9, "why"), "unknown_delivery");
        Said(() => actions.Withdraw(1, "why"), "not_a_delivery");
        actions.Withdraw(2, "mistake");
        Said(() => actions.Withdraw(2, "why"), "already_withdrawn");
        Said(() => actions.Withdraw(3, "why"), "not_a_delivery");
    }

    [Fact]
    public void Of_anchors_backups_and_definitions()
    {
        var small = new SmallWorkspace(sample);
        using var workspace = Workspace.Open(small.Folder);
        Said(() => workspace.At().Expect(workspace.At("2").Head), "unexpected_head");
        Said(() => workspace.At().Expect("bdba51705c81"), "unexpected_head");
        Said(() => workspace.BackUp(Path.Combine(small.Folder, "copy")), "inside");
        Said(() => workspace.BackUp(small.Root), "not_empty");
        Said(() => workspace.WriteCheckpoint(Path.Combine(small.Folder, "c.json")), "inside");
        Said(() => workspace.CompareCheckpoint(small.Journal), "not_a_checkpoint");
        Said(() => workspace.Adopt(Repository.Plan, "x", "y"), "definitions_unchanged");
        Said(() => workspace.CompareDefinitions("nowhere", null), "no_definitions", isNested: true);
        Said(() => workspace.Table("xyz"), "unknown_table");
        Said(() => Workspace.Open(small.Root), "no_workspace");
        Said(() => Workspace.Create(small.Folder, Repository.Plan, "x", "y"), "not_empty");
    }

    [Fact]
    public void Of_journals_and_kept_files()
    {
        var small = new SmallWorkspace(sample);
        var lines = File.ReadAllLines(small.Journal);
        File.WriteAllText(small.Journal, lines[0] + "\n" + lines[2] + "\n");
        Said(() => Workspace.Open(small.Folder), "journal_altered");
        File.WriteAllText(small.Journal, lines[0] + "\n" + lines[1].Replace("\"test\"", "\"tent\"", StringComparison.Ordinal) + "\n");
        Said(() => Workspace.Open(small.Folder), "journal_altered");
        File.WriteAllText(small.Journal, string.Join('\n', lines) + "\n{\"position\":4");
        using (var torn = Workspace.Open(small.Folder)) Same(Assert.Single(torn.Notices), "torn_line");
        File.WriteAllText(small.Journal, string.Join('\n', lines) + "\n");

        var kept = Directory.GetFiles(Path.Combine(small.Folder, "deliveries"), "*.csv")[0];
        var text = File.ReadAllText(kept);
        File.WriteAllText(kept, text + "x");
        Said(() => Workspace.Open(small.Folder), "delivery_altered");
        File.Delete(kept);
        using (var incomplete = Workspace.Open(small.Folder)) Same(Assert.Single(incomplete.Notices), "incomplete");
        File.WriteAllText(kept, text);

        small.Edit("update _made_for set \"position\" = 2");
        using var mended = Workspace.Open(small.Folder);
        mended.At().Score(Period.Parse("2023/24"));
        Same(Assert.Single(mended.Notices), "warehouse_rebuilt");
    }

    [Theory]
    [InlineData(28, "disk_full")]
    [InlineData(122, "quota")]
    [InlineData(30, "read_only")]
    [InlineData(24, "too_many_open_files")]
    [InlineData(5, "not_possible")]
    public void Of_the_surroundings(int number, string rule) => Same(
        Trouble.Issue(new IOException("It says 'so'", number), "here", new("Nothing was changed.", "Rien n'a été modifié.")), rule,
        isNested: true);

    [Fact]
    public void Reports_of_the_command_are_in_French_words()
    {
        var small = new SmallWorkspace(sample);
        foreach (var (args, words) in new (string[] Args, string Words)[]
        {
            (["verify"], "Tout est intact."),
            (["withdraw", "3", "--by", "x", "--reason", "y",
                "--dry-run"], "La livraison 3 de partnerships (partnerships_2.csv) serait retirée."),
            (["plan", "diff", "1"], "Définitions : aucun fichier ne diffère."),
            (["backup", Path.Combine(small.Root, "copy")], "et le journal jusqu'à la position 3"),
        })
        {
            var (code, output, _) = small.Run([.. args, "--lang", "fr"]);
            Assert.Equal(0, code);
            Assert.Contains(words, output, StringComparison.Ordinal);
            Assert.Empty(English().Matches(output).Select(m => m.Value));
        }
        var (_, _, error) = small.Run("history", "A-99", "--period", "2023/24", "--lang", "fr");
        Assert.Contains("Aucun plan de mise en œuvre de 2023/24 n'a jamais eu d'action « A-99 »", error, StringComparison.Ordinal);
        var made = Cli.Runs.Command("init", "--plan", Repository.Plan, "--workspace", Path.Combine(small.Root, "new"), "--lang", "fr");
        Assert.Contains("Espace de travail ", made.Output, StringComparison.Ordinal);
        Assert.Contains("0 livraison.", made.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_another_process_that_writes()
    {
        Assert.Equal("Le processus 12 de a b sur host (depuis 2026-01-01T00:00:00Z)",
            WriterLock.Said("Process 12 of a b on host (since 2026-01-01T00:00:00Z)").French);
        Assert.Equal("somebody", WriterLock.Said("somebody").French);
    }

    private static void Said(Func<object> refused, params string[] rules) => Said(refused, rules, false);

    private static void Said(Func<object> refused, string rule, bool isNested) => Said(refused, [rule], isNested);

    private static void Said(Func<object> refused, string[] rules, bool isNested)
    {
        var issues = Assert.Throws<RefusedException>(refused).Issues;
        Assert.All(rules, rule => Assert.Contains(rule, issues.Select(i => i.Rule)));
        Assert.All(issues, i => Same(i, i.Rule, isNested));
    }

    private static void Said(Action refused, params string[] rules) => Said(() => { refused(); return rules; }, rules, false);

    /// <param name="isNested">It quotes what the system or another refusal says: quotes are not compared.</param>
    private static void Same(Issue issue, string rule, bool isNested = false)
    {
        var (english, french) = (issue.Text.English, issue.Text.French);
        Assert.Equal(rule, issue.Rule);
        Assert.NotEqual(english, french);
        Assert.Equal(All(Digits(), english), All(Digits(), french));
        Assert.Equal(All(Codes(), english), All(Codes(), french));
        if (!isNested) Assert.Equal(All(EnglishQuotes(), english), All(FrenchQuotes(), french));
        Assert.DoesNotMatch(English(), Codes().Replace(french, ""));
    }

    private static string[] All(Regex what, string text) =>
        [.. what.Matches(text).Select(m => m.Groups[^1].Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex Digits();

    /// <summary>Options, commands, hashes.</summary>
    [GeneratedRegex("`[^`]+`|--[a-z-]+|[0-9a-f]{12,}", RegexOptions.None, 1000)]
    private static partial Regex Codes();

    [GeneratedRegex(@"(?<=[ (])'(?<quoted>[^']+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishQuotes();

    [GeneratedRegex("« (?<quoted>[^»]+) »", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FrenchQuotes();

    [GeneratedRegex(@"\b(the|from|was|were|nothing|would|and|of|is)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex English();
}
