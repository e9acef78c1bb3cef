namespace CustomsItGuide;

/// <summary>How answers that come after a table's closure enter its headline total.</summary>
public enum LateAnswers
{
    /// <summary>At once and exactly. A reader who keeps two totals can subtract them.</summary>
    AtOnce,

    /// <summary>Only when enough Members have changed, and judged once as a batch (rules 2 and 6): no two totals tell anything.</summary>
    Batch,
}
