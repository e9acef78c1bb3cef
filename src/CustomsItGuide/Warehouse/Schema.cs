namespace CustomsItGuide.Warehouse;

/// <summary>
/// The tables of a warehouse. What was delivered stands in the views of the schema <c>received</c>, with rows that do not count (yet)
/// marked as held; a measure sees only the views in <c>main</c>, which leave those out. Under both lie the tables of the schema
/// <c>loose</c>, and, of large deliveries, those of the schema <c>packed</c> (<see cref="PackedTable"/>).
/// </summary>
internal static class Schema
{
    /// <summary>Null: the row counts. Else why not: <c>superseded</c>, <c>unknown_reference:column</c> or <c>rule:id</c>.</summary>
    public const string Held = "_held";

    public static void Create(Database db, Plan plan)
    {
        db.Execute("create schema received; create schema loose; create schema packed; create schema counted");
        foreach (var dataSet in plan.DataSets)
        {
            var columns = dataSet.Columns.Select(c => $"{Database.Name(c.Name)} {SqlType(c.Type)}")
                .Concat(dataSet.Columns.Where(IsNamed).Select(c => $"{Database.Name(AsDelivered(c))} {SqlType(c.Type)}"));
            db.Execute($"create table {Loose(dataSet)} ({string.Join(", ", columns)}, _slice varchar, _delivery bigint, _file "
                + $"integer, _row bigint, {Held} varchar)");
            PackedViews.Create(db, dataSet, []);
            db.Execute($"create view {Database.Name(dataSet.Name)} as select {Columns(dataSet)}, _delivery, _file, _row from "
                + $"{Received(dataSet)} where {Held} is null");
        }
        PackedTable.CreateRegister(db);
        db.Execute("""
            create table rejections (delivery bigint, dataset varchar, file varchar, sheet varchar, "row" bigint, "column" varchar, "value" varchar,
                rule varchar, expected varchar, advice varchar, held boolean, nearest varchar);
            create table delivered_files (delivery bigint, dataset varchar, _file integer, name varchar, sheet varchar, sha256 varchar, received timestamp, delivered_by varchar);
            create table fiscal_years (period varchar, first_day date, last_day date, in_plan boolean);
            create table readings (indicator varchar, period varchar, first_day date, last_day date, "value" double, numerator double, denominator double,
                n bigint, population bigint, absence varchar, provisional boolean, reading varchar);
            create table reading_members (indicator varchar, period varchar, members varchar);
            create table reported (indicator varchar, period varchar, last_day date, "position" bigint, since date, interim boolean,
                "value" double, numerator double, denominator double, fact varchar);
            create table reported_members (indicator varchar, period varchar, "position" bigint, area varchar, member varchar, score double);
            create table reported_rows (indicator varchar, period varchar, fingerprint varchar);
            create table publications (indicator varchar, area varchar, period varchar, "position" bigint, definition varchar, publication varchar);
            create table publication_members (indicator varchar, area varchar, period varchar, member varchar, region varchar, score double, satisfied boolean, figures varchar);
            create table late_totals (indicator varchar, area varchar, period varchar, total varchar);
            create table published_options (kind varchar, subject varchar, period varchar, asked bigint, options varchar);
            create table publications_due (measure varchar, due date);
            create table action_versions ("position" bigint, day date, delivered_by varchar, fiscal_year varchar, action varchar, home varchar, kind varchar,
                "column" varchar, "before" varchar, "after" varchar, decision varchar, withdrawal boolean);
            create table facts (indicator varchar, period varchar, first_day date, last_day date, fact varchar);
            """);
        foreach (var year in plan.YearsAndBefore)
        {
            db.Execute("insert into fiscal_years values (?, ?, ?, ?)", year.ToString(), year.First, year.Last, plan.Years.Contains(year));
        }
        if (plan.HasParts) CreatePeriods(db, plan);
    }

    /// <summary>Beside <c>fiscal_years</c> everything that lies in them, by the text that a row's column <c>period</c> may hold, and the
    /// sessions. Its text is the plan's own, so it needs no rows.</summary>
    private static void CreatePeriods(Database db, Plan plan)
    {
        PeriodKind[] kinds = [PeriodKind.FiscalYear, PeriodKind.HalfYear, PeriodKind.Quarter, PeriodKind.Month];
        var rows = plan.YearsAndBefore.SelectMany(y => kinds.SelectMany(k => plan.Calendar.PartsOf(y, k)))
            .Concat(plan.Calendar.SessionPeriods)
            .Select(p => $"({Database.Literal(p.ToString())}, '{Name(p.Kind)}', date '{Typing.Day(p.First)}', "
                + $"date '{Typing.Day(p.Last)}')");
        db.Execute($"create view periods as select * from (values {string.Join(", ", rows)}) t(period, kind, first_day, last_day)");
    }

    private static string Name(PeriodKind kind) => kind switch
    {
        PeriodKind.FiscalYear => "year",
        PeriodKind.HalfYear => "half",
        PeriodKind.Quarter => "quarter",
        PeriodKind.Month => "month",
        _ => "session",
    };

    /// <summary>All rows that were received and not replaced since, to be read.</summary>
    public static string Received(DataSet dataSet) => $"received.{Database.Name(dataSet.Name)}";

    /// <summary>Those of them that are not packed, to be written.</summary>
    public static string Loose(DataSet dataSet) => $"loose.{Database.Name(dataSet.Name)}";

    /// <summary>The rows that count, equal ones once, with how many there are as <c>times</c>. Columns in which nearly every row differs
    /// may be null in it.</summary>
    public static string Counted(DataSet dataSet) => $"counted.{Database.Name(dataSet.Name)}";

    public static string Columns(DataSet dataSet) => string.Join(", ", dataSet.Columns.Select(c => Database.Name(c.Name)));

    /// <summary>True for a column that may hold Members by name: what was delivered is kept beside what it was read as.</summary>
    public static bool IsNamed(Column column) => column.Type is ColumnType.Member or ColumnType.Members;

    public static string AsDelivered(Column column) => $"_{column.Name}_as_delivered";

    public static string SqlType(ColumnType type) => type switch
    {
        ColumnType.Date => "date",
        ColumnType.Integer => "bigint",
        ColumnType.Decimal => "decimal(18,4)",
        ColumnType.Members or ColumnType.List => "varchar[]",
        _ => "varchar",
    };

    /// <summary><c>a.k1 is not distinct from b.k1 and …</c>: keys may hold blanks, and a blank is equal to a blank.</summary>
    public static string SameKey(DataSet dataSet, string a, string b) =>
        string.Join(" and ", dataSet.Key.Select(k => $"{a}.{Database.Name(k)} is not distinct from {b}.{Database.Name(k)}"));
}
