using CustomsItGuide.Registers;

namespace CustomsItGuide.Pages;

/// <summary>Which pages a plan has: those that every plan has, those whose data sets it has, and its own registers.</summary>
public static class PlanPages
{
    /// <summary>In the order of the menu.</summary>
    public static IReadOnlyList<(string Path, LocalizedText Title)> Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return
        [
            (Urls.OverviewPath, PagesWords.Overview), (Urls.MapPath, PagesWords.StrategyMap), (Urls.OffTargetPath, PagesWords.OffTargetTitle),
            .. Parts.Where(p => p.Is(plan)).Select(p => (p.Path, p.Title())),
            .. plan.Registers.Select(r => (Urls.RegisterPath(r.Name), r.Title)),
            (Urls.DefinitionsPath, PagesWords.Definitions), (Urls.DeliveriesPath, PagesWords.Deliveries),
        ];
    }

    /// <summary>False for a page whose data sets the plan does not have, and for all below it.</summary>
    public static bool Has(Plan plan, string path)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(path);
        return Parts.FirstOrDefault(p => path.Equals(p.Path, StringComparison.OrdinalIgnoreCase)
            || path.StartsWith(p.Path + "/", StringComparison.OrdinalIgnoreCase)).Is?.Invoke(plan) ?? true;
    }

    private static readonly (string Path, Func<LocalizedText> Title, Func<Plan, bool> Is)[] Parts =
    [
        (Urls.PlanPath, () => PagesWords.ImplementationPlan, RegisterReader.HasActions),
        (Urls.SurveysPath, () => PagesWords.Surveys, RegisterReader.HasSurveys),
        (Urls.CapacityPath, () => PagesWords.CapacityBuilding, RegisterReader.HasCapacityBuilding),
        (Urls.InstrumentsPath, () => PagesWords.Instruments, RegisterReader.HasInstruments),
        (Urls.ProgrammesPath, () => PagesWords.Programmes, RegisterReader.HasProgrammes),
    ];
}
