using System.CommandLine;

namespace CustomsItGuide.Cli;

/// <summary>One verb of the command.</summary>
internal abstract class Verb : Command
{
    /// <param name="help">What it does.</param>
    /// <param name="formats">Output formats besides text and json.</param>
    protected Verb(string name, LocalizedText help, params string[] formats) : base(name)
    {
        this.Help = help;
        Format = CommonOptions.Choice("--format", CliWords.HelpFormat, ["text", "json", .. formats]);
        Add(Format);
    }

    public Option<string> Format { get; }

    /// <summary>Commands that can be tried, each with a remark.</summary>
    public abstract IReadOnlyList<(string Command, LocalizedText Remark)> Examples { get; }

    /// <summary>True for a verb that writes on the output itself what was refused: it has more to say of it than why.</summary>
    public virtual bool TellsRefusals => false;

    /// <summary>True for a verb that looks after Ctrl-C itself.</summary>
    public virtual bool HandlesInterruption => false;

    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="RefusedException">The input was refused.</exception>
    public abstract int Execute(Call call);
}
