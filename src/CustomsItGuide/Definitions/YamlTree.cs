using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CustomsItGuide.Definitions;

/// <summary>A piece of a YAML file with the line on which it begins, counted from 1.</summary>
internal abstract record YamlPart(long Line);

/// <param name="Text">As written, quotes and folding undone; a plain empty value is the empty text.</param>
/// <param name="IsPlain">Without quotation marks: nothing after a colon may be forgotten, <c>""</c> is meant.</param>
internal sealed record YamlScalar(string Text, long Line, bool IsPlain = true) : YamlPart(Line);

internal sealed record YamlList(IReadOnlyList<YamlPart> Items, long Line) : YamlPart(Line);

/// <param name="Entries">In the order of the file. A key stands once; a repeated one is an issue and left out.</param>
internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, long Line) : YamlPart(Line);

/// <param name="Line">Line of the key.</param>
internal sealed record YamlEntry(string Key, long Line, YamlPart Value);

/// <summary>
/// Reads one YAML file as a tree of texts. No value is guessed at (<c>no</c>, <c>2022/23</c> and <c>2022-06-25</c> stay text), and what
/// definitions have no need of, such as anchors, tags and a second document, is refused.
/// </summary>
internal sealed class YamlTree
{
    private const int Deepest = 20;
    private readonly string _file;
    private readonly List<Issue> _issues;
    private readonly Parser _parser;

    private YamlTree(string file, string text, List<Issue> issues)
    {
        _file = file;
        _issues = issues;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>Null when the file is empty or its syntax is broken, which is then an issue.</summary>
    public static YamlPart? Read(string file, string text, List<Issue> issues)
    {
        var tree = new YamlTree(file, text, issues);
        try
        {
            return tree.Document();
        }
        catch (YamlException e)
        {
            tree.Broken(e.Start.Line, $": {e.Message.TrimEnd('.')}");
        }
        catch (InvalidOperationException)
        {
            // The scanner gives up in this way on some unclosed brackets, without a place; the last part that it read is the nearest one.
            tree.Broken(tree._parser.Current?.End.Line ?? 1, "");
        }
        return null;
    }

    private YamlPart? Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            Report(1, "empty_file", DefinitionsWords.EmptyFile);
            return null;
        }
        var root = Part(1);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            Report(second.Start.Line, "second_document",
                DefinitionsWords.SecondDocument);
        return root;
    }

    private YamlPart Part(int depth)
    {
        var next = _parser.Current as NodeEvent;
        if (depth > Deepest)
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, "it is nested more deeply than any definition");
        if (next is not null && (!next.Anchor.IsEmpty || !next.Tag.IsEmpty))
            Report(next.Start.Line, "anchor_or_tag",
                DefinitionsWords.AnchorOrTag);

        if (_parser.TryConsume<Scalar>(out var scalar))
            return new YamlScalar(scalar.Value, scalar.Start.Line, scalar.Style == ScalarStyle.Plain);
        if (_parser.TryConsume<SequenceStart>(out var list)) return List(list.Start.Line, depth);
        if (_parser.TryConsume<MappingStart>(out var map)) return Map(map.Start.Line, depth);
        var alias = _parser.Consume<AnchorAlias>();
        Report(alias.Start.Line, "anchor_or_tag",
            DefinitionsWords.AliasInDefinition(alias.Value));
        return new YamlScalar("", alias.Start.Line);
    }

    private YamlList List(long line, int depth)
    {
        var items = new List<YamlPart>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(Part(depth + 1));
        return new YamlList(items, line);
    }

    private YamlMap Map(long line, int depth)
    {
        var entries = new List<YamlEntry>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Part(depth + 1);
            var value = Part(depth + 1);
            if (key is not YamlScalar { Text: var name })
                Report(key.Line, "wrong_type", DefinitionsWords.KeyNotText);
            else if (entries.FirstOrDefault(e => e.Key == name) is { } first)
                Report(key.Line, "duplicate_key",
                    DefinitionsWords.DuplicateKey(name, first.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            else
                entries.Add(new YamlEntry(name, key.Line, value));
        }
        return new YamlMap(entries, line);
    }

    private void Broken(long line, string cause) => Report(Math.Max(1, line), "yaml",
        DefinitionsWords.NotYaml(cause));

    private void Report(long line, string rule, LocalizedText message) =>
        _issues.Add(new Issue(Severity.Error, _file, line, rule, message));
}
