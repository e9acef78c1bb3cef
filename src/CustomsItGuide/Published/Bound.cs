namespace CustomsItGuide.Published;

/// <summary>What a published target asks of a value. A value that equals a bound meets it.</summary>
internal enum BoundKind
{
    AtLeast,
    AtMost,
    Between,
    Exactly,
}

/// <summary>
/// A published target as one or two bounds: a lower one alone means at least, an upper one alone at most, both between them, and both the
/// same exactly.
/// </summary>
internal sealed record Bound
{
    private Bound(ExactNumber? lower, ExactNumber? upper) => (Lower, Upper) = (lower, upper);

    public ExactNumber? Lower { get; }

    public ExactNumber? Upper { get; }

    public BoundKind Kind => (Lower, Upper) switch
    {
        ({ }, null) => BoundKind.AtLeast,
        (null, { }) => BoundKind.AtMost,
        var (lower, upper) => lower == upper ? BoundKind.Exactly : BoundKind.Between,
    };

    /// <summary>True when no value can meet it: its lower bound lies above its upper one.</summary>
    public bool IsEmpty => Lower > Upper;

    /// <summary>Null where there is no bound.</summary>
    public static Bound? Of(ExactNumber? lower, ExactNumber? upper) => lower is null && upper is null ? null : new(lower, upper);

    /// <summary>Met or not, by the published digits alone: nothing is rounded.</summary>
    public Fact Judge(ExactNumber value) =>
        (Lower is null || value >= Lower) && (Upper is null || value <= Upper) ? Fact.Met : Fact.NotMet;

    /// <summary>What it would be with the value rounded as its bounds are written.</summary>
    public Fact JudgeRounded(ExactNumber value) =>
        (Lower is not { } lower || value.RoundedAs(lower) >= lower) && (Upper is not { } upper || value.RoundedAs(upper) <= upper)
            ? Fact.Met : Fact.NotMet;
}
