namespace CustomsItGuide.Cli;

/// <summary>What the command tells the shell.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>The input was refused, or a check failed. Nothing was changed.</summary>
    public const int Refused = 1;

    public const int WrongUsage = 2;

    public const int OurFault = 3;
}
