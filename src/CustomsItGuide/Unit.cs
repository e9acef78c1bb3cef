namespace CustomsItGuide;

/// <summary>
/// A unit of values, as a plan declares it. One that nobody declares, as of a plan adopted before there were declarations, has a code and
/// nothing else, and is shown as it is written.
/// </summary>
/// <param name="Code">As indicators name it, and JSON.</param>
public sealed record Unit(string Code)
{
    /// <summary>The word beside a number that a language says in the singular; null: not declared.</summary>
    public LocalizedText? One { get; init; }

    /// <summary>The word beside any other number.</summary>
    public LocalizedText? Other { get; init; }

    /// <summary>Decimals shown, 0 to 6; null: as many as it takes.</summary>
    public int? Digits { get; init; }

    /// <summary>What stands beside numbers in place of the word; null: the word does.</summary>
    public LocalizedText? Symbol { get; init; }

    /// <summary>By language <see cref="Before"/> or <see cref="After"/>: where the symbol stands; null: after.</summary>
    public LocalizedText? Position { get; init; }

    /// <summary>The symbol stands at the head of the number: £3.</summary>
    public const string Before = "before";

    /// <summary>The symbol stands behind the number, with a blank between them.</summary>
    public const string After = "after";

    /// <summary>Percent, 0 to 100.</summary>
    public bool IsPercent => Code == "percent";

    /// <summary>Whether its values are whole as a rule, so that a scale has whole steps.</summary>
    public bool IsWhole => !IsPercent && Digits is null or 0;

    /// <summary>A unit by its code alone.</summary>
    public static Unit Named(string code) => new(code);

    /// <inheritdoc cref="Named"/>
    public static implicit operator Unit(string code) => Named(code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
