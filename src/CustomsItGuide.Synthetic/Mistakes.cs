using System.Globalization;

namespace CustomsItGuide.Synthetic;

/// <summary>
/// The rows that real files get wrong. They are added to rows that are right, never put in their place, so that what a reader
/// rejects leaves the figures of the story as they are.
/// </summary>
internal static class Mistakes
{
    public static Table WithBadAnswers(Table answers, string survey, string question)
    {
        var table = answers.Copy();
        var first = answers.Rows[0];
        table.Rows.Insert(Math.Min(7, table.Rows.Count), [survey, "XX-1", "Atlantis", question, 4, "administration"]); // no such Member
        table.Rows.Insert(Math.Min(23, table.Rows.Count), [survey, "ZA-9", "ZA", question, 7, "administration"]); // off the scale
        table.Rows.Insert(Math.Min(41, table.Rows.Count), [survey, "NZ-9", "NZ", "Q77", 4, "administration"]); // no such question
        table.Rows.Insert(Math.Min(60, table.Rows.Count), [survey, null, "JP", question, 4, "administration"]); // required missing
        table.Rows.Insert(Math.Min(75, table.Rows.Count), [.. first]); // key repeated
        return table;
    }

    public static Table WithBadMissions(Table missions, SampleYear year)
    {
        var table = missions.Copy();
        var good = missions.Rows[11];
        object?[] Like(string code, params (string Column, object? Value)[] changes)
        {
            object?[] row = [.. good];
            row[0] = code;
            foreach (var (column, value) in changes) row[table.Index(column)] = value;
            return row;
        }
        var dated = year.Dashed;
        if (year.Start < 2024)
        {
            table.Rows.Insert(15 + year.Start % 7, [.. good]); // key repeated
            table.Rows.Insert(31,
                Like($"CB{dated}-A", ("ends_on", string.Create(CultureInfo.InvariantCulture, $"31/02/{year.Start + 1}")))); // no such day
            table.Rows.Insert(58,
                Like($"CB{dated}-B", ("topic", year.Start == 2022 ? "blockchain" : "metaverse"), ("review_topic", null))); // no such topic
            table.Rows.Insert(92, Like($"CB{dated}-D", ("title", null))); // required missing
        }
        if (year.Start is 2022 or 2024)
            table.Rows.Insert(77, Like($"CB{dated}-C", ("status", year.Start == 2022 ? "finished?" : "tbc"))); // no such code
        table.Rows.Insert(120, Like($"CB{dated}-E", ("beneficiaries", "FR;QQ"))); // no such Member
        return table;
    }

    /// <summary>Lines with a cell too many and with cells missing: what a delimiter inside an unquoted text does to a CSV file.</summary>
    public static Table WithTornLines(Table table)
    {
        var copy = table.Copy();
        var row = table.Rows[3];
        copy.Rows.Insert(9, ["TORN-1", .. row.Skip(1), "one cell", "too many"]);
        copy.Rows.Insert(20, ["TORN-2", .. row.Skip(1).Take(2)]);
        return copy;
    }

    public static Table WithBadActions(Table actions, SampleYear year)
    {
        var table = actions.Copy();
        var good = actions.Rows[5];
        object?[] Like(string code, params (string Column, object? Value)[] changes)
        {
            object?[] row = [.. good];
            row[1] = code;
            foreach (var (column, value) in changes) row[table.Index(column)] = value;
            return row;
        }
        if (year.Start == 2024) return table; // after two years of rejected lines the file is checked before it is sent
        table.Rows.Insert(12, Like("SO1-90", ("progress", 140))); // out of range
        if (year.Start == 2022) return table;
        table.Rows.Insert(30, Like("SO1-91", ("home", "SO5"))); // no such code
        table.Rows.Insert(44, [.. good]); // key repeated
        table.Rows.Insert(52, Like("SO1-92", ("due_on", "end of spring"))); // not a date
        return table;
    }

    public static Table With(Table table, params object?[][] rows)
    {
        var copy = table.Copy();
        copy.Rows.AddRange(rows);
        return copy;
    }
}
