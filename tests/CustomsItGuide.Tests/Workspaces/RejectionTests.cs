using System.Text;
using CustomsItGuide.Tests.Cli;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>What comes back to the author of a file: told once a reason, with the word that was probably meant.</summary>
public sealed class RejectionTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset Later = new(2025, 11, 20, 9, 0, 0, TimeSpan.Zero);

    private const string Header = "fiscal_year,action,home,title,status,origin\n";

    [Fact]
    public void The_nearest_accepted_word_is_named_and_what_only_differs_unseen_is_read()
    {
        var rejections = Dry("plan_actions_x.csv", Header
            + "2024/25,SO1-01,SO1,One,complet\u200Bed,approved\n2024/25,SO1-02,SO1,Two,cancelled.,approved\n2024/25,SO1-03,SO1,Three,on "
                + "hold,approved\n"
            + "2024/25,SO1-04,SO1,Four,In progress - late,approved\n2024/25,SO1-05,SO1,Five,done,approved\n");

        Assert.Equal(["cancelled", null, "in_progress"], rejections.Select(r => r.Nearest));
        Assert.Contains("carried_over (or carried forward, deferred", rejections[0].Expected.English, StringComparison.Ordinal);
        Assert.Contains("carried_over (ou carried forward, deferred", rejections[0].Expected.French, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Member_that_is_misspelt_is_guessed_and_a_number_is_not()
    {
        var rejections =
            Dry("mission_experts_x.csv", "activity,expert,role\nCB2023-24-001,X-7777,delivering\nCB24-001,X-0260,delivering\n");
        Assert.All(rejections, r => Assert.Null(r.Nearest));

        var named = Dry("instrument_status_x.csv",
            "survey,member,instrument,status\nannual-2022,Belgum,rkc,implemented\nannual-2022,Republic of (Korea),rkc,implemented\n"
            + "annual-2022,Atlantis,rkc,implemented\nannual-2022,FR,rkc,implemented\n");
        // A name in another order is read as the Member, and so is no rejection.
        Assert.Equal(["Belgium", null], named.Where(r => r.Column == "member").Select(r => r.Nearest));
    }

    [Fact]
    public void Many_cells_of_one_reason_are_one_line_and_a_strict_load_says_the_same_in_French()
    {
        var file = Write("plan_actions_y.csv",
            Header + string.Concat(Enumerable.Range(10, 40)
                .Select(i => FormattableString.Invariant($"2024/25,SO1-{i},SO1,T,finito,approved\n")))
            + "2024/25,SO1-90,SO1,T,done,approved\n");
        using var workspace = Workspace.Open(sample.Folder);

        var told = Runs.Command("load", file, "--dry-run", "--workspace", sample.Folder, "--lang", "fr", "--by", "test");
        Assert.Single(told.Output.Split('\n'), l => l.Contains("finito", StringComparison.Ordinal));
        Assert.Contains("« finito » : 40 lignes (plan_actions_y.csv, lignes 2, 3, 4, 5, 6 et 35 autres).", told.Output,
            StringComparison.Ordinal);

        var refused = Runs.Command("load", file, "--strict", "--dry-run", "--workspace", sample.Folder, "--lang", "fr", "--by", "test");
        Assert.Equal(1, refused.Code);
        Assert.Contains("La colonne status contient « finito ». Attendu : L'un de : planned", refused.Error, StringComparison.Ordinal);
        Assert.Contains("erreur strict: 40 lignes sont refusées : rien n'a été chargé.", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_unclear_files_loads_none_and_reports_on_all()
    {
        var folder = sample.NewFolder();
        File.Copy(Path.Combine(Repository.Sample, "partnerships_2023-24_synthetic.csv"), Path.Combine(folder, "Partners of the year.csv"));
        File.WriteAllText(Path.Combine(folder, "mystery.csv"), "a,b\n1,2\n");
        File.WriteAllText(Path.Combine(folder, "missions_us.csv"),
            "activity,title,starts_on,ends_on,status,mode,topic\nX,T,01/13/2024,01/14/2024,delivered,remote,other\n");
        File.WriteAllText(Path.Combine(folder, "missions_ok.csv"),
            "activity,title,starts_on,ends_on,status,mode,topic\nX,T,2030-01-13,2030-01-14,tbc,remote,other\nY,T,2030-01-13,2030-01-14,delivered,remote,other\n");
        File.WriteAllText(Path.Combine(folder, "risks_none.csv"), "risk,title,assessed_on,rating\nR1,T,never,red\n");
        using var workspace = Workspace.Open(sample.Folder);
        var head = workspace.At();

        var refused = Assert.Throws<RefusedException>(() => workspace.Load(new LoadRequest([folder], By: "test", Received: Later)));

        Assert.Equal(["unknown_data_set", "month_first_dates", "month_first_dates", "date", "no_row_usable"],
            refused.Issues.Select(i => i.Rule));
        Assert.Equal([("partnerships", LoadOutcome.Unchanged, 0), ("missions", LoadOutcome.WouldLoad, 1)],
            refused.WouldLoad.OrderByDescending(l => l.Delivery.DataSet).Select(l => (l.Delivery.DataSet, l.Outcome, l.Rejections.Count)));
        Assert.Equal(head.AsOf, workspace.At().AsOf);

        var told = Runs.Command("load", folder, "--workspace", sample.Folder, "--by", "test", "--lang", "fr");
        Assert.Equal(1, told.Code);
        Assert.Contains("partnerships_2023-24_synthetic.csv", told.Output, StringComparison.Ordinal);
        Assert.Contains("Rien n'a été chargé", told.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("n'est pas un endroit du journal", "score", "--as-of", "abc")]
    [InlineData("erreur unknown_indicator: Le plan", "explain", "XX-9")]
    [InlineData("Il n'y a pas de livraison 99999", "rejections", "--delivery", "99999")]
    [InlineData("Il n'y a pas de fichier ou dossier de ce nom", "load", "nowhere.csv")]
    [InlineData("Il n'y a pas de jeu de données « x »", "load", "nowhere.csv", "--dataset", "x")]
    [InlineData("n'est pas encore venu", "load", "nowhere.csv", "--received", "2199-01-01")]
    [InlineData("C'est vide.", "load", "nowhere.csv", "--by", " ")]
    [InlineData("n'a pas de tableau de bord pour 2035/36", "score", "--period", "2035/36")]
    public void What_is_refused_is_said_in_French_to_who_asks_for_it(string said, params string[] command)
    {
        var told = Runs.Command([.. command, "--workspace", sample.Folder, "--lang", "fr"]);
        Assert.Equal(1, told.Code);
        Assert.Contains(said, told.Error, StringComparison.Ordinal);
    }

    private IReadOnlyList<Rejection> Dry(string name, string text)
    {
        using var workspace = Workspace.Open(sample.Folder);
        return [.. workspace.Load(new LoadRequest([Write(name, text)], DryRun: true, By: "test", Received: Later)).Deliveries.SelectMany(
            d => d.Rejections)];
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(sample.NewFolder(), name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }
}
