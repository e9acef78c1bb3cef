namespace CustomsItGuide;

/// <summary>What one row of a measure tells of. What may be shown of single rows follows from it, so that no kind goes without.</summary>
public enum RowSubject
{
    /// <summary>Something that was done, reported or spent: each row may be shown.</summary>
    Deeds,

    /// <summary>A line of an Implementation Plan: each row may be shown, and what became of it is kept.</summary>
    Actions,

    /// <summary>A person, by a code: each row may be shown.</summary>
    Persons,

    /// <summary>A fact that a Member declared of itself: counts of any size may be shown, single rows may not.</summary>
    DeclaredFacts,

    /// <summary>What a Member thinks: only what the rules of disclosure publish of it may be shown.</summary>
    Opinions,

    /// <summary>Another indicator's comparison with its target, so that the value comes after all others.</summary>
    Indicators,
}
