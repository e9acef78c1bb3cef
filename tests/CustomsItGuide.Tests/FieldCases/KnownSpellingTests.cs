using System.Text;
using CustomsItGuide.Synthetic;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.FieldCases;

/// <summary>Names are read as the warehouse has them when a delivery comes: one that is made anew must come to the same.</summary>
public sealed class KnownSpellingTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset Later = new(2025, 12, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_was_read_by_its_known_spelling_is_the_same_in_a_warehouse_made_anew()
    {
        using var workspace = FieldWorkspaces.Make(sample);
        var folder = sample.NewFolder();
        const string Header = "operation,edition,role,ends_on,count,unit,qualifier,result\n";
        var first = Write(folder, "operations_a.csv", Header + "THUNDER,2024,lead,2024-12-06,10,seizures,exact,final\n");
        // Two files of one command spell a name of theirs in two ways, and one of them a name that is known.
        var second = Write(folder, "operations_b.csv",
            Header + "Thunder,2024.0,lead,2024-12-06,11,seizures,exact,final\nNemo,I,lead,2024-12-06,1,seizures,exact,final\n");
        var third = Write(folder, "operations_c.csv",
            Header + "NEMO,i,lead,2024-12-06,2,seizures,exact,interim\nthunder,2024,lead,2024-12-06,3,seizures,exact,interim\n");
        workspace.Load(new LoadRequest([first], By: "t", Received: Later));
        var report = workspace.Load(new LoadRequest([second, third], By: "t", Received: Later.AddDays(1)));
        Assert.Equal((3, 1, 0),
            (report.Deliveries.Sum(d => d.Delivery.Rows.Added), report.Deliveries.Sum(d => d.Delivery.Rows.Changed),
                report.Deliveries.Sum(d => d.Delivery.Rows.Removed)));
        Assert.Contains(report.Warnings,
            w => w.Rule == "known_spelling"
                && w.Message.Contains("'Thunder' of column 'operation' was read as 'THUNDER'", StringComparison.Ordinal));
        workspace.Load(new LoadRequest([FieldWorkspaces.Files("22b-survey_answers_wide-code-and-text.csv")], "survey_answers", By: "t",
            Received: Later.AddDays(2)));
        workspace.Load(new LoadRequest([FieldWorkspaces.Files("34-missions_list-comma-newline.csv")], "missions", By: "t",
            Received: Later.AddDays(3)));
        var verified = workspace.Verify();
        Assert.Empty(verified.Warehouses.SelectMany(w => w.Differences));
        Assert.True(verified.Holds);
    }

    [Fact]
    public void A_key_is_looked_for_in_the_slice_as_it_is_called_here()
    {
        var folder = sample.NewFolder();
        const string Header = "survey,respondent,member,question,answer\n";
        using var workspace = Workspace.Create(Path.Combine(folder, "w"), Repository.Plan, "t", "t", Later);
        workspace.Load(new LoadRequest([.. InventedDeliveries.Write(Path.Combine(folder, "files"), 0)], By: "t", Received: Later.AddDays(1)));
        var first = Write(folder, "survey_answers_a.csv", Header + "annual-2022,P1,AD,Q01,3\nannual-2022,P2,AL,Q01,3\n");
        var second = Write(folder, "survey_answers_b.csv", Header + "ANNUAL-2022,p1,AD,Q01,4\nANNUAL-2022,P2,AL,Q01,3\n");
        workspace.Load(new LoadRequest([first], By: "t", Received: Later.AddDays(2)));
        // Wave and respondent are spelt otherwise: it is the same row, with another answer.
        var rows = Assert.Single(workspace.Load(new LoadRequest([second], By: "t", Received: Later.AddDays(3))).Deliveries).Delivery.Rows;
        Assert.Equal((0L, 1L, 0L), (rows.Added, rows.Changed, rows.Removed));
    }

    [Theory]
    [InlineData("Thunder  X", "thunder x"), InlineData(" 2024.0", "2024"), InlineData("2024.00", "2024"), InlineData("3.5", "3.5"), InlineData("Data Model 4.0", "data model 4.0")]
    public void Names_that_differ_in_case_blanks_or_empty_decimals_are_the_same(string name, string folded) =>
        Assert.Equal(folded, CustomsItGuide.Warehouse.Spellings.Fold(name));

    private static string Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }
}
