namespace CustomsItGuide.Synthetic;

/// <summary>How a table is written to a file.</summary>
public abstract record FileForm
{
    public abstract void Write(Stream stream, Table table);
}

/// <param name="File">Name in the sample folder.</param>
public sealed record SampleFile(string File, Table Table, FileForm Form);

/// <summary>What an office hands in at one time: one load command.</summary>
/// <param name="Received">When it was received, UTC.</param>
/// <param name="By">The office; never a person.</param>
public sealed record SampleLoad(DateTimeOffset Received, string By, IReadOnlyList<SampleFile> Files);
