using System.Globalization;

namespace CustomsItGuide.Synthetic;

/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="JoinedOn">Null where no source gives the day.</param>
public sealed record Member(string Code, string Name, string Region, DateOnly? JoinedOn);

/// <summary>The real Members, from data/reference/wco_members.csv.</summary>
public static class Membership
{
    public static IReadOnlyList<Member> All { get; } = [.. ReferenceFile.Rows("wco_members.csv")
        .Select(r => new Member(r["iso2"], r["member"], r["wco_region"],
            DateOnly.TryParseExact(r["member_since"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
                : null))
        .OrderBy(m => m.Code, StringComparer.Ordinal)];

    /// <summary>The Members on a day; one without a known day of joining counts as always a Member.</summary>
    public static List<Member> On(DateOnly day) => [.. All.Where(m => m.JoinedOn is null || m.JoinedOn <= day)];

    /// <summary>The register as it stood on a day.</summary>
    public static Table Register(DateOnly day)
    {
        var table = new Table("member", "name", "region", "joined_on", "left_on");
        foreach (var m in On(day)) table.Add(m.Code, m.Name, m.Region, m.JoinedOn, null);
        return table;
    }

    /// <summary>Whether the administration writes to the Secretariat in French, the WCO's other language.</summary>
    public static bool WritesFrench(string code) => French.Contains(code);

    private static readonly HashSet<string> French =
        [.. "FR BE LU CH MC BJ BF CM CF TD CG CI CD GA GN ML MR NE SN TG BI KM DJ MG DZ MA TN HT".Split(' ')];
}
