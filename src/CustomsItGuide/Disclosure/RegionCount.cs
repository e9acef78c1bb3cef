namespace CustomsItGuide.Disclosure;

/// <summary>Satisfied among responding Members of one region, before anything is decided about it.</summary>
/// <param name="N">Responding.</param>
/// <param name="K">Of them satisfied.</param>
public sealed record RegionCount(string Region, int N, int K);
