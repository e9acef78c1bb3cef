namespace CustomsItGuide;

/// <summary>Whose an entry of the journal is. A name alone is a person's.</summary>
/// <param name="Name">Not empty, without characters that cannot be seen.</param>
public sealed record Author(string Name, AuthorKind Kind = AuthorKind.Person)
{
    /// <summary>A person by name.</summary>
    public static implicit operator Author(string name) => new(name);

    /// <inheritdoc cref="op_Implicit(string)"/>
    public static Author FromString(string name) => new(name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
