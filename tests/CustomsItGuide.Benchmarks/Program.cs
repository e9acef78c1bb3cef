using System.Globalization;
using CustomsItGuide.Benchmarks;
using CustomsItGuide.Benchmarks.Loading;

// Prints ratios against a plain baseline in the same run, as machines differ and are noisy. Run it alone:
//   dotnet run -c Release --project tests/CustomsItGuide.Benchmarks                          requests to the pages of the sample (-- pages)
//   … -- pages --rows 10000000                       the same pages over that many survey answers
//   … -- load --rows 1000000,10000000 [--rounds 3]   a load beside the plain engine and an analyst's scripts
//   … -- load --small [--rows 10000000]              small corrections, on the sample and beside that many answers
//   … -- addresses                                   whether memory stays when ever new addresses are asked for
//   … -- --parts                                     the parts behind the pages, each by itself
// load takes --scorecard PROGRAM, a published command in place of the build beside this program.
const string Usage = """
    Without arguments, or with pages, it measures requests to the pages; pages --rows N, pages over N survey answers; load --rows N,M
    [--rounds R], loads of these sizes beside a plain engine; load --small [--rows N], small corrections; addresses, memory; --parts,
    what stands behind the pages. load takes --scorecard PROGRAM too. Numbers are whole and above 0.
    """;
const long Many = 10_000_000;

switch (args)
{
    // Processes of their own, which load starts.
    case ["plain", var files, var database, var results]:
        PlainEngine.Run(files, database, results);
        return 0;
    case ["results", var workspace, var results]:
        Product.Tell(workspace, results);
        return 0;
    case [] or ["pages"]:
        await PageRequests.RunAsync();
        return 0;
    case ["addresses"]:
        return await Addresses.RunAsync();
    case ["--parts"]:
        HotParts.Run();
        return 0;
    case [.. [] or ["pages"], "--rows", var rows] when Sizes(rows) is [var count]:
        await PagesOverRows.RunAsync(count);
        return 0;
    case ["load", .. var options] when Options(options) is { } given:
        if (given.GetValueOrDefault("--scorecard") is { } program && !File.Exists(program))
        {
            Console.Error.WriteLine($"--scorecard: there is no file {program}; name the command's program, or its scorecard.dll.");
            return 2;
        }
        var product = new Product(given.GetValueOrDefault("--scorecard"));
        if (given.ContainsKey("--small"))
        {
            if (Sizes(given.GetValueOrDefault("--rows")) is [var beside]) return SmallDeliveries.Run(beside, product);
            break;
        }
        if (Sizes(given.GetValueOrDefault("--rows")) is { } sizes && Sizes(given.GetValueOrDefault("--rounds", "3")) is [var rounds])
            return LoadComparison.Run(sizes, (int)rounds, product);
        break;
}
Console.Error.WriteLine(Usage);
return 2;

static IReadOnlyList<long>? Sizes(string? text)
{
    var sizes = new List<long>();
    foreach (var part in (text ?? Many.ToString(CultureInfo.InvariantCulture)).Split(','))
    {
        if (!long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size == 0) return null;
        sizes.Add(size);
    }
    return sizes;
}

// Null when something is unknown, or has no value.
static Dictionary<string, string>? Options(string[] options)
{
    var given = new Dictionary<string, string>();
    for (var i = 0; i < options.Length; i++)
    {
        if (options[i] == "--small") given[options[i]] = "";
        else if (options[i] is "--rows" or "--rounds" or "--scorecard" && i + 1 < options.Length) given[options[i]] = options[++i];
        else return null;
    }
    return given;
}
