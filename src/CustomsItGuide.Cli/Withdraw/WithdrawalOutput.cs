using CustomsItGuide.Cli.Load;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Withdraw;

/// <summary>What became of a withdrawal, for people.</summary>
internal static class WithdrawalOutput
{
    public static void WriteText(WithdrawalReport report, bool tried, Call call)
    {
        if (call.Quiet) return;
        var (output, delivery) = (call.Output, report.Delivery);
        output.WriteLine(T(
            CliWords.DeliveryWithdrawn(N(delivery.Position), delivery.DataSet, Plain.Text(Names(delivery)),
                tried ? CliWords.WithdrawnWouldBe : CliWords.WithdrawnIs,
                report.Erased ? CliWords.BytesErased(tried ? CliWords.BytesWouldBe : CliWords.BytesWere) : LocalizedText.Empty)));
        output.WriteLine(report.CountsAgain.Count == 0
            ? T(CliWords.SlicesEmptyAgain)
            : T(CliWords.SlicesOfOthers));
        foreach (var again in report.CountsAgain)
        {
            output.WriteLine($"  {T(CliWords.DeliveryWord)} {N(again.Position)}, {Plain.Text(Names(again))}, {Plain.Text(again.By)}, "
                + Numbers.Moment(again.Received));
        }
        ChangesText.Readings(report.Indicators, tried, call);
        output.WriteLine();
        output.WriteLine(tried ? T(CliWords.DryRun)
            : T(CliWords.JournalAt(N(report.After.Position), report.After.Head)));

        string T(LocalizedText text) => text.In(call.Language);
        string N(long number) => Numbers.Count(number, call.Language);
    }

    private static string Names(Delivery delivery) => string.Join("; ", delivery.Files.Select(f => f.Name));
}
