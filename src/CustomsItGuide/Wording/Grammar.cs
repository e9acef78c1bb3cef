namespace CustomsItGuide.Wording;

/// <summary>Endings that go with a number. English has a plural from anything but one, French from two.</summary>
public static class Grammar
{
    /// <summary>The English plural's s: of a noun in the plural, of a verb in the singular by <see cref="Verb"/>.</summary>
    public static string S(double n) => n == 1 ? "" : "s";

    /// <summary>The s of an English verb in the third person: it names, they name.</summary>
    public static string Verb(double n) => n == 1 ? "s" : "";

    /// <summary>"is" or "are".</summary>
    public static string Is(double n) => n == 1 ? "is" : "are";

    /// <summary>"was" or "were".</summary>
    public static string Was(double n) => n == 1 ? "was" : "were";

    /// <summary>"has" or "have".</summary>
    public static string Has(double n) => n == 1 ? "has" : "have";

    /// <summary>The s of a French noun, adjective or participle.</summary>
    public static string Accord(double n) => Math.Abs(n) < 2 ? "" : "s";

    /// <summary>One of two French forms.</summary>
    public static string Forme(double n, string one, string many) => Math.Abs(n) < 2 ? one : many;
}
