using System.Globalization;
using System.Text.RegularExpressions;
using CustomsItGuide.Files;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// A workbook to fill in: a sheet with the heads of a data set and nothing below them, one that says what each column means with an
/// example, and
/// one with the lists that the cells offer.
/// </summary>
/// <param name="known">Values that stand in another data set, by the name of the column that refers to them.</param>
internal sealed partial class Template(DataSet dataSet, Plan plan, IReadOnlyDictionary<string, IReadOnlyList<string>> known,
    string language)
{
    /// <summary>Rows below the heads at which the lists are offered.</summary>
    private const int OfferedRows = 5_000;

    private const double HeadWidth = 20;

    private string T(LocalizedText text) => text.In(language);

    public void Write(Stream stream)
    {
        using var book = new SpreadsheetWriter(stream);
        var lists = dataSet.Columns.Select((c, i) => (Column: c, Index: i, Values: Offered(c))).Where(l => l.Values.Count > 0).ToList();
        var listSheet = T(WorkspacesWords.Lists);
        using (var sheet = book.Sheet(dataSet.Name, [.. dataSet.Columns.Select(_ => HeadWidth)]))
        {
            sheet.Row(dataSet.Columns.Select(c => new SpreadsheetCell(c.Name, Style: SpreadsheetStyle.Head, Note: Note(c))));
            foreach (var (list, number) in lists.Select((l, n) => (l, n)))
            {
                var letters = CellPlace.Letters(number);
                var values = string.Create(CultureInfo.InvariantCulture, $"'{listSheet}'!${letters}$2:${letters}${list.Values.Count + 1}");
                // In a list of several, and where a value may be new, what is offered is only a help.
                sheet.Offer(new SpreadsheetChoice(list.Index, values, 2, OfferedRows, list.Column.Type == ColumnType.Code));
            }
        }
        WriteMeanings(book);
        if (lists.Count == 0) return;
        using var offered = book.Sheet(listSheet, [.. lists.Select(_ => HeadWidth)]);
        offered.Row(lists.Select(l => new SpreadsheetCell(T(WorkspacesWords.ListPrefix) + l.Column.Name, Style: SpreadsheetStyle.Head)));
        for (var row = 0; row < lists.Max(l => l.Values.Count); row++)
            offered.Row(lists.Select(l => new SpreadsheetCell(row < l.Values.Count ? l.Values[row] : null)));
    }

    /// <summary>A value of each column that could stand in a row, in the contract's order.</summary>
    public IReadOnlyList<string> Example() => [.. dataSet.Columns.Select(Example)];

    private void WriteMeanings(SpreadsheetWriter book)
    {
        using var sheet = book.Sheet(T(WorkspacesWords.Columns), [HeadWidth, 20, 28, 60, 50, 20]);
        sheet.Row([new(EmptyTemplate.Mark + dataSet.Name, Style: SpreadsheetStyle.Head),
            new(T(WorkspacesWords.OneRow(dataSet.Row)), Style: SpreadsheetStyle.Remark)]);
        string[] heads = [T(WorkspacesWords.Column), T(WorkspacesWords.Needed), T(WorkspacesWords.ColumnForm), T(WorkspacesWords.Meaning),
            T(WorkspacesWords.AllowedValues), T(WorkspacesWords.Example)];
        sheet.Row(heads.Select(h => new SpreadsheetCell(h, Style: SpreadsheetStyle.Head)));
        foreach (var column in dataSet.Columns)
        {
            string[] said = [column.Name, ColumnWords.Need(column).In(language), ColumnWords.Type(column).In(language),
                column.Meaning.In(language), ColumnWords.Allowed(column).In(language), Example(column)];
            sheet.Row(said.Select(s => new SpreadsheetCell(s, Style: SpreadsheetStyle.Remark)));
        }
    }

    private string Note(Column column) => string.Join("\n", new[]
    {
        column.Meaning.In(language), RejectionWords.Sentence(ColumnWords.Need(column)).In(language),
            RejectionWords.Sentence(ColumnWords.Type(column)).In(language),
        ColumnWords.Allowed(column).In(language),
    }.Where(s => s.Length > 0));

    private IReadOnlyList<string> Offered(Column column) => column.Codes.Count > 0 ? [.. column.Codes.Keys]
        : column.Type == ColumnType.FiscalYear ? [.. plan.Years.Select(y => y.ToString())]
        : known.TryGetValue(column.Name, out var values) ? values : [];

    private string Example(Column column)
    {
        var year = plan.Years[0];
        return column.Type switch
        {
            _ when Offered(column) is { Count: > 0 } offered => offered[0],
            ColumnType.Date => year.First.AddMonths(3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ColumnType.Integer or ColumnType.Decimal => Number(column).ToString(CultureInfo.InvariantCulture),
            ColumnType.Period => year.ToString(),
            ColumnType.Member or ColumnType.Members => "BE",
            _ when column.References is { Besides: [var always, ..] } => always,
            // Meanings and rules often say it themselves.
            _ => dataSet.Rules.Where(r => r.Column == column.Name).Select(r => r.Expected.English).Prepend(column.Meaning.English)
                .Select(said => ForExample().Match(said)).FirstOrDefault(m => m.Success)?.Groups["value"].Value
                    ?? T(WorkspacesWords.ExampleRow),
        };
    }

    /// <summary>Numbers that grow from column to column, as ends of a range do, within each column's bounds.</summary>
    private double Number(Column column)
    {
        var nth = dataSet.Columns.Where(c => c.Type is ColumnType.Integer or ColumnType.Decimal).TakeWhile(c => c.Name != column.Name)
            .Count() + 1;
        return Math.Min(Math.Max(nth, column.Min ?? nth), column.Max ?? double.MaxValue);
    }

    [GeneratedRegex(@"for example (?<value>[^\s,;()]+[^\s,;().])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ForExample();
}
