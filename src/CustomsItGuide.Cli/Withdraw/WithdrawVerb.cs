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
        Help = CliWords.HelpWithdrawDelivery,
        CustomParser = Position,
    };
    private readonly Option<string> by = new("--by") { HelpName = "NAME", Help = CliWords.HelpWithdrawBy, Required = true };
    private readonly Option<string> reason = new("--reason") { HelpName = "TEXT", Help = CliWords.HelpWithdrawReason, Required = true };
    private readonly Option<DateTimeOffset?> received = CommonOptions.Received(CliWords.HelpWithdrawReceived);
    private readonly Option<bool> erase = new("--erase") { Help = CliWords.HelpWithdrawErase };
    private readonly Option<bool> dryRun = new("--dry-run") { Help = CliWords.HelpWithdrawDryRun };

    public WithdrawVerb() : base("withdraw", CliWords.HelpWithdraw)
    {
        Add(delivery);
        Add(by);
        Add(reason);
        Add(received);
        Add(erase);
        Add(dryRun);
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard withdraw 124 --by \"Planning unit\" --reason \"Wrong year\" --dry-run", CliWords.HelpWithdrawExampleTried),
        ("scorecard withdraw 124 --by \"Planning unit\" --reason \"Wrong year\"", CliWords.HelpWithdrawExample),
        ("scorecard withdraw 131 --by DPO --reason \"Personal data sent by mistake\" --erase", CliWords.HelpWithdrawExampleErase),
    ];

    private static long Position(ArgumentResult result)
    {
        var found = result.Tokens[0].Value;
        if (long.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out var position)) return position;
        result.Refuse(CliWords.UsageNotADelivery(found));
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
