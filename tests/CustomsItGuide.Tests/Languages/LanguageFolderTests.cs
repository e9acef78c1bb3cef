using CustomsItGuide.Languages;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Tests.Languages;

/// <summary>A translator's folder: what is wrong in it is told by file and key, left out, and harms nothing else.</summary>
public sealed class LanguageFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("languages").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("JudgementWords.EN.resx", "<root />", LanguageFaultKind.Name)]
    [InlineData("JudgementWords.resx", "<root />", LanguageFaultKind.Name)]
    [InlineData("JudgementWords.<b>.resx", "<root />", LanguageFaultKind.Name)]
    [InlineData("Language.es.resx", "", LanguageFaultKind.Unreadable)]
    [InlineData("Language.es.resx", "<root><data", LanguageFaultKind.Unreadable)]
    [InlineData("Language.es.resx", "<!DOCTYPE r [<!ENTITY a \"x\">]><root>&a;</root>", LanguageFaultKind.Unreadable)]
    [InlineData("JudgementWords.es.resx", "<root />", LanguageFaultKind.NoLanguage)]
    [InlineData("Language.es.resx", "<root><data name=\"Name\"><value>a</value></data><data name=\"Name\"><value>b</value></data></root>",
        LanguageFaultKind.Twice)]
    public void A_file_that_cannot_be_used_is_told(string name, string content, LanguageFaultKind kind)
    {
        Write(name, content);
        var found = new LanguageFolder(folder);
        var fault = Assert.Single(found.Faults);
        Assert.Equal((Path.Combine(folder, name), kind), (fault.File, fault.Kind));
        var issue = Assert.Single(LanguageIssues.Of(found));
        Assert.NotEqual(issue.Text.English, issue.Text.French);
        Assert.EndsWith(".", issue.Text.French, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_beyond_all_texts_of_the_product_is_not_read()
    {
        Write("Language.es.resx", new string(' ', 4_000_001));
        Assert.Equal(LanguageFaultKind.Unreadable, Assert.Single(new LanguageFolder(folder).Faults).Kind);
    }

    [Fact]
    public void What_is_good_is_used_beside_what_is_not()
    {
        Write("Language.es.resx", "<root><data name=\"Name\"><value>Español</value></data></root>");
        Write("JudgementWords.es.resx", "<root");
        var found = new LanguageFolder(folder);
        Assert.Equal(["es"], found.Codes("Language"));
        Assert.Equal("Español", found.Texts("Language", "es")!.Value.Texts["Name"]);
        Assert.Null(found.Texts("JudgementWords", "es"));
    }

    [Fact]
    public void Without_a_folder_or_with_one_that_is_not_there_nothing_is_read()
    {
        Assert.Empty(new LanguageFolder(null).Faults);
        Assert.Equal(LanguageFaultKind.Unreadable, Assert.Single(new LanguageFolder(Path.Combine(folder, "none")).Faults).Kind);
    }

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(folder, name), content);
}
