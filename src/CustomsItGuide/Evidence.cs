namespace CustomsItGuide;

/// <summary>On what a status rests.</summary>
public enum Evidence
{
    /// <summary>Nothing was judged.</summary>
    None,

    /// <summary>Drawn from answers, and chance alone would hardly give it.</summary>
    Confirmed,

    /// <summary>Drawn from answers, and chance alone could give it.</summary>
    Unconfirmed,

    /// <summary>Everything was counted: there is no chance in it.</summary>
    Census,

    /// <summary>A fact of the process, such as a report that is there or not.</summary>
    Process,
}
