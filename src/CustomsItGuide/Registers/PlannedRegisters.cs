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
        return Once(() => new RegisterContent(register, register.Answer is { } answer ? Answer(answer, period) : null,
                [.. register.Tables.Select(t => Filled(t, period, chosen)).Where(t => t.Groups.Count > 0 || t.Table.Empty is not null)]),
            "register", [register.Name, period, .. chosen.Order().SelectMany(c => new[] { c.Key, c.Value })]);
    }

    /// <summary>The values of a table of a register as its SELECT gives them; null: there is no such table.</summary>
    public RowTable? RegisterValues(string name, string table, Period period) =>
        RegisterSql(name, table, period) is { } sql ? MeasureRows.Try(s => query(s, []), sql).Rows ?? new([], []) : null;

    /// <summary>The SELECT of a table of a register, as of a period; null: there is no such table.</summary>
    internal string? RegisterSql(string name, string table, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return plan.Registers.FirstOrDefault(r => r.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Tables
            .FirstOrDefault(t => t.Name.Equals(table, StringComparison.OrdinalIgnoreCase)) is { } found
            ? FilledSql.Of(found.Select, plan, period, day).Text : null;
    }

    private LocalizedText? Answer(RegisterAnswer answer, Period period)
    {
        var rows = Rows(answer.Select, period);
        if (rows.Rows is not [var row] || rows.Columns.Index().FirstOrDefault(c => c.Item == "say") is not { Item: not null } say
            || row[say.Index] is not string key || !answer.Texts.TryGetValue(key, out var text)) return null;
        return new LocalizedText(text, [("period", Named(period)), .. rows.Columns.Index().Where(c => c.Item != "period").Select(c =>
            (c.Item, row[c.Index] is IEnumerable<string?> list ? string.Join(", ", list) : row[c.Index]))]);
    }

    private RegisterRows Filled(RegisterTable table, Period period, IReadOnlyDictionary<string, string> narrowed)
    {
        var rows = Rows(table.Select, period);
        var cells = new RegisterCells(plan, table, rows, reference => ActionCell(reference));
        var matching = rows.Rows.Where(r => table.Filters.All(f => !narrowed.TryGetValue(f, out var wanted)
            || Convert.ToString(cells.Value(r, f), System.Globalization.CultureInfo.InvariantCulture) == wanted)).ToList();
        var choices = table.Filters.ToDictionary(f => f, f => (IReadOnlyList<(string, LocalizedText)>)[.. rows.Rows
            .Where(r => cells.Value(r, f) is not null)
            .Select(r => (Convert.ToString(cells.Value(r, f), System.Globalization.CultureInfo.InvariantCulture)!,
                cells.Text(r, table.Columns.FirstOrDefault(c => c.Name == f) ?? new RegisterColumn { Name = f })))
            .DistinctBy(c => c.Item1).OrderBy(c => c.Item1, StringComparer.Ordinal)]);
        var until = Until(period);
        return new RegisterRows(table, new LocalizedText(table.Caption, ("period", Named(period)), ("day", LocalizedText.Of(l => Wording.Format.For(l).Day(until)))), Groups(table, matching, cells),
            choices);
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
            return new RegisterGroup(shown.Count == 0 && table.EmptyGroup is { } empty ? RegistersWords.TitleAndRemark(g.Title, empty) : g.Title,
                Cells(shown));
        })];

        IReadOnlyList<IReadOnlyList<RegisterCell>> Cells(IEnumerable<IReadOnlyList<object?>> of) =>
            [.. of.Select(r => (IReadOnlyList<RegisterCell>)[.. table.Columns.Select(c => cells.Cell(r, c))])];
    }

    /// <summary>None where the SELECT cannot be run on these data, which a check of the definitions would have told.</summary>
    private RowTable Rows(RegisterSelect select, Period period)
    {
        if (select.Measure is { } measure && MeasureOf(measure) is null) return new([], []);
        var sql = FilledSql.Of(select, plan, period, day).Text;
        return MeasureRows.Try(s => query(s, []), sql).Rows ?? new([], []);
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
        return new RegisterCell(known.Years.Contains(parts[0]) ? RegistersWords.UnknownAction(name) : RegistersWords.PlanNotDelivered(name));
    }

    private sealed record ActionsByName(string DataSet, Dictionary<(string Year, string Action), MeasureRow> Actions, HashSet<string> Years);

    private ActionsByName KnownActions()
    {
        if (ActionVersionTable.Of(plan) is not { } actions) return new("", [], []);
        var rows = Rows($"select * from {Database.Name(actions.Name)}").ToDictionary(r => (r.Text("fiscal_year")!, r.Text("action")!));
        return new(actions.Name, rows, rows.Keys.Select(k => k.Item1).ToHashSet(StringComparer.Ordinal));
    }
}
