namespace CustomsItGuide.Kinds.Duration;

/// <summary>How long things take on average.</summary>
internal sealed class DurationKind() : SpanKind(isMedian: false)
{
    public override string Name => "duration";
}
