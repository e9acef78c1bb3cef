namespace CustomsItGuide.Workspaces;

/// <summary>What a load does, in order.</summary>
internal enum LoadStep
{
    /// <summary>The files' bytes are read once, and what they hold is found.</summary>
    Reading,

    /// <summary>Their cells become values, and repeated keys are found.</summary>
    Typing,

    /// <summary>The rows take the place of what they replace.</summary>
    Placing,

    /// <summary>Which rows count is found: of references and of rules over several data sets.</summary>
    Settling,

    /// <summary>The indicators are computed.</summary>
    Computing,

    /// <summary>The delivered bytes and the journal's entries are written.</summary>
    Keeping,
}
