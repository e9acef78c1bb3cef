namespace CustomsItGuide;

/// <param name="Rows">Rows of this delivery that the measure picks; null where it is only read beside (members, topics …).</param>
public sealed record DeliveryShare(Delivery Delivery, long? Rows)
{
    /// <summary>True when the value rests on some of these rows; interim reports, for one, are picked and shown, and not counted.</summary>
    public bool Counted { get; init; } = true;
}
