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
        Help = CliWords.HelpWorkspace,
        Recursive = true,
    };

    public static readonly Option<string?> Plan = new("--plan")
    {
        HelpName = "ID",
        Help = CliWords.HelpPlanId,
    };

    public static readonly Option<bool> Quiet = new("--quiet", "-q")
    {
        Help = CliWords.HelpQuiet,
        Recursive = true,
    };

    private static readonly string[] Languages = [.. CustomsItGuide.Languages.Language.All.Select(l => l.Code)];

    public static readonly Option<string> Language =
        Choice("--lang", CliWords.HelpLang(Languages[0], string.Join(", ", Languages.Skip(1))), Languages);

    static CommonOptions() => Language.Recursive = true;

    /// <summary>An option with a fixed list of values, the first of which is the default.</summary>
    public static Option<string> Choice(string name, LocalizedText help, params string[] values)
    {
        var option = new Option<string>(name) { HelpName = string.Join('|', values), Help = help, DefaultValueFactory = _ => values[0] };
        OneOf(option, values);
        return option;
    }

    /// <summary>An option with a fixed list of values, or none.</summary>
    public static Option<string?> OptionalChoice(string name, LocalizedText help, params string[] values)
    {
        var option = Text(name, string.Join('|', values), help);
        OneOf(option, values);
        return option;
    }

    /// <summary>A whole number, or none.</summary>
    public static Option<long?> Whole(string name, string helpName, LocalizedText help) => new(name)
    {
        HelpName = helpName,
        Help = help,
        CustomParser = result =>
        {
            var found = result.Tokens[0].Value;
            if (long.TryParse(found, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)) return number;
            result.Refuse(CliWords.UsageNotANumber(found, name));
            return null;
        },
    };

    /// <summary>A whole number within limits, or none.</summary>
    public static Option<long?> Whole(string name, string helpName, LocalizedText help, long least, long most)
    {
        var option = Whole(name, helpName, help);
        var parse = option.CustomParser!;
        option.CustomParser = result =>
        {
            var number = parse(result);
            if (number is null || (number >= least && number <= most)) return number;
            result.Refuse(CliWords.UsageOutOfRange(result.Tokens[0].Value, name, least, most));
            return null;
        };
        return option;
    }

    public static Option<string?> Text(string name, string helpName, LocalizedText help) =>
        new(name) { HelpName = helpName, Help = help };

    public static Option<string?> AsOf() => Text("--as-of", "WHEN", CliWords.HelpAsOf);

    public static Option<string?> ExpectHead()
    {
        var option = Text("--expect-head", "HASH", CliWords.HelpExpectHead);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var given] && !CustomsItGuide.Workspace.IsHash(given.Value))
                result.Refuse(CliWords.UsageNotAHash(given.Value));
        });
        return option;
    }

    /// <summary>As it is written: only the plan's calendar can read it (<see cref="Call.Period"/>). What none could read is refused at
    /// once.</summary>
    public static Option<string?> Period() => new("--period")
    {
        HelpName = "PERIOD",
        Help = CliWords.HelpPeriod,
        CustomParser = result =>
        {
            var found = result.Tokens[0].Value;
            if (Calendar.MayBePeriod(found)) return found;
            result.Refuse(CliWords.UsageNotAPeriod(found));
            return null;
        },
    };

    /// <summary>A moment in time. Without an offset it is UTC: the machine's time zone has no say.</summary>
    public static Option<DateTimeOffset?> Received(LocalizedText help) => new("--received")
    {
        HelpName = "TIME",
        Help = help,
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
        result.Refuse(CliWords.UsageNotATime(result.Tokens[0].Value));
        return null;
    }

    private static void OneOf(Option option, string[] values)
    {
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(t => !values.Contains(t.Value, StringComparer.Ordinal)) is { } given)
                result.Refuse(CliWords.UsageNotOneOf(given.Value, option.Name, string.Join(", ", values)));
        });
    }
}
