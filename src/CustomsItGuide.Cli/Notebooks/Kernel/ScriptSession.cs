using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using CustomsItGuide.Files.Notebooks;
using CustomsItGuide.Notebooks;
using CustomsItGuide.Notebooks.Display;
using CustomsItGuide.Notebooks.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace CustomsItGuide.Cli.Notebooks.Kernel;

/// <summary>The cells of one notebook, one after the other: each sees what those before it declared.</summary>
internal sealed class ScriptSession
{
    private const string FilePrefix = "cell-";

    private static readonly string[] Imports =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Text", "System.Threading.Tasks",
        "CustomsItGuide", "CustomsItGuide.Analysis", "CustomsItGuide.Registers", "CustomsItGuide.Statistics", "CustomsItGuide.Wording",
        "CustomsItGuide.Charts", "CustomsItGuide.Charts.History", "CustomsItGuide.Charts.Levels", "CustomsItGuide.Notebooks",
        "CustomsItGuide.Notebooks.Notebook",
        // Neither Microsoft.Data.Analysis, whose DataFrame would make ours ambiguous (ToDataFrame() gives one, and its members need no
        // import), nor ScottPlot, whose Range and Version are names of System: a plot is a ScottPlot.Plot.
        "Microsoft.ML",
    ];

    /// <summary>What notebooks may use of what lies beside this program: each name, and what begins with it and a dot.</summary>
    private static readonly string[] ForNotebooks = ["CustomsItGuide", "Microsoft.Data.Analysis", "Microsoft.ML", "ScottPlot", "SkiaSharp"];

    private readonly ScriptOptions options = ScriptOptions.Default.WithReferences(References()).WithImports(Imports)
        .WithEmitDebugInformation(true).WithFileEncoding(Encoding.UTF8)
        .WithLanguageVersion(Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest);

    private ScriptState<object?>? state;

    static ScriptSession() => PlotFont.Use();

    public CellOutcome Run(int number, string code)
    {
        var outputs = new CellOutputs();
        var file = FileOf(number);
        var (before, stdin) = ((Console.Out, Console.Error), Console.In);
        Console.SetOut(outputs.Writer("stdout"));
        Console.SetError(outputs.Writer("stderr"));
        Console.SetIn(TextReader.Null);
        Notebook.Sink = outputs.Show;
        try
        {
            var here = options.WithFilePath(file);
            // A cell that fails leaves the state of those before it, so that one that may fail does no harm.
            var next = (state is null
                ? CSharpScript.Create<object?>(code, here).RunAsync(globals: null, catchException: _ => true)
                : state.ContinueWithAsync<object?>(code, here, catchException: _ => true)).GetAwaiter().GetResult();
            if (next.Exception is { } thrown) return new CellOutcome(outputs.All, Failure(thrown, file));
            state = next;
            if (Rendering.Bundle(next.ReturnValue) is { } bundle) outputs.Result(bundle);
            return new CellOutcome(outputs.All, null);
        }
        catch (CompilationErrorException problem)
        {
            return new CellOutcome(outputs.All, Failure(problem.Diagnostics));
        }
#pragma warning disable CA1031 // What the value of the last line throws while it is shown is the cell's error, whatever it is.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return new CellOutcome(outputs.All, Failure(thrown, file));
        }
        finally
        {
            Notebook.Sink = null;
            Console.SetOut(before.Out);
            Console.SetError(before.Error);
            Console.SetIn(stdin);
        }
    }

    private static string FileOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{FilePrefix}{number}");

    private static CellFailure Failure(ImmutableArray<Diagnostic> diagnostics)
    {
        var first = diagnostics.First(d => d.Severity == DiagnosticSeverity.Error);
        return new CellFailure(first.Id, first.GetMessage(CultureInfo.InvariantCulture),
            first.Location.GetLineSpan().StartLinePosition.Line + 1);
    }

    /// <summary>The line is that of the cell itself; where a function of an earlier cell threw, the message says so.</summary>
    private static CellFailure Failure(Exception thrown, string file)
    {
        var inner = thrown is AggregateException { InnerExceptions: [var only] } ? only : thrown;
        var places = new StackTrace(inner, fNeedFileInfo: true).GetFrames()
            .Where(f => f.GetFileName()?.StartsWith(FilePrefix, StringComparison.Ordinal) ?? false)
            .Select(f => (File: f.GetFileName()!, Line: f.GetFileLineNumber())).ToList();
        var message = inner is RefusedException refused ? string.Join("\n", refused.Issues.Select(i => i.Message))
            : inner.Message.ReplaceLineEndings("\n");
        if (places.Count > 0 && places[0].File != file)
            message += string.Create(CultureInfo.InvariantCulture,
                $" (thrown in cell {places[0].File[FilePrefix.Length..]}, line {places[0].Line})");
        return new CellFailure(inner.GetType().Name, message,
            places.FirstOrDefault(p => p.File == file).Line is > 0 and var line ? line : null);
    }

    /// <summary>The framework, the library and the analysts' packages; what the command itself is made of is not for notebooks.</summary>
    private static IEnumerable<MetadataReference> References()
    {
        var ours = AppContext.BaseDirectory;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !path.StartsWith(ours, StringComparison.Ordinal)
                || ForNotebooks.Any(name => Path.GetFileName(path).StartsWith(name + ".", StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path, documentation: null));
    }
}
