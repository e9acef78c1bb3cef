namespace CustomsItGuide;

/// <summary>Which of its two figures a satisfaction indicator puts first.</summary>
public enum Headline
{
    /// <summary>The share of those who are satisfied, in percent.</summary>
    SatisfiedShare,

    /// <summary>The mean on the scale.</summary>
    Mean,
}
