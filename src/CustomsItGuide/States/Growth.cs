using CustomsItGuide.Definitions;
using CustomsItGuide.Disclosure;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.States;

/// <summary>
/// A warehouse that grows by the entries of a journal. An entry is put into it here and nowhere else, whether it has just arrived or is
/// read again, so that a warehouse that grew with the loads and one that was made anew hold the same.
/// </summary>
internal sealed class Growth(Database db, Plan plan)
{
    private readonly GrowthParts parts = new(db, plan);

    /// <summary>Begins what one load or one withdrawal does.</summary>
    /// <param name="entry">Position of the load's first delivery, or of the withdrawal.</param>
    /// <param name="known">When it was known.</param>
    public GrowthStep Begin(long entry, DateTimeOffset known, string by, bool isWithdrawal = false) =>
        new(db, plan, parts, (entry, known, by, isWithdrawal));

    /// <summary>The definitions of the plan come into force: what was fixed under those before them is carried on.</summary>
    /// <param name="before">What had been fixed at the entry before.</param>
    /// <param name="knownBefore">When that was known.</param>
    /// <param name="position">Of the adoption.</param>
    public void Adopt(FrozenBefore before, DateTimeOffset knownBefore, long position, DateTimeOffset known)
    {
        parts.Closures.Carry(before, knownBefore);
        parts.Closures.After(plan.DataSets.Select(d => d.Name).ToHashSet(), position, known);
    }

    /// <summary>Reads a delivery's kept files again and puts its rows in their place.</summary>
    /// <param name="pathOf">Where a file's bytes are kept.</param>
    /// <param name="statements">Told of the delivery; null: nobody asks.</param>
    public void Replay(GrowthStep step, Delivery delivery, Func<DeliveredFile, string> pathOf, Statements? statements = null)
    {
        if (plan.DataSets.FirstOrDefault(d => d.Name == delivery.DataSet) is not { } dataSet) return;
        var files = delivery.Files.Select(f => new IntakeFile(pathOf(f), f.Name, f.Name)).ToList();
        var sources = Intake.Read(files, MappingReader.Apply(plan.DataSets, delivery.Options.Map), ParquetFile.Schema,
            delivery.DataSet).Sources;
        var staged = Staging.Stage(db, FormattableString.Invariant($"staged_{delivery.Position}"), dataSet, sources, delivery.Options);
        // Parts only where it came as parts: what the contract says now is for new deliveries.
        using var rows = new GrowthRows(db, plan, staged, delivery.Options.Part);
        if (!rows.AreParts) delivery = delivery with { Options = delivery.Options with { Part = null } };
        step.Touch(dataSet);
        statements?.Before(db, delivery, dataSet, rows.Placed);
        step.Put(delivery, dataSet, rows);
    }

    /// <summary>Makes all readings anew.</summary>
    public void Finish() => WarehouseBuild.Finish(db, plan, parts.Measured);

    /// <summary>Makes those anew that the growth may have changed.</summary>
    /// <param name="changed">Data sets of which rows were put or taken away.</param>
    public void Finish(IReadOnlySet<string> changed) =>
        WarehouseBuild.Finish(db, plan, parts.Measured, changed, parts.Closures.Closed);

    /// <summary>Writes what the warehouse is for, and all to its file.</summary>
    public void Seal(WarehouseStamp stamp)
    {
        stamp.WriteTo(db);
        db.Execute("checkpoint");
    }
}

/// <summary>What a warehouse carries on from one entry to the next.</summary>
internal sealed class GrowthParts
{
    public GrowthParts(Database db, Plan plan)
    {
        Measured = new(db, plan);
        Reported = new(db, plan, Measured);
        Closures = new(db, plan, Measured);
        Versions = new(db, plan);
    }

    public Measured Measured { get; }

    public ReportedReadings Reported { get; }

    public SurveyClosures Closures { get; }

    public ActionVersions Versions { get; }
}
