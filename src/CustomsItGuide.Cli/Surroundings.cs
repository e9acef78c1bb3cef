namespace CustomsItGuide.Cli;

/// <summary>What the command meets around it, passed in so that a test can say what it is.</summary>
public sealed record Surroundings
{
    /// <summary>Value of an environment variable; null when it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    public required string CurrentDirectory { get; init; }

    /// <summary>The folder of the program's own files.</summary>
    public required string ProgramDirectory { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrIsTerminal { get; init; }

    /// <summary>Columns of the terminal; not used where the output is not one.</summary>
    public int Width { get; init; } = 80;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>True where colours may be used: on a terminal whose user has not set NO_COLOR (no-color.org).</summary>
    public bool Colours => OutIsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    public static Surroundings OfThisProcess() => new()
    {
        Variable = Environment.GetEnvironmentVariable,
        CurrentDirectory = Environment.CurrentDirectory,
        ProgramDirectory = AppContext.BaseDirectory,
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrIsTerminal = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? 80 : Math.Max(40, Console.WindowWidth),
    };

    /// <summary>A path as the reader named it, where that leads to the right place; else with the current directory before it.</summary>
    public string Resolve(string path) =>
        Path.IsPathRooted(path) || CurrentDirectory == Environment.CurrentDirectory ? path : Path.Combine(CurrentDirectory, path);
}
