using System.Globalization;
using System.Text;

namespace CustomsItGuide.Synthetic;

/// <summary>
/// The sample: what the offices of a Secretariat hand in over the zero measurement and the fiscal years 2022/23 to 2024/25.
/// Members and announced operations are real; everything else is invented and is in files whose names say <c>synthetic</c>.
/// </summary>
public static class SampleSecretariat
{
    /// <summary>The seed of data/sample.</summary>
    public const int DefaultSeed = 20220625;

    /// <summary>All loads, in order of the time received.</summary>
    public static IReadOnlyList<SampleLoad> Loads(int seed = DefaultSeed) =>
        [.. Schedule.Start(seed)
            .Concat(SampleYear.Plan.SelectMany(y => Schedule.Of(seed, y)))
            .Concat(Schedule.End(seed))
            .OrderBy(l => l.Received).ThenBy(l => l.Files[0].File, StringComparer.Ordinal)];

    /// <summary>
    /// Writes every file of the sample and manifest.yaml into the folder, which is made if need be. The same seed gives the same
    /// bytes on every machine, in every culture and time zone. Other files in the folder are left alone.
    /// </summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(string outputFolder, int seed = DefaultSeed)
    {
        Directory.CreateDirectory(outputFolder);
        var loads = Loads(seed);
        foreach (var file in loads.SelectMany(l => l.Files))
        {
            using var stream = new FileStream(Path.Combine(outputFolder, file.File), FileMode.Create, FileAccess.Write);
            file.Form.Write(stream, file.Table);
        }
        File.WriteAllText(Path.Combine(outputFolder, "manifest.yaml"), Manifest(loads), new UTF8Encoding(false));
    }

    private static string Manifest(IEnumerable<SampleLoad> loads)
    {
        var yaml = new StringBuilder("# Written by CustomsItGuide.Synthetic; see README.md. One entry of loads is one load command.\n")
            .Append("plan: { received: 2022-06-25T12:00:00Z, by: \"Strategic Planning Office\", decision: \"Council 139/140, June 2022: "
                + "Strategic Plan 2022-2025 endorsed\" }\n")
            .Append("loads:\n");
        foreach (var load in loads)
            yaml.Append(CultureInfo.InvariantCulture,
                $"  - received: {load.Received.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}\n    by: \"{load.By}\"\n    files: "
                    + $"[{string.Join(", ", load.Files.Select(f => f.File))}]\n");
        return yaml.ToString();
    }
}
