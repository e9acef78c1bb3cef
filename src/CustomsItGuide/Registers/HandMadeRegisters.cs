using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Registers;

/// <summary>Which of the registers that are more than tables a plan has what they need for.</summary>
public sealed partial class RegisterReader
{
    /// <summary>Whether the plan keeps lines of Implementation Plans.</summary>
    public static bool HasActions(Plan plan) => ActionVersionTable.Of(plan) is not null;

    /// <summary>Whether the plan counts what Members say in surveys.</summary>
    public static bool HasSurveys(Plan plan) => Has(plan, "surveys", "survey_questions", "survey_answers", "members")
        && plan.Measures.Any(m => m.Name == Shown.Answers);

    /// <summary>Whether the plan keeps capacity-building activities, with their experts and funds.</summary>
    public static bool HasCapacityBuilding(Plan plan) => Has(plan, "missions", "mission_experts", "topics", "experts", "expenditure");

    /// <summary>Whether the plan keeps which Member uses which instrument.</summary>
    public static bool HasInstruments(Plan plan) =>
        ArgumentNotNull(plan).Measures.Any(m => m.Name == Shown.Instruments) && Has(plan, "instruments", "members");

    /// <summary>Whether the plan keeps work programmes.</summary>
    public static bool HasProgrammes(Plan plan) => Has(plan, "programmes");

    private static bool Has(Plan plan, params ReadOnlySpan<string> dataSets)
    {
        foreach (var name in dataSets)
            if (ArgumentNotNull(plan).DataSets.All(d => d.Name != name)) return false;
        return true;
    }

    private static Plan ArgumentNotNull(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan;
    }
}
