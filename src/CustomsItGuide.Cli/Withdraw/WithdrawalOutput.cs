using CustomsItGuide.Cli.Adopt;
using CustomsItGuide.Cli.Load;
using CustomsItGuide.Cli.Output;

namespace CustomsItGuide.Cli.Withdraw;

/// <summary>What became of a withdrawal, for people and for programs.</summary>
internal static class WithdrawalOutput
{
    public static void WriteText(WithdrawalReport report, bool tried, Call call)
    {
        if (call.Quiet) return;
        var (output, delivery) = (call.Output, report.Delivery);
        output.WriteLine($"Delivery {Numbers.Count(delivery.Position)} of {delivery.DataSet} ({Plain.Text(Names(delivery))}) "
            + $"{(tried ? "would be" : "is")} withdrawn{(report.Erased ? $", and its bytes {(tried ? "would be" : "are")} erased" : "")}.");
        output.WriteLine(report.CountsAgain.Count == 0 ? "Of its slices nothing else was delivered: they are empty again." : "Of its slices these have the word:");
        foreach (var again in report.CountsAgain)
            output.WriteLine($"  delivery {Numbers.Count(again.Position)}, {Plain.Text(Names(again))}, {Plain.Text(again.By)}, {Numbers.Moment(again.Received)}");
        ChangesText.Readings(report.Indicators, tried, call);
        output.WriteLine();
        output.WriteLine(tried ? "Dry run: nothing was written." : $"Journal at position {Numbers.Count(report.After.Position)}, head {report.After.Head}.");
    }

    public static void WriteJson(WithdrawalReport report, bool tried, TextWriter output) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("dry_run", tried);
        json.AsOf("before", report.Before);
        json.AsOf("after", report.After);
        json.WriteNumber("delivery", report.Delivery.Position);
        json.WriteString("dataset", report.Delivery.DataSet);
        json.Files("files", report.Delivery.Files);
        json.Strings("slices", report.Delivery.Slices);
        json.WriteBoolean("erased", report.Erased);
        json.WriteStartArray("counts_again");
        foreach (var again in report.CountsAgain) json.WriteNumberValue(again.Position);
        json.WriteEndArray();
        ComparisonJson.Readings(json, "indicators", report.Indicators);
        json.Issues("warnings", report.Warnings);
        json.WriteEndObject();
    });

    private static string Names(Delivery delivery) => string.Join("; ", delivery.Files.Select(f => f.Name));
}
