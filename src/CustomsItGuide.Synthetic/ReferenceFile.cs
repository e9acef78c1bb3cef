using System.Text;

namespace CustomsItGuide.Synthetic;

/// <summary>A file of data/reference, embedded when the project is built.</summary>
internal static class ReferenceFile
{
    /// <summary>Its rows, each as header to cell.</summary>
    /// <exception cref="ArgumentException">No file of that name is embedded.</exception>
    public static List<Dictionary<string, string>> Rows(string name)
    {
        using var stream = typeof(ReferenceFile).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"'{name}' is not embedded in CustomsItGuide.Synthetic; add it to the project file.",
                nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = Split(reader.ReadToEnd());
        var header = lines[0];
        return [.. lines.Skip(1).Select(line => header.Zip(line).ToDictionary(p => p.First, p => p.Second))];
    }

    private static List<List<string>> Split(string text)
    {
        var lines = new List<List<string>>();
        var line = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (quoted && unit == '"' && i + 1 < text.Length && text[i + 1] == '"') { cell.Append('"'); i++; }
            else if (unit == '"') quoted = !quoted;
            else if (quoted || unit is not (',' or '\n' or '\r')) cell.Append(unit);
            else if (unit != '\r')
            {
                line.Add(cell.ToString());
                cell.Clear();
                if (unit == '\n') { lines.Add(line); line = []; }
            }
        }
        if (cell.Length > 0 || line.Count > 0) { line.Add(cell.ToString()); lines.Add(line); }
        return lines;
    }
}
