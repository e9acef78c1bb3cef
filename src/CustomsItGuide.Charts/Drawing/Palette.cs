namespace CustomsItGuide.Charts.Drawing;

/// <summary>What a mark stands for; its colour repeats what shape, dash or word say already.</summary>
internal enum Tone { Data, Good, Risk, Off, Neutral, Quiet, Ink, Paper }

/// <summary>The light theme, written into the markup so that a file can stand alone. charts.css overrides it by class.</summary>
internal static class Palette
{
    public const string Paper = "#ffffff";
    public const string Panel = "#f4f6f8";
    public const string Rule = "#c9d1d9";
    public const string Fonts = "system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif";

    public static string Colour(Tone tone) => tone switch
    {
        Tone.Data => "#0b4f8a",
        Tone.Good => "#14622f",
        Tone.Risk => "#7a4b00",
        Tone.Off => "#a0142a",
        Tone.Neutral => "#40546b",
        Tone.Quiet => "#4c5a68",
        Tone.Paper => Paper,
        _ => "#16202b",
    };

    public static string Css(Tone tone) => tone switch
    {
        Tone.Data => "c-data",
        Tone.Good => "c-good",
        Tone.Risk => "c-risk",
        Tone.Off => "c-off",
        Tone.Neutral => "c-neutral",
        Tone.Quiet => "c-quiet",
        _ => "c-ink",
    };
}
