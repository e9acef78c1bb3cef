namespace CustomsItGuide.Published;

/// <summary>What is wrong with a file, in its order; of very many the first are told, and how many there are.</summary>
internal sealed class Faults(string shown)
{
    /// <summary>Faults that are told one by one: enough to see what went wrong, and one screen.</summary>
    private const int Most = 50;

    private readonly List<Issue> issues = [];
    private int count;

    public void Add(long? line, string rule, LocalizedText text)
    {
        if (count++ < Most) issues.Add(new Issue(Severity.Error, shown, line, rule, text));
    }

    /// <exception cref="RefusedException">There is one.</exception>
    public void Refuse()
    {
        if (count == 0) return;
        if (count > Most) issues.Add(new Issue(Severity.Error, shown, null, "more", PublishedWords.MoreFaults(count - Most)));
        throw new RefusedException(issues);
    }
}
