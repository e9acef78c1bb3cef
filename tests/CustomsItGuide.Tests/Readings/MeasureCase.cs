using System.Globalization;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CustomsItGuide.Tests.Readings;

/// <summary>Given rows and expected readings, as a file in cases/ writes them (cases/README.md says how).</summary>
public sealed class MeasureCase
{
    public string Says { get; set; } = "";

    /// <summary>CSV by data set.</summary>
    public Dictionary<string, string> Given { get; set; } = [];

    public List<ExpectedReading> Expect { get; set; } = [];

    /// <summary>A case of a file: the file's documents, each a case.</summary>
    public static IEnumerable<MeasureCase> In(string path)
    {
        var deserializer = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).WithDuplicateKeyChecking()
            .Build();
        using var reader = new StreamReader(path);
        var parser = new YamlDotNet.Core.Parser(reader);
        parser.MoveNext();
        while (parser.Current is not YamlDotNet.Core.Events.StreamEnd)
        {
            if (parser.Current is not YamlDotNet.Core.Events.DocumentStart) parser.MoveNext();
            else yield return deserializer.Deserialize<MeasureCase>(parser);
        }
    }

    /// <summary>
    /// The rows of a data set. A row whose column <c>times</c> says <c>3</c> or <c>4-6</c> stands for as many rows; <c>#</c> in its cells
    /// is the number.
    /// </summary>
    public IEnumerable<IReadOnlyDictionary<string, string>> Rows(string dataSet)
    {
        var lines = Given[dataSet].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var header = lines[0].Split(',', StringSplitOptions.TrimEntries);
        foreach (var line in lines.Skip(1))
        {
            var fields = line.Split(',', StringSplitOptions.TrimEntries);
            Assert.True(fields.Length <= header.Length, $"A row of {dataSet} has more cells than columns: {line}");
            var cells = header.Select((name, i) => (name, Cell: i < fields.Length ? fields[i] : ""))
                .ToDictionary(c => c.name, c => c.Cell, StringComparer.Ordinal);
            var range = cells.GetValueOrDefault("times", "1").Split('-');
            var first = range.Length == 2 ? int.Parse(range[0], CultureInfo.InvariantCulture) : 1;
            var last = int.Parse(range[^1], CultureInfo.InvariantCulture);
            for (var i = first; i <= last; i++)
            {
                var number = i.ToString(CultureInfo.InvariantCulture);
                yield return cells.Where(c => c.Key != "times")
                    .ToDictionary(c => c.Key, c => c.Value.Replace("#", number, StringComparison.Ordinal), StringComparer.Ordinal);
            }
        }
    }
}

/// <summary>What a reading must be. What is not written is not compared, except that a value's check query must give the value
/// too.</summary>
public sealed class ExpectedReading
{
    public string Indicator { get; set; } = "";

    public string Period { get; set; } = "";

    /// <summary>A number with decimals is compared at as many decimals, one without exactly.</summary>
    public string? Value { get; set; }

    public string? Absence { get; set; }

    public string? Numerator { get; set; }

    public string? Denominator { get; set; }

    public string? N { get; set; }

    public string? Population { get; set; }

    /// <summary><c>lower .. upper</c>, or <c>none</c>.</summary>
    public string? Interval { get; set; }

    public bool? Provisional { get; set; }

    public Dictionary<string, string> Supporting { get; set; } = [];

    /// <summary><c>column / key: value</c>, <c>value (n)</c>, or <c>hidden</c>.</summary>
    public Dictionary<string, string> Breakdown { get; set; } = [];

    /// <summary>Their codes, all of them.</summary>
    public List<string>? Findings { get; set; }

    public string? Fact { get; set; }

    /// <summary><c>period: value</c>, or <c>none</c>.</summary>
    public string? Baseline { get; set; }

    /// <summary>What the check query gives where the reading has no value: a number, or <c>none</c>.</summary>
    public string? Check { get; set; }
}
