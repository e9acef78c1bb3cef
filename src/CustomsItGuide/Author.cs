namespace CustomsItGuide;

/// <summary>What wrote an entry of the journal.</summary>
public enum AuthorKind
{
    /// <summary>Somebody who answers for it; also of every entry that does not say.</summary>
    Person,

    /// <summary>Files taken over from elsewhere by a rule that somebody set up: a folder that is read each night, a feed of another
    /// system.</summary>
    Import,

    /// <summary>A program by itself.</summary>
    Program,
}

/// <summary>Whose an entry of the journal is. A name alone is a person's.</summary>
/// <param name="Name">Not empty, without characters that cannot be seen.</param>
public sealed record Author(string Name, AuthorKind Kind = AuthorKind.Person)
{
    public static implicit operator Author(string name) => new(name);

    /// <inheritdoc cref="op_Implicit(string)"/>
    public static Author FromString(string name) => new(name);

    public override string ToString() => Name;
}
