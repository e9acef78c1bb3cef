using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Deliveries;

namespace CustomsItGuide.Cli.Withdraw;

/// <summary><c>withdraw</c>: a delivery counts no more.</summary>
internal sealed class WithdrawVerb : Verb
{
    private readonly Argument<long> delivery = new("DELIVERY")
    {
        Description = "Its journal position, as 'load' printed it and the deliveries page lists it.",
        CustomParser = Position,
    };
    private readonly Option<string> by = new("--by") { HelpName = "NAME", Description = "Who withdraws it.", Required = true };
    private readonly Option<string> reason =
        new("--reason") { HelpName = "TEXT", Description = "Why. It stays in the journal.", Required = true };
    private readonly Option<DateTimeOffset?> received = CommonOptions.Received("When it was withdrawn (UTC), not in the future; else now.");
    private readonly Option<bool> erase = new("--erase")
    {
        Description = "Deletes the file too, for what must go by law: the journal keeps its hash and size, and no earlier position shows "
            + "its rows any more.",
    };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Says what would change and writes nothing." };

    public WithdrawVerb() : base("withdraw",
        "Withdraws a delivery: what it had replaced counts again. Every earlier position still shows it (--as-of), unless its bytes are "
            + "erased. Copies of the workspace made before keep them: erase there too.")
    {
        Add(delivery);
        Add(by);
        Add(reason);
        Add(received);
        Add(erase);
        Add(dryRun);
    }

    public override IReadOnlyList<(string Command, string Remark)> Examples =>
    [
        ("scorecard withdraw 124 --by \"Planning unit\" --reason \"Wrong year\" --dry-run",
            "What would count again, and which indicators would move."),
        ("scorecard withdraw 124 --by \"Planning unit\" --reason \"Wrong year\"", "A wrong year is out; the word before it counts again."),
        ("scorecard withdraw 131 --by DPO --reason \"Personal data sent by mistake\" --erase",
            "The bytes are deleted; hash, size and reason stay."),
    ];

    private static long Position(ArgumentResult result)
    {
        var found = result.Tokens[0].Value;
        if (long.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out var position)) return position;
        result.AddError(
            $"'{Plain.Text(found)}' is no delivery; expected a position in the journal, such as 124. Write the number that 'scorecard "
                + $"load' printed "
            + "(\"loaded as delivery 124\"), that 'scorecard rejections' names, or that the page Deliveries lists.");
        return 0;
    }

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var tried = call.Value(dryRun);
        WithdrawalReport report;
        using (var progress = call.Progress())
        {
            report = workspace.Withdraw(call.Value(delivery), call.Value(by)!, call.Value(reason)!, call.Value(erase), call.Value(received),
                tried, progress);
        }
        call.Warn(report.Warnings);
        if (call.Format == "json") JsonText.Write(call.Output, json => WithdrawalJson.Write(json, report, tried, call.Language));
        else WithdrawalOutput.WriteText(report, tried, call);
        return ExitCode.Done;
    }
}
