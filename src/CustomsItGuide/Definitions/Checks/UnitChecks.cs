using System.Globalization;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Definitions.Checks;

/// <summary>Units that plan.yaml declares.</summary>
internal static class UnitChecks
{
    public static IEnumerable<Issue> UnitsCanBeShown(PlanDraft draft)
    {
        foreach (var (unit, source) in draft.Plan?.Units ?? [])
        {
            if (Units.BuiltIn.Contains(unit.Code))
                yield return source.Issue("", "contradiction", DefinitionsWords.UnitBuiltIn(unit.Code));
            else if (!DataSetChecks.IsIdentifier(unit.Code))
                yield return source.Issue("", "name", DefinitionsWords.UnitNameInvalid(unit.Code));
            if (unit.Digits is < 0 or > 6)
                yield return source.Issue("digits", "out_of_range",
                    DefinitionsWords.UnitDigitsOutOfRange(unit.Code, unit.Digits.Value.ToString(CultureInfo.InvariantCulture)));
            if (unit.Position is not { } position) continue;
            if (unit.Symbol is null) yield return source.Issue("position", "contradiction", DefinitionsWords.UnitPositionWithoutSymbol);
            foreach (var language in source.LanguagesOf("position").Where(l => position.In(l) is not (Unit.Before or Unit.After)))
                yield return source.Issue("position", "unknown_value",
                    DefinitionsWords.UnitPositionUnknown(position.In(language), language));
        }
    }
}
