using System.Globalization;
using CustomsItGuide.BrowserTests.Sample;
using CustomsItGuide.Web;

namespace CustomsItGuide.BrowserTests.Http;

public sealed class StartUpTests(RunningSite site)
{
    [Fact]
    public async Task A_taken_port_is_said_with_a_way_out()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var errors = new StringWriter(CultureInfo.InvariantCulture);
        Assert.Equal(1, await StartUp.ServeAsync(["--urls", site.Address], PlanSources.Only(new SampleSource().Source), output, errors));
        Assert.Contains($"The address {site.Address} cannot be used", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("--urls http://localhost:5081", errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_given_and_a_wrong_switch_is_refused()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var errors = new StringWriter(CultureInfo.InvariantCulture);
        Assert.Equal(0, await StartUp.RunAsync(["--help"], output, errors));
        Assert.Contains("--workspace DIR", output.ToString(), StringComparison.Ordinal);
        foreach (var wrong in new[] { "--worskpace", "-w", "somewhere", "--urls" })
        {
            Assert.Equal(2, await StartUp.RunAsync([wrong], output, errors));
            Assert.Contains($"'{wrong}' is not understood.", errors.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_workspace_is_the_one_named_else_the_folder_here()
    {
        Assert.Equal(Path.GetFullPath("elsewhere"), StartUp.Folder(["--workspace", "elsewhere"]));
        Assert.Equal(Path.GetFullPath("elsewhere"), StartUp.Folder(["--workspace=elsewhere"]));
        Assert.Equal(Path.GetFullPath(Environment.GetEnvironmentVariable("SCORECARD_WORKSPACE") ?? "workspace"), StartUp.Folder([]));
    }
}
