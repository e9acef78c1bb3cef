using System.CommandLine;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;
using CustomsItGuide.Synthetic;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Generate;

/// <summary><c>generate</c>: invented deliveries of any size.</summary>
internal sealed class GenerateVerb : Verb
{
    private readonly Argument<string> target = new("OUT") { Help = CliWords.HelpGenerateFolder };
    private readonly Option<long?> rows = CommonOptions.Whole("--rows", "N", CliWords.HelpGenerateRows, 0, long.MaxValue);
    private readonly Option<long?> seed = CommonOptions.Whole("--seed", "S",
        CliWords.HelpGenerateSeed(int.MaxValue, SampleSecretariat.DefaultSeed), 0, int.MaxValue);

    public GenerateVerb() : base("generate", CliWords.HelpGenerate)
    {
        rows.Required = true;
        Add(target);
        Add(rows);
        Add(seed);
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard generate --rows 1000000 --seed 7 million", CliWords.HelpGenerateExample),
        ("scorecard init --workspace trial && scorecard load million --workspace trial", CliWords.HelpGenerateExampleLoad),
    ];

    public override bool HandlesInterruption => true;

    public override int Execute(Call call)
    {
        var (name, chance) = (call.Value(target)!, (int)(call.Value(seed) ?? SampleSecretariat.DefaultSeed));
        var files = InventedDeliveries.Files(call.Value(rows)!.Value, chance);
        IReadOnlyList<WrittenFile> written;
        using (var interruption = new Interruption())
        {
            try
            {
                using var progress = call.Progress();
                written = GeneratedFolder.Write(call.Surroundings.Resolve(name), files, progress, interruption.Token);
            }
            catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
            {
                call.Error.WriteLine(CliWords.GenerateBroken.In(call.Language));
                return interruption.ExitCode;
            }
        }
        if (call.Format == "json")
        {
            JsonText.Write(call.Output, json => WrittenJson.Generated(json, name, chance,
                written.Select(w => (w.File.Name, w.File.DataSet, w.File.Rows, w.Wrong, w.Bytes))));
        }
        else if (!call.Quiet)
        {
            WriteText(call, name, chance, written);
        }
        return ExitCode.Done;
    }

    private static void WriteText(Call call, string name, int chance, IReadOnlyList<WrittenFile> written)
    {
        string T(LocalizedText text) => text.In(call.Language);
        string N(long number) => Numbers.Count(number, call.Language);
        var table = call.Table(new Head(T(CliWords.FileColumn), Wraps: true), T(CliWords.DataSetColumn),
            new Head(T(CliWords.RowsColumn), Right: true), new Head(T(CliWords.WrongColumn), Right: true),
            new Head(T(CliWords.BytesColumn), Right: true));
        foreach (var (file, wrong, bytes) in written) table.Row(file.Name, file.DataSet, N(file.Rows), N(wrong), N(bytes));
        table.WriteTo(call.Output);
        call.Output.WriteLine();
        call.Output.WriteLine(T(CliWords.Generated(Plain.Text(name), written.Count, written.Sum(w => w.File.Rows),
            written.Sum(w => w.Bytes), chance, written.Sum(w => w.Wrong))));
        call.Output.WriteLine();
        call.Output.WriteLine(T(CliWords.GenerateNext));
        call.Output.WriteLine("  scorecard init --workspace trial");
        call.Output.WriteLine($"  scorecard load {Plain.Argument(name)} --workspace trial");
    }
}
