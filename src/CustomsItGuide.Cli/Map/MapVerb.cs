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
    private readonly Argument<string> file = new("FILE") { Description = "The table: CSV or XLSX." };
    private readonly Option<string?> dataSet = CommonOptions.Text("--dataset", "NAME",
        "The data set that it is; else the one of which most is recognized.");
    private readonly Option<string?> target = CommonOptions.Text("--out", "FILE",
        "The mapping to write; else the table's name with .yaml. Nothing is overwritten.");

    public MapVerb() : base("map",
        "Proposes how an unknown table is read, such as the export of a survey tool: its heads as columns or questions, its words as "
            + "codes or ratings. It writes a small YAML file to check and complete, by which load --map then reads the table; in the "
                + "plan's folder mappings, with the plan adopted, it is used without --map.")
    {
        Add(file);
        Add(dataSet);
        Add(target);
    }

    public override IReadOnlyList<(string Command, string Remark)> Examples =>
    [
        ("scorecard map export.csv --dataset survey_answers",
            "Writes export.yaml, a line each: dataset: survey_answers; under columns: \"Your country\": member; under questions: \"How "
                + "satisfied are you?\": Q01; under values: answer: \"Very satisfied\": \"5\" and \"Cannot say\": \"\", which is no "
                    + "answer; under constants: survey: annual-2024-25. What it did not recognize stands there as comments."),
        ("scorecard load export.csv --map export.yaml --dry-run",
            "What would be loaded by it; without --dry-run the journal keeps the mapping with the delivery."),
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
            CliWords.ColumnQuestionWordRecognized(written, mapping.DataSet, mapping.Columns.Count, mapping.Questions.Count, words)
                .In(call.Language));
        Said(proposed.Missing, CliWords.ToBeFilledIn);
        Said(proposed.Unmapped, CliWords.NotReadNothingFound);
        Said([.. proposed.Unknown.Select(u =>
            $"{u.Column}: {Plain.Text(u.Word, 50)}{(u.Count == 1 ? "" : $" ({Numbers.Count(u.Count, call.Language)}×)")}")],
            CliWords.WordsWithoutMeaning);
        call.Output.WriteLine(CliWords.CheckCompleteThen(load)
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
