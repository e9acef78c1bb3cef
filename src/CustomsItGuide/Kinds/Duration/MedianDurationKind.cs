namespace CustomsItGuide.Kinds.Duration;

/// <summary>How long half of all things take at most.</summary>
internal sealed class MedianDurationKind() : SpanKind(isMedian: true)
{
    public override string Name => "median_duration";
}
