using System.CommandLine;
using System.Text;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Files;
using CustomsItGuide.Json;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Map;

/// <summary><c>map</c>: proposes how an unknown table is read.</summary>
internal sealed class MapVerb : Verb
{
    private readonly Argument<string> file = new("FILE") { Help = CliWords.HelpMapFile };
    private readonly Option<string?> dataSet = CommonOptions.Text("--dataset", "NAME", CliWords.HelpMapDataSet);
    private readonly Option<string?> target = CommonOptions.Text("--out", "FILE", CliWords.HelpMapTarget);

    public MapVerb() : base("map", CliWords.HelpMap)
    {
        Add(file);
        Add(dataSet);
        Add(target);
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard map export.csv --dataset survey_answers", CliWords.HelpMapExample),
        ("scorecard load export.csv --map export.yaml --dry-run", CliWords.HelpMapExampleLoad),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var name = call.Value(file)!;
        var to = call.Value(target) ?? Path.ChangeExtension(name, ".yaml");
        var proposed = workspace.At().ProposeMapping(call.Surroundings.Resolve(name), call.Value(dataSet), call.Language);
        NewFile.Write(call.Surroundings.Resolve(to), stream =>
        {
            stream.Write(Encoding.UTF8.GetBytes(proposed.Mapping.Text));
            return true;
        });
        if (call.Format == "json") JsonText.Write(call.Output, json => WrittenJson.Mapping(json, to, proposed));
        else if (!call.Quiet) WriteText(proposed, name, to, call);
        return ExitCode.Done;
    }

    private static void WriteText(ProposedMapping proposed, string name, string to, Call call)
    {
        var mapping = proposed.Mapping;
        var (written, load) = (Plain.Text(to), call.Next($"load {Plain.Argument(name)} --map {Plain.Argument(to)} --dry-run"));
        var words = mapping.Values.Sum(v => v.Value.Count);
        call.Output.WriteLine(
            CliWords.MappingRecognized(written, mapping.DataSet, mapping.Columns.Count, mapping.Questions.Count, words)
                .In(call.Language));
        Said(proposed.Missing, CliWords.ToBeFilledIn);
        Said(proposed.Unmapped, CliWords.HeadsNotRead);
        Said([.. proposed.Unknown.Select(u =>
            $"{u.Column}: {Plain.Text(u.Word, 50)}{(u.Count == 1 ? "" : $" ({Numbers.Count(u.Count, call.Language)}×)")}")],
            CliWords.WordsWithoutMeaning);
        call.Output.WriteLine(CliWords.CheckMappingThenLoad(load)
            .In(call.Language));
        var place = $"mappings/{Path.GetFileNameWithoutExtension(to)}.yaml";
        call.Output.WriteLine(CliWords.PutIntoPlan(Plain.Text(place)).In(call.Language));

        void Said(IReadOnlyList<string> names, Func<object?, LocalizedText> sentence)
        {
            if (names.Count == 0) return;
            var listed = string.Join("; ", names.Distinct().Select(n => Plain.Text(n, 60)));
            call.Output.WriteLine(sentence(listed).In(call.Language));
        }
    }
}
