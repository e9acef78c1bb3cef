using System.CommandLine;

namespace CustomsItGuide.Cli;

/// <summary>One verb of the command.</summary>
internal abstract class Verb : Command
{
    /// <param name="formats">Output formats besides text and json.</param>
    protected Verb(string name, string description, params string[] formats) : base(name, description)
    {
        Format = CommonOptions.Choice("--format", "Format of what is printed.", ["text", "json", .. formats]);
        Add(Format);
    }

    public Option<string> Format { get; }

    /// <summary>Commands that can be tried, each with a remark.</summary>
    public abstract IReadOnlyList<(string Command, string Remark)> Examples { get; }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="RefusedException">The input was refused.</exception>
    public abstract int Execute(Call call);
}
