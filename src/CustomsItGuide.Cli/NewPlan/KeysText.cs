using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.NewPlan;

/// <summary>The keys of definition files as a document, in the notation of Markdown: for a terminal, and for a file beside the
/// plan.</summary>
internal static class KeysText
{
    public static void Write(Call call, DefinitionReference reference)
    {
        string T(LocalizedText text) => text.In(call.Language);
        void Line(string text = "") => call.Output.WriteLine(text);
        Line($"# {T(CliWords.KeysHeading)}");
        Line();
        Line(T(CliWords.KeysIntro));
        foreach (var file in reference.Files)
        {
            Line();
            Line($"## {file.File}");
            Line();
            Line(T(file.Meaning!));
            Line();
            Row(T(CliWords.KeysKey), T(CliWords.KeysForm), T(CliWords.KeysMeaning), T(CliWords.KeysExample));
            Row("---", "---", "---", "---");
            Keys("", file.Keys);
        }
        if (reference.Files.All(f => f.Name != "indicators")) return;
        Line();
        Line($"## {T(CliWords.KeysKinds)}");
        foreach (var kind in reference.Kinds)
        {
            Line();
            Line($"### {kind.Name}");
            Line();
            Line(T(CliWords.KeysKindTakes(string.Join(", ", kind.TargetRules), kind.Units.Count > 0 ? string.Join(", ", kind.Units) : CliWords.KeysAnyUnit)));
            Line();
            Row(T(CliWords.KeysColumn), T(CliWords.KeysForm), T(CliWords.KeysNeed), T(CliWords.KeysMeaning));
            Row("---", "---", "---", "---");
            foreach (var column in kind.Columns) Row($"`{column.Name}`", T(column.Type), T(column.Need), column.Meaning is { } meaning ? T(meaning) : "");
        }
        Line();
        Line($"## {T(CliWords.KeysPolicy)}");
        Line();
        Row(T(CliWords.KeysParameter), T(CliWords.KeysDefault), T(CliWords.KeysUnit), T(CliWords.KeysMeaning));
        Row("---", "---", "---", "---");
        foreach (var parameter in reference.Policy)
            Row($"`{parameter.Name}`", Numbers.Exact(parameter.Value), parameter.Unit, T(parameter.Meaning));

        void Row(params string[] cells) =>
            Line($"| {string.Join(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal)))} |");

        void Keys(string before, IReadOnlyList<DefinitionKey> keys)
        {
            foreach (var key in keys)
            {
                // Where the values say it all, the form need not.
                var isOneOf = key.Values.Count > 0 && key.Forms.All(f => f is KeyForm.Choice or KeyForm.Text);
                var forms = (isOneOf ? [] : key.Forms.Select(f => T(Form(f))))
                    .Concat(key.Values.Count > 0 ? [T(CliWords.KeysOneOf(string.Join(", ", key.Values)))] : []);
                Row($"`{before}{key.Key}`{(key.IsCompulsory ? " *" : "")}", string.Join("; ", forms), T(key.Meaning!),
                    key.Example is { } example ? $"`{example}`" : "");
                Keys($"{before}{key.Key}.", key.Keys);
            }
        }
    }

    private static LocalizedText Form(KeyForm form) => form switch
    {
        KeyForm.Text => CliWords.KeyText,
        KeyForm.TextByLanguage => CliWords.KeyTextByLanguage,
        KeyForm.Texts => CliWords.KeyTexts,
        KeyForm.Number => CliWords.KeyNumber,
        KeyForm.Integer => CliWords.KeyInteger,
        KeyForm.Date => CliWords.KeyDate,
        KeyForm.Period => CliWords.KeyPeriod,
        KeyForm.Periods => CliWords.KeyPeriods,
        _ => CliWords.KeyMapping,
    };
}
