using System.Globalization;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>What somebody gives by mistake and the journal would keep for ever.</summary>
public sealed class SlipTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, string> Unseen => new()
    {
        { "", "It is empty" },
        { " \t ", "It is empty" },
        { "A\nB", "U+000A" },
        { "A\rB", "U+000D" },
        { "A\u001b[31mB", "U+001B" },
        { "A\u0000B", "U+0000" },
        { "A\u0085B", "U+0085" },
        { "A\u202eB", "U+202E" },
        { "A\u2066B", "U+2066" },
        { "A\u200bB", "U+200B" },
        { "A\u2028B", "U+2028" },
        { "A\ufeffB", "U+FEFF" },
        { "A\ud800B", "U+FFFD" },
        { new string('x', 501), "501 characters" },
    };

    [Theory]
    [MemberData(nameof(Unseen))]
    public void A_name_or_a_decision_that_cannot_be_read_is_refused(string text, string said)
    {
        using var workspace = Workspace.Open(sample.Copy());
        var head = workspace.At();
        Said("--by", () => workspace.Load(new LoadRequest([File()], By: text, Received: Now)));
        Said("--by", () => workspace.Adopt(Repository.Plan, text, "decision"));
        Said("--decision", () => workspace.Adopt(Repository.Plan, "by", text));
        var folder = Path.Combine(sample.NewFolder(), "w");
        Said("--by", () => Workspace.Create(folder, Repository.Plan, text, "decision"));
        Said("--decision", () => Workspace.Create(folder, Repository.Plan, "by", text));
        Assert.False(Directory.Exists(folder));
        Assert.Equal(head.AsOf, workspace.At().AsOf);

        void Said(string where, Action act)
        {
            var issue = Assert.Single(Assert.Throws<RefusedException>(act).Issues);
            Assert.Equal((where, "free_text"), (issue.File, issue.Rule));
            Assert.Contains(said, issue.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Accents_scripts_and_punctuation_are_no_slip()
    {
        using var workspace =
            Workspace.Create(Path.Combine(sample.NewFolder(), "w"), Repository.Plan, "Équipe «\u00a0Planification\u00a0» & 企画 <b>",
                "Council 143/144, item 9 (§ 2)", Now, new At(Now));
        Assert.Equal("Équipe «\u00a0Planification\u00a0» & 企画 <b>", workspace.At().Journal[0].By);
    }

    [Fact]
    public void So_is_a_file_whose_name_turns_the_line_round()
    {
        using var workspace = Workspace.Create(Path.Combine(sample.NewFolder(), "w"), Repository.Plan, "test", "test", Now, new At(Now));
        var issue = Assert.Single(
            Assert.Throws<RefusedException>(() =>
                workspace.Load(new LoadRequest([File("partnerships_\u202evsc.csv")], By: "test"))).Issues);
        Assert.Equal("file_name", issue.Rule);
        Assert.Contains("U+202E", issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2204-01-01T00:00:00Z")]
    [InlineData("2026-11-29T12:01:01Z")]
    public void A_time_that_has_not_come_is_refused(string received)
    {
        using var workspace = Workspace.Create(Path.Combine(sample.NewFolder(), "w"), Repository.Plan, "test", "test", Now, new At(Now));
        foreach (var act in new Action[]
        {
            () => workspace.Load(new LoadRequest([File()], By: "test", Received: Time(received))),
            () => workspace.Load(new LoadRequest([File()], By: "test", Received: Time(received), DryRun: true)),
            () => workspace.Adopt(Repository.Plan, "test", "test", Time(received)),
            () => Workspace.Create(Path.Combine(sample.NewFolder(), "v"), Repository.Plan, "test", "test", Time(received), new At(Now)),
        })
        {
            var issue = Assert.Single(Assert.Throws<RefusedException>(act).Issues);
            Assert.Equal(("--received", "received_in_future"), (issue.File, issue.Rule));
            Assert.Contains("2026-11-29T12:00:00Z", issue.Message, StringComparison.Ordinal);
        }
        Assert.Equal(1, workspace.At().Position);
        Assert.Empty(workspace.Load(new LoadRequest([File()], By: "test", Received: Now.AddMinutes(1))).Warnings);
        Assert.Equal(2, workspace.At().Position);
    }

    /// <summary>A workspace is made today and filled with what was received in earlier years.</summary>
    [Theory]
    [InlineData("2025-12-31", "received_before_head")]
    [InlineData("2016-11-29", "received_far_before_head")]
    public void A_time_before_the_head_is_warned_and_as_of_says_where_the_entry_is(string received, string rule)
    {
        using var workspace = Workspace.Create(Path.Combine(sample.NewFolder(), "w"), Repository.Plan, "test", "test", Now, new At(Now));
        var warning = Assert.Single(workspace.Load(new LoadRequest([File()], By: "test", Received: Time(received))).Warnings);
        Assert.Equal(("--received", rule, Severity.Warning), (warning.File, warning.Rule, warning.Severity));
        Assert.Contains("`--as-of 2` the state with it", warning.Message, StringComparison.Ordinal);

        // Entered today, it was not known before today: time never runs backwards along the journal.
        Assert.Equal(Now, workspace.At().Time);
        Assert.Equal(2, workspace.At().Position);
        var refused = Assert.Single(Assert.Throws<RefusedException>(() => workspace.At(received)).Issues);
        Assert.Contains("The journal begins at 2026-11-29T12:00:00Z", refused.Message, StringComparison.Ordinal);
        Assert.Contains(
            $"Entry 2 was received by then ({received}T00:00:00Z) but entered later, after entry 1. For the state with it ask for "
                + $"--as-of 2.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, workspace.At("2").Position);
        Assert.Equal(2, workspace.At("2026-11-29").Position);
    }

    [Fact]
    public void An_as_of_time_says_what_had_been_received_by_then_and_is_not_in_its_state()
    {
        using var workspace =
            Workspace.Create(Path.Combine(sample.NewFolder(), "w"), Repository.Plan, "test", "test", Time("2024-01-01"), new At(Now));
        workspace.Load(new LoadRequest([File("risks_2024.csv")], By: "test", Received: Time("2024-06-01")));
        workspace.Load(new LoadRequest([File()], By: "test", Received: Time("2024-03-01")));
        Assert.Equal(1, workspace.At("2024-04-01").Position);
        var remark = Assert.Single(workspace.At("2024-04-01").Remarks);
        Assert.Equal("entered_later", remark.Rule);
        Assert.Contains("Entry 3 was received by then (2024-03-01T00:00:00Z)", remark.Message, StringComparison.Ordinal);
        Assert.Empty(workspace.At("2024-02-01").Remarks);
        Assert.Empty(workspace.At("2024-06-01").Remarks);
        Assert.Empty(workspace.At("1").Remarks);
        Assert.Empty(workspace.At().Remarks);
    }

    private static DateTimeOffset Time(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private string File(string name = "partnerships.csv")
    {
        var path = Path.Combine(sample.NewFolder(), name);
        System.IO.File.WriteAllText(path,
            name.StartsWith("risks", StringComparison.Ordinal) ? "risk,title,assessed_on,rating\nR-1,Title,2024-01-01,green\n"
            : "partner,objective,existing_since,deed,done_on\nUPU,SO1,2007-07-05,reviewed,2023-11-16\n");
        return path;
    }

    /// <summary>A clock that stands still.</summary>
    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
