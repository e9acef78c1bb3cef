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
