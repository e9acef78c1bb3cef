using System.Globalization;
using CustomsItGuide.Benchmarks;

// Prints ratios against a plain baseline in the same run, as machines differ and are noisy. Run it alone:
//   dotnet run -c Release --project tests/CustomsItGuide.Benchmarks                      requests to the pages of the sample
//   dotnet run -c Release --project tests/CustomsItGuide.Benchmarks -- --rows 10000000   the same pages over that many survey answers
//   dotnet run -c Release --project tests/CustomsItGuide.Benchmarks -- --parts           the parts behind them, each by itself
switch (args)
{
    case []:
        await PageRequests.RunAsync();
        return 0;
    case ["--rows", var rows] when long.TryParse(rows, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0:
        await PagesOverRows.RunAsync(count);
        return 0;
    case ["--parts"]:
        HotParts.Run();
        return 0;
    default:
        Console.Error.WriteLine("Without an option it measures requests; --rows N measures pages over N survey answers, --parts what stands behind them.");
        return 2;
}
