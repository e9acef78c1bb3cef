using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CustomsItGuide.Tests.Languages;

/// <summary>
/// A language that nobody speaks, as a translator would deliver it: a folder of files, each English text in brackets. What a reader of it
/// sees outside of brackets is a person's or a file's word, or a text that no translator can reach.
/// </summary>
internal sealed partial class PseudoLanguage : IDisposable
{
    public const string Code = "qps";

    private readonly HashSet<string> data = new(StringComparer.OrdinalIgnoreCase) { "UTC", "SHA", "null", "nan" };

    /// <param name="sources">The folder <c>src</c>, whose English resource files are put into brackets.</param>
    /// <param name="workspace">Its plan, rows and journal are the words that are nobody's to translate.</param>
    public PseudoLanguage(string sources, Workspace workspace)
    {
        foreach (var file in Directory.EnumerateFiles(sources, "*.resx", SearchOption.AllDirectories))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (name.Contains('.', StringComparison.Ordinal)) continue;
            var texts = XDocument.Load(file, LoadOptions.PreserveWhitespace);
            foreach (var text in texts.Root!.Elements("data")) Bracket(name, (string)text.Attribute("name")!, text.Element("value")!);
            texts.Save(Path.Combine(Folder, $"{name}.{Code}.resx"));
        }
        var at = workspace.At();
        Know(at.Deliveries.SelectMany(d => d.Files.SelectMany(f => new[] { f.Name, string.Join(' ', f.Sheets) }).Append(d.By)));
        Know(at.Journal.SelectMany(e => new[] { e.Kind, e.By }));
        foreach (var dataSet in at.Plan.DataSets)
        {
            Know(dataSet.Columns.Select(c => c.Name).Append(dataSet.Name));
            Know(at.Sql($"select columns(*)::varchar from {dataSet.Name}").Rows.SelectMany(r => r.Select(v => v?.ToString() ?? "")));
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("pseudo").FullName;

    /// <summary>Words that stand in texts of people and files.</summary>
    public void Know(IEnumerable<string> texts) => data.UnionWith(texts.SelectMany(t => Words().Matches(t.Replace('_', ' ')).Select(m => m.Value)));

    /// <summary>The lines of what a reader sees that hold a word outside of brackets which is nobody's; none is as it should be.</summary>
    public IEnumerable<string> Untranslated(string seen)
    {
        seen = Shortened().Replace(seen, " ");
        for (var before = ""; before != seen;) (before, seen) = (seen, Bracketed().Replace(seen, " "));
        return seen.Split('\n').Where(line => Words().Matches(line).Any(w => !data.Contains(w.Value))).Select(l => l.Trim());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void Bracket(string file, string key, XElement text)
    {
        if (file != "Language") text.Value = $"⟦{text.Value}⟧";
        else if (key == "Months") text.Value = string.Join(';', text.Value.Split(';').Select(month => $"⟦{month}⟧"));
        else if (key == "Name") text.Value = "⟦Pseudo⟧";
    }

    // Of a code with figures or underscores nothing is a word: programs read it.
    [GeneratedRegex(@"(?<![\p{L}\d_])\p{L}{3,}(?![\p{L}\d_])", RegexOptions.None, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"\p{L}+…", RegexOptions.None, 1000)]
    private static partial Regex Shortened();

    [GeneratedRegex("⟦[^⟦⟧]*⟧", RegexOptions.None, 1000)]
    private static partial Regex Bracketed();
}
