namespace CustomsItGuide.Charts.Drawing;

/// <summary>How a text looks: ink or quiet, bold or not, with or without a halo that keeps lines from running through it.</summary>
/// <param name="Size">Height of the letters, in units; 12 or 13.</param>
internal sealed record TextStyle(string Css, Tone Tone, double Size = 12, bool Bold = false, bool Halo = false)
{
    public static readonly TextStyle Plain = new("c-text", Tone.Ink);
    public static readonly TextStyle Quiet = new("c-text c-quiet-text", Tone.Quiet);
    public static readonly TextStyle Strong = new("c-text", Tone.Ink, Bold: true);
    public static readonly TextStyle Heading = new("c-text", Tone.Ink, 13, Bold: true);

    /// <summary>A figure beside its point.</summary>
    public static readonly TextStyle Value = new("c-text c-value", Tone.Ink, Bold: true, Halo: true);

    /// <summary>A figure on a full bar.</summary>
    public static readonly TextStyle OnBar = new("c-on-bar", Tone.Paper, Bold: true);

    /// <summary>What a row is about.</summary>
    public static readonly TextStyle Name = new("c-text c-value", Tone.Ink, Halo: true);

    /// <summary>A remark among the figures.</summary>
    public static readonly TextStyle Remark = new("c-text c-quiet-text c-value", Tone.Quiet, Halo: true);
}
