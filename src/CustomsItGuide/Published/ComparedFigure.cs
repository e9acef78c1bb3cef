namespace CustomsItGuide.Published;

/// <summary>One thing that was published, beside what the rule gives.</summary>
/// <param name="Name"><c>verdict</c>, <c>progress_value</c>, <c>score</c> or <c>status</c>.</param>
/// <param name="Published">Word for word as it stands in the file; empty where it says nothing.</param>
/// <param name="Own">A code (<c>met</c>, <c>limited_progress</c>) or a number in the shortest form that reads back as the same; empty where
/// the rule gives none.</param>
public sealed record ComparedFigure(string Name, string Published, string Own, bool Agrees);
