using System.Runtime.CompilerServices;
using CustomsItGuide.Analysis;
using CustomsItGuide.Files.Notebooks;
using Microsoft.Data.Analysis;
using DataFrame = CustomsItGuide.Analysis.DataFrame;
using PackageFrame = Microsoft.Data.Analysis.DataFrame;

namespace CustomsItGuide.Notebooks.Display;

/// <summary>
/// Frames of Microsoft.Data.Analysis, shown like our own tables: the package has no HTML, and its text glues columns together.
/// </summary>
internal static class PackageFrames
{
    private static readonly ConditionalWeakTable<PackageFrame, DataFrame> Withheld = [];

    /// <summary>The frame holds the rows of one that is not printed, and is printed no sooner than that one.</summary>
    public static void Withhold(PackageFrame frame, DataFrame source) => Withheld.Add(frame, source);

    public static MimeBundle Bundle(PackageFrame frame) => Withheld.TryGetValue(frame, out var source) && source.NotPrinted is not null
        ? Rendering.Bundle(source)!
        : Rendering.Table(Rows(frame));

    private static RowTable Rows(PackageFrame frame)
    {
        var columns = frame.Columns.Select(Values).ToList();
        var rows = Enumerable.Range(0, checked((int)frame.Rows.Count)).Select(r => (IReadOnlyList<object?>)[.. columns.Select(c => c[r])]);
        return new RowTable([.. frame.Columns.Select(c => c.Name)], [.. rows]);
    }

    /// <summary>A column has no type for days: one in which every time is midnight holds days.</summary>
    private static List<object?> Values(DataFrameColumn column)
    {
        var values = column.Cast<object?>().ToList();
        return values.All(v => v is null || (v is DateTime time && time.TimeOfDay == TimeSpan.Zero))
            ? [.. values.Select(v => v is DateTime day ? DateOnly.FromDateTime(day) : v)]
            : values;
    }
}
