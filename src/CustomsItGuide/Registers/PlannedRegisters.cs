using CustomsItGuide.Readings;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Registers;

public sealed partial class RegisterReader
{
    /// <summary>What a register of the plan says of a period, as known at the position.</summary>
    /// <param name="narrowed">By column, the value that rows must have; others of the register's tables are passed over.</param>
    /// <returns>Null: the plan has no register of that name.</returns>
    public RegisterContent? Register(string name, Period period, IReadOnlyDictionary<string, string>? narrowed = null)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (plan.Registers.FirstOrDefault(r => r.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } register) return null;
        var chosen = narrowed ?? new Dictionary<string, string>();
        return Once(() => Content(register, period, chosen), "register",
            [register.Name, period, .. chosen.Order().SelectMany(c => new[] { c.Key, c.Value })]);
    }

    /// <summary>The values of a table of a register as its SELECT gives them; null: there is no such table, or the SELECT cannot be run on
    /// these data.</summary>
    public RowTable? RegisterValues(string name, string table, Period period) =>
        RegisterSql(name, table, period) is { } sql ? MeasureRows.Try(s => query(s, []), sql).Rows : null;

    /// <summary>The SELECT of a table of a register, as of a period; null: there is no such table.</summary>
    internal string? RegisterSql(string name, string table, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return plan.Registers.FirstOrDefault(r => r.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Tables
            .FirstOrDefault(t => t.Name.Equals(table, StringComparison.OrdinalIgnoreCase)) is { } found
            ? FilledSql.Of(found.Select, plan, period, day).Text : null;
    }

    /// <summary>What cannot be run is said to be so: nothing shown would say that nothing is there.</summary>
    private RegisterContent Content(Register register, Period period, IReadOnlyDictionary<string, string> narrowed)
    {
        var faults = new List<string>();
        var answer = register.Answer is { } said && Rows(said.Select, period, faults) is { } figures ? Answer(said, figures, period) : null;
        var tables = new List<RegisterRows>();
        foreach (var table in register.Tables)
        {
            if (Rows(table.Select, period, faults) is not { } rows) continue;
            var filled = Filled(table, rows, period, narrowed);
            if (filled.Groups.Count > 0 || table.Empty is not null) tables.Add(filled);
        }
        return new RegisterContent(register, answer, tables)
        {
            Fault = faults.Count == 0 ? null : RegistersWords.SelectFails(string.Join("; ", faults.Distinct(StringComparer.Ordinal))),
        };
    }

    private static LocalizedText? Answer(RegisterAnswer answer, RowTable rows, Period period)
    {
        if (rows.Rows is not [var row] || rows.Columns.Index().FirstOrDefault(c => c.Item == "say") is not { Item: not null } say
            || row[say.Index] is not string key || !answer.Texts.TryGetValue(key, out var text)) return null;
        return new LocalizedText(text, [("period", Named(period)), .. rows.Columns.Index().Where(c => c.Item != "period").Select(c =>
            (c.Item, row[c.Index] is IEnumerable<string?> list ? string.Join(", ", list) : row[c.Index]))]);
    }

    private RegisterRows Filled(RegisterTable table, RowTable rows, Period period, IReadOnlyDictionary<string, string> narrowed)
    {
        var cells = new RegisterCells(plan, table, rows, reference => ActionCell(reference));
        var matching = rows.Rows.Where(r => table.Filters.All(f => !narrowed.TryGetValue(f, out var wanted)
            || Convert.ToString(cells.Value(r, f), System.Globalization.CultureInfo.InvariantCulture) == wanted)).ToList();
        var choices = table.Filters.ToDictionary(f => f, f => (IReadOnlyList<(string, LocalizedText)>)[.. rows.Rows
            .Where(r => cells.Value(r, f) is not null)
            .Select(r => (Convert.ToString(cells.Value(r, f), System.Globalization.CultureInfo.InvariantCulture)!,
                cells.Text(r, table.Columns.FirstOrDefault(c => c.Name == f) ?? new RegisterColumn { Name = f })))
            .DistinctBy(c => c.Item1).OrderBy(c => c.Item1, StringComparer.Ordinal)]);
        var until = Until(period);
        var caption = new LocalizedText(table.Caption, ("period", Named(period)),
            ("day", LocalizedText.Of(l => Wording.Format.For(l).Day(until))));
        return new RegisterRows(table, caption, Groups(table, matching, cells), choices);
    }

    private static IReadOnlyList<RegisterGroup> Groups(RegisterTable table, List<IReadOnlyList<object?>> rows, RegisterCells cells)
    {
        if (rows.Count == 0) return [];
        if (table.Group is not { } by) return [new RegisterGroup(null, Cells(rows))];
        var groups = new List<(LocalizedText Title, object? Value, List<IReadOnlyList<object?>> Rows)>();
        foreach (var row in rows)
        {
            var value = cells.Value(row, by.Name);
            if (groups.Count == 0 || !Equals(groups[^1].Value, value)) groups.Add((cells.Text(row, by), value, []));
            groups[^1].Rows.Add(row);
        }
        return [.. groups.Select(g =>
        {
            var shown = g.Rows.Where(r => cells.Value(r, table.Columns[0].Name) is not null).ToList();
            var title = shown.Count == 0 && table.EmptyGroup is { } empty ? RegistersWords.TitleAndRemark(g.Title, empty) : g.Title;
            return new RegisterGroup(title, Cells(shown));
        })];

        IReadOnlyList<IReadOnlyList<RegisterCell>> Cells(IEnumerable<IReadOnlyList<object?>> of) =>
            [.. of.Select(r => (IReadOnlyList<RegisterCell>)[.. table.Columns.Select(c => cells.Cell(r, c))])];
    }

    /// <param name="faults">Takes why the SELECT cannot be run on these data, which no check on empty tables can tell.</param>
    private RowTable? Rows(RegisterSelect select, Period period, List<string> faults)
    {
        var (rows, fault) = MeasureRows.Try(s => query(s, []), FilledSql.Of(select, plan, period, day).Text);
        if (fault is not null) faults.Add(fault);
        return rows;
    }

    private static LocalizedText Named(Period period) => LocalizedText.Of(language => Wording.Format.For(language).Period(period));

    /// <summary>A line of an Implementation Plan with its state, written <c>fiscal_year:action</c>.</summary>
    private RegisterCell ActionCell(string reference)
    {
        var known = Once(KnownActions, "actions");
        var parts = reference.Split(':', 2, StringSplitOptions.TrimEntries);
        if (parts.Length == 2 && known.Actions.TryGetValue((parts[0], parts[1]), out var action))
        {
            var status = action.Text("status") is { } code ? plan.Label(code, $"{known.DataSet}.status") ?? Wording.Names.Raw(code) : null;
            return new RegisterCell(LocalizedText.Verbatim(action.Text("title") ?? ""))
            {
                Id = parts[1],
                Action = (parts[0], parts[1]),
                Note = LocalizedText.Join(LocalizedText.Verbatim(", "), [LocalizedText.Verbatim(parts[0]), status ?? LocalizedText.Empty,
                    LocalizedText.Verbatim(action.Text("owner") ?? "")]),
            };
        }
        var name = string.Join(' ', parts);
        return new RegisterCell(known.Years.Contains(parts[0]) ? RegistersWords.UnknownAction(name)
            : RegistersWords.PlanNotDelivered(name));
    }

    private sealed record ActionsByName(string DataSet, Dictionary<(string Year, string Action), MeasureRow> Actions,
        HashSet<string> Years);

    private ActionsByName KnownActions()
    {
        if (ActionVersionTable.Of(plan) is not { } actions) return new("", [], []);
        var rows = Rows($"select * from {Database.Name(actions.Name)}")
            // A contract may tell actions apart by more than their number.
            .GroupBy(r => (r.Text("fiscal_year")!, r.Text("action")!)).ToDictionary(g => g.Key, g => g.First());
        return new(actions.Name, rows, rows.Keys.Select(k => k.Item1).ToHashSet(StringComparer.Ordinal));
    }
}
