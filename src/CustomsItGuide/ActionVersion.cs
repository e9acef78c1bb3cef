namespace CustomsItGuide;

/// <summary>What a load or a withdrawal changed of one action of an annual Implementation Plan: the action as a whole, or one of its
/// columns.</summary>
/// <param name="Position">Of the load's first delivery, or of the withdrawal.</param>
/// <param name="Day">When it was known (UTC).</param>
/// <param name="By">Who delivered or withdrew.</param>
/// <param name="Home">Objective or focus area after it; of a removed action, before it.</param>
/// <param name="Column">Null: the action came or went; its filled columns follow, each by itself.</param>
/// <param name="Before">As text; null: empty, or the action was not there.</param>
/// <param name="After">As text; null: empty, or the action is there no longer.</param>
/// <param name="Decision">Reference of the decision that the action names after it; null: none.</param>
/// <param name="IsWithdrawal">True when a delivery was withdrawn: what it had changed is undone.</param>
public sealed record ActionVersion(
    long Position, DateOnly Day, string By, string FiscalYear, string Action, string Home, ChangeKind Kind, string? Column, string? Before,
    string? After,
    string? Decision, bool IsWithdrawal);
