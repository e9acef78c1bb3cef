using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace CustomsItGuide.Cli;

/// <summary>Options that several verbs share.</summary>
internal static class CommonOptions
{
    public static readonly Option<string?> Workspace = new("--workspace")
    {
        HelpName = "DIR",
        Description = "Folder of the workspace; else SCORECARD_WORKSPACE, else ./workspace.",
        Recursive = true,
    };

    public static readonly Option<string?> Plan = new("--plan")
    {
        HelpName = "ID",
        Description = "Where --workspace is a folder of several workspaces: the id of the plan.",
    };

    public static readonly Option<bool> Quiet = new("--quiet", "-q")
    {
        Description = "Nothing but the result: no progress, no advice.",
        Recursive = true,
    };

    private static readonly string[] Languages = [.. CustomsItGuide.Languages.Language.All.Select(l => l.Code)];

    public static readonly Option<string> Language =
        Choice("--lang", $"Language of titles and reasons in text output: {Languages[0]} (else) or {string.Join(", ", Languages.Skip(1))}.",
            Languages);

    static CommonOptions() => Language.Recursive = true;

    /// <summary>An option with a fixed list of values, the first of which is the default.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name)
        {
            HelpName = string.Join('|', values),
            Description = description,
            DefaultValueFactory = _ => values[0],
        };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    public static Option<string?> Text(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description };

    public static Option<string?> AsOf() => Text("--as-of", "WHEN",
        "What was known then: a journal position (42), a day (2024-06-30, its end) or a time (2024-06-30T12:00:00Z); else now.");

    public static Option<string?> ExpectHead()
    {
        var option = Text("--expect-head", "HASH",
            "Refuses when the journal's head, or the hash of the position asked for, is not this one: 64 hexadecimal digits or at least "
                + "the first 12, as somebody kept them.");
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var given] && !CustomsItGuide.Workspace.IsHash(given.Value))
                result.AddError($"'{given.Value}' is not a hash. Write its 64 hexadecimal digits, or at least the first 12.");
        });
        return option;
    }

    public static Option<Period?> Period() => new("--period")
    {
        HelpName = "PERIOD",
        Description = "Fiscal year (2023/24) or first half-year (2023/24-H1); else the latest year of the plan that has ended.",
        CustomParser = result =>
        {
            if (CustomsItGuide.Period.TryParse(result.Tokens[0].Value, out var period)) return period;
            result.AddError($"'{result.Tokens[0].Value}' is not a period. Write a fiscal year as 2023/24, its first half as 2023/24-H1.");
            return null;
        },
    };

    /// <summary>A moment in time. Without an offset it is UTC: the machine's time zone has no say.</summary>
    public static Option<DateTimeOffset?> Received(string description) => new("--received")
    {
        HelpName = "TIME",
        Description = description,
        CustomParser = Moment,
    };

    private static DateTimeOffset? Moment(ArgumentResult result)
    {
        string[] forms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
        if (DateTimeOffset.TryParseExact(result.Tokens[0].Value, forms, CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment))
        {
            return moment;
        }
        result.AddError(
            $"'{result.Tokens[0].Value}' is not a time. Write it as 2024-06-30T12:00:00Z, or a day as 2024-06-30 (its beginning, UTC).");
        return null;
    }
}
