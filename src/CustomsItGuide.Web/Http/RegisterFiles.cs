using System.Globalization;
using System.Text;
using CustomsItGuide.Files;
using CustomsItGuide.Pages;

namespace CustomsItGuide.Web.Http;

/// <summary>The values of a register's table as a file, by the names of their columns.</summary>
public static class RegisterFiles
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static IResult Write(PageState state, string name, string file)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(file);
        var values = state.Refusal is null && Path.GetExtension(file) == ".csv"
            ? state.Registers.RegisterValues(name, Path.GetFileNameWithoutExtension(file), state.Period) : null;
        if (values is null)
        {
            state.Missing = true;
            return Results.Text($"There is no table {name}/{file}.\n", "text/plain; charset=utf-8",
                statusCode: StatusCodes.Status404NotFound);
        }
        // Columns that begin with an underscore are the warehouse's own.
        var shown = values.Columns.Index().Where(c => !c.Item.StartsWith('_')).ToList();
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        CsvText.Write(text, [.. shown.Select(c => c.Item)]);
        foreach (var row in values.Rows) CsvText.Write(text, [.. shown.Select(c => Cell(row[c.Index]))]);
        return Results.File([.. WithMark.GetPreamble(), .. WithMark.GetBytes(text.ToString())], "text/csv; charset=utf-8",
            $"{name}-{Path.GetFileNameWithoutExtension(file)}-{state.Period.ToString().Replace('/', '-')}.csv");
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.#############################", CultureInfo.InvariantCulture),
        IEnumerable<string?> list => string.Join("; ", list),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
