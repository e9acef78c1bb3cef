namespace CustomsItGuide;

/// <param name="Kind">The rule.</param>
/// <param name="Value">The number, in the indicator's unit; 1 for yes and 0 for no; null for rules without one.</param>
/// <param name="Decision">The text or decision it comes from, with its date.</param>
/// <param name="Since">First day on which it was in force.</param>
/// <param name="AtPlanEnd">True when it is due once, on the plan's last day; false when it is due at the end of every fiscal year.</param>
public sealed record Target(TargetRuleKind Kind, double? Value, LocalizedText Decision, DateOnly Since, bool AtPlanEnd)
{
    /// <summary>The former name of the rule where the definition gives it that: <c>equals</c> for <c>exactly</c>; null: its name of
    /// today.</summary>
    public string? FormerName { get; init; }

    /// <summary>Smallest value of <see cref="TargetRuleKind.Between"/>, itself included; null for other rules.</summary>
    public double? From { get; init; }

    /// <summary>Largest value of it, itself included.</summary>
    public double? To { get; init; }

    /// <summary>Day of a <see cref="TargetRuleKind.Milestone"/>; null for other rules.</summary>
    public DateOnly? By { get; init; }

    /// <summary>The number by fiscal year, in their order; empty where one number holds for all.</summary>
    public IReadOnlyList<YearTarget> Values { get; init; } = [];

    /// <summary>True where numbers are promised by year, and none for the year that the target is looked at in.</summary>
    public bool IsOpen => Values.Count > 0 && Value is null;

    /// <summary>Two that promise the same by the same decision are equal, by whichever name of the rule.</summary>
    public bool Equals(Target? other) => other is not null
        && (Kind, Value, From, To, By) == (other.Kind, other.Value, other.From, other.To, other.By)
        && (Since, AtPlanEnd) == (other.Since, other.AtPlanEnd) && Decision == other.Decision && Values.SequenceEqual(other.Values);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Value, From, To, By, Since, AtPlanEnd);

    /// <summary>As it holds in a period: with the number of its fiscal year.</summary>
    public Target In(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Values.Count == 0 ? this : this with { Value = Values.FirstOrDefault(v => v.Year == period.Year)?.Value };
    }
}

/// <summary>The number that is promised for a fiscal year, in the indicator's unit.</summary>
public sealed record YearTarget(Period Year, double Value);
