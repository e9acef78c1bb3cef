using CustomsItGuide.Cli.Output;
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
            Json.Write(call.Output, json =>
            {
                json.WriteStartObject();
                json.WriteString("workspace", call.WorkspaceName);
                json.WriteString("plan", plan.Id);
                json.WriteNumber("indicators", plan.Indicators.Count);
                json.WriteNumber("deliveries", deliveries);
                json.AsOf("as_of", at);
                json.WriteEndObject();
            });
            return;
        }
        if (call.Quiet) return;
        var output = call.Output;
        string T(string english, string french) => call.Language == "fr" ? french : english;
        string N(long number) => Numbers.Count(number, call.Language);
        var (name, title, indicators) = (Plain.Text(call.WorkspaceName), Plain.Text(plan.Title.In(call.Language)), plan.Indicators.Count);
        output.WriteLine(T($"Made the workspace {name}: {title}, {N(indicators)} indicators, {N(deliveries)} deliveries.",
            $"Espace de travail {name} créé : {title}, {N(indicators)} indicateur{Grammar.Accord(indicators)}, "
            + $"{N(deliveries)} livraison{Grammar.Accord(deliveries)}."));
        output.WriteLine(T($"Journal at position {N(at.Position)}, head {at.Head}.",
            $"Journal à la position {N(at.Position)}, tête {at.Head}."));
        output.WriteLine();
        output.WriteLine(T("Next:", "Ensuite :"));
        if (deliveries == 0)
        {
            output.WriteLine($"  {call.Next("load FILE... --dry-run")}    {T("what a load would do", "ce que ferait un chargement")}");
            output.WriteLine($"  {call.Next("load FILE...")}");
        }
        else
        {
            output.WriteLine($"  {call.Next("score")}");
            output.WriteLine($"  {call.Next($"explain {plan.Indicators[0].Id}")}");
            output.WriteLine($"  {call.Next("rejections")}");
        }
    }
}
