using CustomsItGuide.Judgement;
using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Kinds.Completion.RowChecks;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Completion;

/// <summary>
/// Completion of the actions of the annual Implementation Plan, in percent. Denominator: the actions that the plan had as approved at the
/// start of the year, whatever became of them. Numerator: those declared completed with a completion date inside the fiscal year (for a
/// part of it: by the part's last day). A carried-over, cancelled or superseded action stays in the denominator and is not completed; a
/// completed one without a date is not counted. A number for a target is judged by rule E, against the actions' own due days.
/// </summary>
internal sealed class CompletionKind : Kind<ActionRow>
{
    public override string Name => "completion";

    public override RowSubject Rows => RowSubject.Actions;

    public override IReadOnlyList<TargetRuleKind> Rules => GeneralRules;

    public override ValueKind Values => ValueKind.Percentage;

    public override IReadOnlyList<SupportingFigure> Figures => CompletionFigures.All;

    public override SupportingFigure? Evidenced => CompletionFigures.Verified;

    public override IReadOnlyList<MeasureColumn> Columns { get; } =
    [
        new("origin", CellKind.Text), new("status", CellKind.Text), new("completed_on", CellKind.Date), new("due_on", CellKind.Date),
        new("decision", CellKind.Text), new("progress", CellKind.Number), new("evidence", CellKind.Text), new("owner", CellKind.Text),
        new("action", CellKind.Text, Need.Never),
    ];

    public override bool KnowsAnySpan => true;

    protected override ActionRow Typed(MeasureRow row) => new(row);

    protected override Reading Estimate(EstimatorInput input, IReadOnlyList<ActionRow> rows)
    {
        if (rows.Count == 0 && !input.Delivered) return Absent.NotReported(input);
        var approved = rows.Where(row => row.IsApproved).ToList();
        if (approved.Count == 0)
        {
            return Absent.NotApplicable(input,
                KindsWords.NoApprovedAction(input.Period.Year));
        }

        var completed = approved.Where(row => row.IsCompleted(input.Period)).ToList();
        return new Reading
        {
            Indicator = input.Indicator.Id,
            Period = input.Period,
            Value = Percent.Of(completed.Count, approved.Count),
            Numerator = completed.Count,
            Denominator = approved.Count,
            Provisional = input.Period.Kind != PeriodKind.FiscalYear,
            Supporting = Supporting(rows, approved, completed, input.Period),
            Breakdown = Breakdowns.Of(input.Indicator, approved, (by, key, cell) =>
            {
                var done = cell.Count(row => row.IsCompleted(input.Period));
                return new(by, key, Percent.Of(done, cell.Count), done, cell.Count, cell.Count);
            }),
            Findings = ActionCheck.Look(rows, input.Period),
            Schedule = ActionRow.Schedule(rows, input.Period, input.Period.Last),
            Deliveries = DeliveriesBehind.Of(rows),
            Rows = approved.Count,
        };
    }

    public override Reading OnDay(Reading reading, DateOnly day) =>
        Lateness.Actions(reading, day) is { } late && reading.Beside(CompletionFigures.Overdue) is not null
        ? reading with { Supporting = new Dictionary<string, double?>(reading.Supporting) { [CompletionFigures.Overdue.Name] = late } }
            : reading;

    public override Fact Compare(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history, Plan plan) =>
        Facts.AgainstTarget(indicator, reading, history);

    public override Ruling Judge(Case of, Thresholds limits, bool rejected)
    {
        if (of.Indicator.Target is not { Kind: TargetRuleKind.AtLeast, Value: { } target }) return Rulings.ByTarget(of, limits);
        var all = of.Reading.Denominator!.Value;
        var planned = of.Reading.Schedule.LastOrDefault(step => step.Day <= of.AsOf) is { } step ? step.Planned / all : 0;
        return new(new CompletionSubject(of.Reading.Numerator!.Value / all, planned, of.AsOf, of.Due)
        {
            Target = target / 100,
            Reached = Rulings.Reached(of),
        }.Judge(limits));
    }

    public override LocalizedText Reason(Case of, Ruling ruling) => CompletionWords.Reason(of, ruling.Verdict);

    public override (LocalizedText One, LocalizedText Many)? Counted(Indicator indicator) =>
        (KindsWords.CompletedAction, KindsWords.CompletedActions);

    public override (double Share, LocalizedText What)? SecondWord(Reading reading) =>
        reading.Beside(CompletionFigures.Evidence) is { } share
        ? (share, KindsWords.ActionsNameEvidence) : null;

    public override IEnumerable<Figure> Receipt(Case of) => CompletionWords.Receipt(of);

    public override Finding? AboutWhatIsMissing(Judged judged) => OwnerOfActionsMissing.Look(judged);

    public override Finding? AboutThePace(Judged judged) => CompletionWords.Pace(judged);

    private static Dictionary<string, double?> Supporting(
        IReadOnlyList<ActionRow> rows, List<ActionRow> approved, List<ActionRow> completed, Period period)
    {
        var evidenced = completed.Count(row => row.Evidence is not null);
        var inScope = rows.Where(row => row.Decision is null ? row.IsApproved : !row.IsWithdrawn).ToList();
        var adjusted = inScope.Count(row => row.IsCompleted(period));
        var progress = approved.Sum(row => row.IsDeclaredCompleted ? 100 : row.Progress ?? 0);
        double Count(string status) => approved.Count(row => row.Status == status);
        return SupportingFigure.Values(
            (CompletionFigures.Verified, Percent.Of(evidenced, approved.Count)),
            (CompletionFigures.Adjusted, Percent.Of(adjusted, inScope.Count)),
            (CompletionFigures.Progress, (double)(progress / approved.Count)),
            (CompletionFigures.Planned, Percent.Of(approved.Count(row => row.DueOn(period) <= period.Last), approved.Count)),
            (CompletionFigures.Evidence, Percent.Of(evidenced, completed.Count)),
            (CompletionFigures.Actions, approved.Count),
            (CompletionFigures.Completed, completed.Count),
            (CompletionFigures.WithEvidence, evidenced),
            (CompletionFigures.AdjustedCompleted, adjusted),
            (CompletionFigures.AdjustedActions, inScope.Count),
            (CompletionFigures.Added, rows.Count - approved.Count),
            (CompletionFigures.CarriedOver, Count("carried_over")),
            (CompletionFigures.Cancelled, Count("cancelled")),
            (CompletionFigures.Superseded, Count("superseded")),
            (CompletionFigures.Late, approved.Count(row => row.IsDeclaredCompleted && row.CompletedOn > period.Year.Last)),
            (CompletionFigures.WithoutOwner, approved.Count(row => !row.IsCompleted(period) && !row.IsWithdrawn && row.Owner is null)),
            (CompletionFigures.Overdue, approved.Count(row => !row.IsCompleted(period) && row.DueOn(period) <= period.Last)));
    }
}
