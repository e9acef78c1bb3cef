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
        output.WriteLine(T(
            $"Delivery {N(delivery.Position)} of {delivery.DataSet} ({Plain.Text(Names(delivery))}) "
            + $"{(tried ? "would be" : "is")} withdrawn{(report.Erased ? $", and its bytes {(tried ? "would be" : "are")} erased" : "")}.",
            $"La livraison {N(delivery.Position)} de {delivery.DataSet} ({Plain.Text(Names(delivery))}) "
            + $"{(tried ? "serait" : "est")} retirée{(report.Erased ? $", et ses octets {(tried ? "seraient" : "sont")} effacés" : "")}."));
        output.WriteLine(report.CountsAgain.Count == 0
            ? T("Of its slices nothing else was delivered: they are empty again.",
                "De ses tranches, rien d'autre n'a été livré : elles sont de nouveau vides.")
            : T("Of its slices these have the word:", "Pour ses tranches, voici les livraisons qui font foi :"));
        foreach (var again in report.CountsAgain)
        {
            output.WriteLine($"  {T("delivery", "livraison")} {N(again.Position)}, {Plain.Text(Names(again))}, {Plain.Text(again.By)}, "
                + Numbers.Moment(again.Received));
        }
        ChangesText.Readings(report.Indicators, tried, call);
        output.WriteLine();
        output.WriteLine(tried ? T("Dry run: nothing was written.", "Essai : rien n'a été écrit.")
            : T($"Journal at position {N(report.After.Position)}, head {report.After.Head}.",
                $"Journal à la position {N(report.After.Position)}, tête {report.After.Head}."));

        string T(string english, string french) => call.Language == "fr" ? french : english;
        string N(long number) => Numbers.Count(number, call.Language);
    }

    public static void WriteJson(WithdrawalReport report, bool tried, Call call) => Json.Write(call.Output, json =>
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
        json.Issues("warnings", report.Warnings, call.Language);
        json.WriteEndObject();
    });

    private static string Names(Delivery delivery) => string.Join("; ", delivery.Files.Select(f => f.Name));
}
