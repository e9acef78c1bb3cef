using CustomsItGuide.Cli;

namespace CustomsItGuide.Tests.Cli;

/// <summary>Wrong usage in every language: our own sentences, whatever the language of the system.</summary>
public sealed class WrongUsageTests
{
    /// <summary>A way to be wrong of each kind, its arguments with blanks between them.</summary>
    public static TheoryData<string> Kinds =>
    [
        "", "scroe", "plan", "plan foo", "plan --foo", "score --perod 2023/24", "score --period", "score --period 2023/25",
        "score --period 2023/24 --period 2022/23", "score --format xml", "load", "load a.csv --dates ymd",
        "load a.csv --received yesterday", "load a.csv --accept-losses all", "load a.csv --by --merge", "withdraw 12 --by me",
        "withdraw x --by me --reason y", "history", "explain a b", "check a", "rejections --format xlsx", "rejections a.xlsx",
        "init --sample --by me", "verify --expect-head abc", "export chart map map.png --width 12",
        "notebook run a.ipynb --timeout 0", "notebook kernel", "backup --dryrun", "generate --row 1000 a",
    ];

    public static string[] Arguments(string typed) => typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_said_in_French_on_every_system(string typed)
    {
        var arguments = Arguments(typed);
        var english = Runs.Command(arguments);
        var french = Runs.Command([.. arguments, "--lang", "fr"]);

        Assert.Equal((ExitCode.WrongUsage, ""), (french.Code, french.Output));
        Assert.Equal(english.Code, french.Code);
        Assert.Equal(english.Error, Runs.InCulture("de-DE", () => Runs.Command(arguments).Error));
        // No line is the same but for names: the two say nothing in common.
        Assert.Empty(Lines(english).Intersect(Lines(french)));
        Assert.Equal(Lines(english).Count, Lines(french).Count);

        static List<string> Lines(Outcome outcome) =>
            [.. outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    [Theory]
    [InlineData("« scroe » n'est pas un verbe. Les verbes sont : init,", "scroe")]
    [InlineData("« foo » n'est pas un verbe. Les verbes sont : new,", "plan", "foo")]
    [InlineData("scorecard score n'a pas d'option --perod.", "score", "--perod", "2023/24")]
    [InlineData("--period prend une valeur, et aucune n'a été trouvée. Écrivez : --period PERIOD\n\n", "score", "--period")]
    [InlineData("--period prend une valeur, et 2 ont été trouvées.", "score", "--period", "2023/24", "--period", "2022/23")]
    [InlineData("« xml » n'est pas une valeur de --format. Écrivez l'une de : text, json, csv.\n", "score", "--format", "xml")]
    [InlineData("Il manque PATH... : Des fichiers, ou des dossiers avec tous leurs fichiers.\n\n", "load")]
    [InlineData("Il manque --reason TEXT : Pourquoi. Cela reste dans le journal.\n\n", "withdraw", "12", "--by", "me")]
    [InlineData("« b » est de trop : scorecard explain prend INDICATOR et rien d'autre.", "explain", "a", "b")]
    [InlineData("« a » est de trop : scorecard check ne prend aucun argument.", "check", "a")]
    [InlineData("« all » n'est pas une valeur de --accept-losses, qui prend un nombre entier.", "load", "a", "--accept-losses", "all")]
    [InlineData("scorecard backup n'a pas d'option --dryrun.", "backup", "--dryrun")]
    [InlineData("scorecard generate n'a pas d'option --bogus.", "generate", "--rows", "10", "--bogus")]
    [InlineData("scorecard load n'a pas d'option --dryrun.", "load", "a.csv", "--dryrun")]
    [InlineData("« 2023/25 » n'est pas une période. Écrivez un exercice comme 2023/24,", "score", "--period", "2023/25")]
    public void It_says_what_was_found_and_what_to_write(string expected, params string[] arguments) =>
        Assert.StartsWith(expected, Runs.Command([.. arguments, "--lang", "fr"]).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("--lang", "fr", "scroe")]
    [InlineData("scroe", "--lang=fr")]
    [InlineData("--lang", "FR", "scroe")]
    [InlineData("load", "a.csv", "--by", "--lang", "fr")]
    [InlineData("load", "a.csv", "--lang", "fr", "--by")]
    public void The_language_is_found_wherever_it_stands_and_whatever_else_is_wrong(params string[] arguments) =>
        Assert.Contains("\n\nUsage : scorecard", Runs.Command(arguments).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("fr", "scroe")]
    [InlineData("score", "extra", "--", "--lang", "fr")]
    [InlineData("score", "--lang", "xx")]
    [InlineData("score", "--lang")]
    public void English_is_said_where_no_language_is_named(params string[] arguments) =>
        Assert.Contains("\n\nUsage: scorecard", Runs.Command(arguments).Error, StringComparison.Ordinal);

    /// <summary>A name would otherwise be taken for that of an author, and kept in the journal.</summary>
    [Fact]
    public void An_option_is_not_taken_for_a_value() => Assert.StartsWith(
        "--by takes a value, and none was found. Write: --by NAME\n\n",
        Runs.Command("withdraw", "12", "--by", "--reason", "Wrong year").Error, StringComparison.Ordinal);
}
