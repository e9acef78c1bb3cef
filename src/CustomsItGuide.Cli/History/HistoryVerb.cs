using System.CommandLine;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Journals;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.History;

/// <summary><c>history</c>: how an action of an Implementation Plan came to be what it is; or the journal itself.</summary>
internal sealed class HistoryVerb : Verb
{
    private readonly Argument<string?> action = new("ACTION")
    {
        Help = CliWords.HelpHistoryAction,
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<bool> journal = new("--journal") { Help = CliWords.HelpHistoryJournal };
    private readonly Option<string?> period = CommonOptions.Period();
    private readonly Option<string?> asOf = CommonOptions.AsOf();

    public HistoryVerb() : base("history", CliWords.HelpHistory)
    {
        Add(action);
        Add(journal);
        Add(period);
        Add(asOf);
        Validators.Add(result =>
        {
            if (result.GetValue(action) is null == result.GetValue(journal)) return;
            result.Refuse(CliWords.UsageActionOrJournal);
        });
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard history SO1-07 --period 2024/25", CliWords.HelpHistoryExample),
        ("scorecard history SO1-07 --period 2024/25 --format json", CliWords.HelpHistoryExampleJson),
        ("scorecard history --journal --as-of 2024-06-30", CliWords.HelpHistoryExampleJournal),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var at = call.At(workspace, call.Value(asOf));
        if (call.Value(action) is not { } asked)
        {
            var check = workspace.FilesCheck;
            if (call.Format == "json") JsonText.Write(call.Output, json => JournalJson.Write(json, at.AsOf, at.Journal, check));
            else JournalList.WriteText(at.Journal, check, call);
            return ExitCode.Done;
        }
        var year = call.Period(at, period).Year;
        var versions = at.Registers.ActionHistory(year, asked);
        if (versions.Count == 0)
        {
            throw new RefusedException(
                new Issue(Severity.Error, "history", null, "unknown_action", CliWords.UnknownAction(year, Plain.Text(asked))));
        }
        if (call.Format == "json") JsonText.Write(call.Output, json => JournalJson.Write(json, at.AsOf, year, versions));
        else WriteText(versions, call);
        return ExitCode.Done;
    }

    private static void WriteText(IReadOnlyList<ActionVersion> versions, Call call)
    {
        string T(LocalizedText text) => text.In(call.Language);
        var table = call.Table(
            new Head(T(CliWords.EntryColumn), Right: true), T(CliWords.DayColumn), new Head(T(CliWords.ByColumn), Wraps: true),
            T(CliWords.WhatColumn), new Head(T(CliWords.BeforeColumn), Wraps: true), new Head(T(CliWords.AfterColumn), Wraps: true),
            new Head(T(CliWords.DecisionColumn), Wraps: true));
        foreach (var v in versions)
        {
            table.Row(Numbers.Count(v.Position, call.Language), Numbers.Day(v.Day), v.By,
                v.Column ?? $"{Terms.Of(v.Kind).In(call.Language)}{(v.IsWithdrawal ? T(CliWords.WithdrawalMark) : "")}",
                v.Before ?? "", v.After ?? "", v.Decision ?? "");
        }
        table.WriteTo(call.Output);
    }
}
