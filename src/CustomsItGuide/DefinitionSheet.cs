namespace CustomsItGuide;

/// <summary>The reference sheet of an indicator, in the languages of the plan, in the words that a reader meets on its page.</summary>
public sealed record DefinitionSheet
{
    /// <summary>The activity of section V under which the plan lists it ("Deliver the activities planned").</summary>
    public required LocalizedText Activity { get; init; }

    /// <summary>The plan's own description.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>Why it is measured.</summary>
    public required LocalizedText Rationale { get; init; }

    /// <summary>What exactly is counted, over what.</summary>
    public required LocalizedText Definition { get; init; }

    /// <summary>The formula in one line.</summary>
    public required LocalizedText Formula { get; init; }

    /// <summary>Who delivers the rows, and in which documents.</summary>
    public required LocalizedText Source { get; init; }

    /// <summary>How often it is measured.</summary>
    public required LocalizedText Frequency { get; init; }

    /// <summary>What the value cannot say.</summary>
    public required LocalizedText Limitations { get; init; }

    /// <summary>What is done about the limitations.</summary>
    public required LocalizedText Mitigation { get; init; }
}
