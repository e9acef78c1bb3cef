using CustomsItGuide.Definitions;
using CustomsItGuide.Registers;

namespace CustomsItGuide.Tests.Registers;

/// <summary>What passes the check on empty tables and still meets data that it does not go with.</summary>
public sealed class PlannedRegistersTests : IDisposable
{
    private const string Select = "select numero, entrada, resuelta, resuelta - entrada as dias, espera, tasa";

    private static readonly string Data = Repository.FullPath("data/plans/oficina-pequena");
    private readonly string folder = Directory.CreateTempSubdirectory("planned-registers").FullName;

    private Workspace? workspace;

    public void Dispose()
    {
        workspace?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_select_that_cannot_be_run_on_the_data_is_said_to_be_so_and_is_no_empty_table()
    {
        var reader = Reader(Select.Replace("numero,", "numero::integer as numero,", StringComparison.Ordinal));
        var content = reader.Register("tramites", Year)!;
        Assert.Empty(content.Tables);
        Assert.StartsWith("Something of this page cannot be shown: a SELECT", content.Fault!.English, StringComparison.Ordinal);
        Assert.StartsWith("In 2024 40 requests came in", content.Answer!.English, StringComparison.Ordinal);
        Assert.Null(reader.RegisterValues("tramites", "solicitudes", Year));
    }

    [Fact]
    public void Of_two_columns_of_one_name_the_first_is_shown()
    {
        var content = Reader(Select + ", 'x' as numero").Register("tramites", Year)!;
        Assert.Null(content.Fault);
        var rows = Assert.Single(Assert.Single(content.Tables).Groups).Rows;
        Assert.Equal(40, rows.Count);
        Assert.All(rows, r => Assert.StartsWith("2024-", r[0].Text.English, StringComparison.Ordinal));
    }

    private static Period Year => new Calendar(1, 1).FiscalYear(2024);

    private RegisterReader Reader(string select)
    {
        var plan = Path.Combine(folder, "plan");
        foreach (var (name, text) in DefinitionFiles.FromFolder(Path.Combine(Data, "plan")).Texts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(plan, name))!);
            File.WriteAllText(Path.Combine(plan, name), text.Replace(Select, select, StringComparison.Ordinal));
        }
        Assert.Empty(DefinitionsReader.Read(plan).Issues);
        var received = new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.Zero);
        workspace = Workspace.Create(Path.Combine(folder, "w"), plan, "test", "test", received);
        workspace.Load(new LoadRequest([Path.Combine(Data, "deliveries")], By: "Oficina", Received: received));
        return workspace.At().Registers;
    }
}
