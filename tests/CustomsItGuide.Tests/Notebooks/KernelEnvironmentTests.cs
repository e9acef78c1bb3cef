using CustomsItGuide.Notebooks.Running;

namespace CustomsItGuide.Tests.Notebooks;

public sealed class KernelEnvironmentTests
{
    [Theory]
    [InlineData("PATH", true)]
    [InlineData("Path", true)]
    [InlineData("HOME", true)]
    [InlineData("TMPDIR", true)]
    [InlineData("LANG", true)]
    [InlineData("LC_ALL", true)]
    [InlineData("DOTNET_ROOT", true)]
    [InlineData("SCORECARD_WORKSPACE", true)]
    [InlineData("SCORECARD_MAIL_PASSWORD", false)]
    [InlineData("SCORECARD_API_KEY", false)]
    [InlineData("AWS_SECRET_ACCESS_KEY", false)]
    [InlineData("GITHUB_TOKEN", false)]
    [InlineData("DATABASE_URL", false)]
    [InlineData("PGPASSWORD", false)]
    [InlineData("ASPNETCORE_Kestrel__Certificates__Default__Password", false)]
    public void What_a_program_needs_is_handed_on_and_nothing_else(string name, bool passes) =>
        Assert.Equal(passes, KernelEnvironment.Passes(name));
}
