namespace CustomsItGuide.Published;

/// <summary>Holds results that others published against our rules.</summary>
internal static class PublishedResults
{
    /// <summary>Reads a file of published results and compares each row.</summary>
    /// <param name="columns">A YAML file that says what the columns and words are; null: the file has a form that is known.</param>
    /// <exception cref="RefusedException">
    /// One of the files cannot be read, the heads are those of no known form, or a cell holds no number or an unknown word: each is named
    /// with its line, column, what was found and what was expected.
    /// </exception>
    public static ResultsComparison Compare(string path, string? columns)
    {
        var table = ResultsTable.Read(path, columns is null ? null : ResultsFormReader.Read(columns));
        var form = table.Form;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < table.Heads.Count; i++) places.TryAdd(table.Heads[i], i);
        var faults = new Faults(path);
        var rows = table.Rows.Select(row => new RowCells(form, places, row.Line, row.Cells, faults))
            .Select(cells => form.IsProgress ? ProgressRows.Compare(cells, form) : BoundRows.Compare(cells)).ToList();
        faults.Refuse();

        var compared = new ResultsComparison(form.Name, rows, []);
        return compared with { Notices = [.. Notices(path, table, compared)] };
    }

    private static IEnumerable<Issue> Notices(string path, ResultsTable table, ResultsComparison compared)
    {
        var unread = table.Heads.Except(table.Form.Heads).Except(table.Form.OtherHeads).Where(h => h.Length > 0).ToList();
        // Whoever describes a file names the columns that matter; of a known form none was expected.
        if (ResultsForm.Known.Contains(table.Form) && unread.Count > 0)
            yield return new Issue(Severity.Warning, path, 1, "columns_not_read", PublishedWords.ColumnsNotRead(string.Join(", ", unread)));
        if (compared.Compared == 0)
            yield return new Issue(Severity.Warning, path, null, "nothing_compared", PublishedWords.NothingCompared);
    }
}
