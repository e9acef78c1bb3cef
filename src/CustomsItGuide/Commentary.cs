namespace CustomsItGuide;

/// <summary>What the owner of an indicator says about a period.</summary>
public sealed record Commentary(string Cause, string? Action, string? Owner, DateOnly? DueOn, string? ExpectedEffect);
