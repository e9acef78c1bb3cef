using CustomsItGuide.Definitions;
using CustomsItGuide.Files;
using CustomsItGuide.Ledger;
using CustomsItGuide.Registers;
using CustomsItGuide.Verification;
using CustomsItGuide.Warehouse;
using CustomsItGuide.Workspaces;

namespace CustomsItGuide;

/// <summary>What is said at a position: scorecards, receipts, registers, deliveries and what was rejected of them.</summary>
public sealed partial class Workspace
{
    /// <summary>
    /// Completes when what is asked at a position is answered without building its warehouse first. One that is not there yet is built,
    /// beside the caller.
    /// </summary>
    /// <exception cref="RefusedException">It cannot be built: the task says why.</exception>
    public Task ReadyAsync(AsOf at) => open.AtAsync(at);

    /// <summary>The fiscal year that a reader means who names none: the latest one of the plan that has ended, else the first.</summary>
    public Period DefaultPeriod(AsOf at)
    {
        var years = Plan(at).Years;
        return years.LastOrDefault(y => y.Last < at.Day) ?? years[0];
    }

    /// <summary>The scorecard of a fiscal year or of a first half-year.</summary>
    /// <exception cref="RefusedException">The period is not one of the plan's years (nor the year before it), nor a first half of one.</exception>
    public Scorecard Score(Period period, AsOf at)
    {
        CheckPeriod(period, Plan(at));
        return Scoring.Score(WarehouseAt(at), Deliveries(at), Versions(at), period, at);
    }

    /// <summary>One figure for the whole, for those who ask for it; mostly it is withheld, and it says why. It is never a status.</summary>
    public static RollUpIndex RollUp(Scorecard scorecard) => Judgement.RollUp.Of(scorecard);

    /// <summary>The registers behind the indicators, as a position knows them.</summary>
    public RegisterReader Registers(AsOf at)
    {
        ArgumentNullException.ThrowIfNull(at);
        return WarehouseAt(at).Registers(at.Day);
    }

    /// <exception cref="RefusedException">The plan has no such indicator, or the period is not one of its.</exception>
    public Explanation Explain(string indicator, Period period, AsOf at)
    {
        var plan = Plan(at);
        var found = plan.Indicators.FirstOrDefault(i => i.Id.Equals(indicator, StringComparison.OrdinalIgnoreCase))
            ?? throw new RefusedException(new Issue(Severity.Error, indicator, null, "unknown_indicator",
                new LocalizedText($"The plan {plan.Id} has no indicator '{indicator}'. It has: {string.Join(", ", plan.Indicators.Select(i => i.Id))}.",
                    $"Le plan {plan.Id} n'a pas d'indicateur « {indicator} ». Il a : {string.Join(", ", plan.Indicators.Select(i => i.Id))}.")));
        var scorecard = Score(period, at);
        History history;
        lock (gate) history = new History(journal);
        return Explaining.Explain(WarehouseAt(at), history, scorecard, found, Folder);
    }

    /// <summary>Everything delivered up to a position, oldest first.</summary>
    public IReadOnlyList<Delivery> Deliveries(AsOf at)
    {
        lock (gate) return new History(journal).DeliveriesAt(at.Position);
    }

    /// <summary>
    /// Rows that are refused in the state at a position: of all deliveries that still count, or of one. A delivery that was replaced
    /// since is shown as it stood when it was received.
    /// </summary>
    /// <exception cref="RefusedException">No delivery has that number at the position.</exception>
    public IReadOnlyList<Rejection> Rejections(AsOf at, long? delivery = null)
    {
        if (delivery is not { } asked) return RejectionTable.Read(WarehouseAt(at).Query(RejectionTable.Sql(null)));
        var all = Deliveries(at);
        if (all.All(d => d.Position != asked))
        {
            throw new RefusedException(new Issue(Severity.Error, "--delivery", null, "unknown_delivery",
                new LocalizedText($"There is no delivery {asked}. Deliveries are named by their journal position; {(all.Count == 0 ? "there is none yet" : $"the latest is {all[^1].Position}")}.",
                    $"Il n'y a pas de livraison {asked}. Les livraisons sont désignées par leur position dans le journal ; {(all.Count == 0 ? "il n'y en a pas encore" : $"la dernière est {all[^1].Position}")}.")));
        }
        return RejectionTable.Read(WarehouseAt(ToldAt(at, asked)).Query(RejectionTable.Sql(asked)));
    }

    public IReadOnlyList<JournalEntry> Journal(AsOf at)
    {
        lock (gate) return [.. new History(journal).Until(at.Position).Select(Entries.Describe)];
    }

    private static void CheckPeriod(Period period, Plan plan)
    {
        var known = plan.Years.Prepend(plan.Years[0].Previous).Contains(period.Year);
        if (known && (period.Kind == PeriodKind.FiscalYear || (period.Kind == PeriodKind.HalfYear && period.Part == 1))) return;
        throw new RefusedException(new Issue(Severity.Error, "--period", null, "period",
            new LocalizedText($"The plan {plan.Id} has no scorecard for {period}. It has the fiscal years {string.Join(", ", plan.Years)}, their first halves (as {plan.Years[0]}-H1), and {plan.Years[0].Previous} for the baseline.",
                $"Le plan {plan.Id} n'a pas de tableau de bord pour {period}. Il a les exercices {string.Join(", ", plan.Years)}, leurs premiers semestres (comme {plan.Years[0]}-H1), et {plan.Years[0].Previous} pour la référence.")));
    }
}
