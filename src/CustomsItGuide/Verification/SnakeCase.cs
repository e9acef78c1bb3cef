using System.Text;

namespace CustomsItGuide.Verification;

/// <summary>The words of the reference cases for the members of our enumerations.</summary>
internal static class SnakeCase
{
    /// <summary>NotYetDue becomes not_yet_due.</summary>
    public static string Snake(string name)
    {
        var snake = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && snake.Length > 0)
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(c));
        }

        return snake.ToString();
    }

    /// <summary>The member of an enumeration whose snake-case name is given, in any case.</summary>
    public static T Member<T>(string name, string input) where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(v => Snake(v.ToString() ?? "").Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new CaseException(
            VerificationWords.InputIsWord(input, name,
                VerificationWords.ExpectedOneOf(string.Join(", ", Enum.GetNames<T>().Select(Snake)))));
}
