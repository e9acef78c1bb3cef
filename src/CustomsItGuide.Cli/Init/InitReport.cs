using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Init;

/// <summary>What <c>init</c> says when it is done.</summary>
internal static class InitReport
{
    /// <param name="deliveries">How many deliveries were loaded.</param>
    public static void Write(Call call, Plan plan, AsOf at, int deliveries)
    {
        if (call.Format == "json")
        {
            JsonText.Write(call.Output, json => WrittenJson.Workspace(json, call.WorkspaceName, plan, at, deliveries));
            return;
        }
        if (call.Quiet) return;
        var output = call.Output;
        string T(LocalizedText text) => text.In(call.Language);
        string N(long number) => Numbers.Count(number, call.Language);
        var (name, title, indicators) = (Plain.Text(call.WorkspaceName), Plain.Text(plan.Title.In(call.Language)), plan.Indicators.Count);
        output.WriteLine(T(CliWords.WorkspaceMade(name, title, indicators, deliveries)));
        output.WriteLine(T(CliWords.JournalAt(N(at.Position), at.Head)));
        output.WriteLine();
        output.WriteLine(T(CliWords.NextSteps));
        if (deliveries == 0)
        {
            output.WriteLine($"  {call.Next("load FILE... --dry-run")}    {T(CliWords.DryRunMeaning)}");
            output.WriteLine($"  {call.Next("load FILE...")}");
            FirstLoads.Write(call, plan);
        }
        else
        {
            output.WriteLine($"  {call.Next("score")}");
            output.WriteLine($"  {call.Next($"explain {plan.Indicators[0].Id}")}");
            output.WriteLine($"  {call.Next("rejections")}");
        }
    }
}
