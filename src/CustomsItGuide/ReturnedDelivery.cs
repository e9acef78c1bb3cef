namespace CustomsItGuide;

/// <summary>A delivery that was given back to its author as a workbook.</summary>
/// <param name="Rows">Rows that were delivered, all of which stand in the workbook.</param>
/// <param name="Marked">Rows among them with something to correct.</param>
public sealed record ReturnedDelivery(Delivery Delivery, long Rows, long Marked);
