namespace CustomsItGuide;

/// <summary>A column that a kind of indicator reads of its measure.</summary>
/// <param name="Name">As the measure has to call it.</param>
/// <param name="Type">As the engine names types: <c>varchar</c>, <c>date</c>, <c>decimal(18,4)</c>, <c>boolean</c>.</param>
/// <param name="Meaning">What stands in it; null where the name says it all.</param>
/// <param name="Required">False for one that the measure may leave out, always or where the indicator does not report mid-year.</param>
public sealed record KindColumn(string Name, string Type, LocalizedText? Meaning, bool Required);
