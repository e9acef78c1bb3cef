namespace CustomsItGuide.Tests.Cli;

/// <summary>Text that a person has read and approved. With APPROVE=1 set, what comes out is written over it, to be read again in the
/// diff.</summary>
internal static class Approved
{
    public static void Matches(string actual, string name)
    {
        var file = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(file, actual);
        Assert.True(File.Exists(file), $"There is no approved text {name}; run the tests with APPROVE=1, read it, and commit it.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }

    private static string Folder => Path.Combine(Repository.Root, "tests", "CustomsItGuide.Tests", "Cli", "approved");
}
