namespace CustomsItGuide;

/// <param name="Member">ISO 3166-1 alpha-2 code.</param>
/// <param name="Area">Focus area, where the indicator is judged for each; else null.</param>
/// <param name="Score">On the survey's scale.</param>
/// <param name="Satisfied">Score at or above the satisfied answer.</param>
public sealed record MemberScore(string Member, string Region, string? Area, double Score, bool Satisfied);
