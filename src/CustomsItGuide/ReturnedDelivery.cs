namespace CustomsItGuide;

/// <summary>A delivery that was given back to its author as a workbook.</summary>
/// <param name="File">The workbook: the path asked for, with the word synthetic in its name where the delivery was made up.</param>
/// <param name="Rows">Rows that were delivered, all of which stand in the workbook.</param>
/// <param name="Marked">Rows among them with something to correct.</param>
public sealed record ReturnedDelivery(Delivery Delivery, string File, long Rows, long Marked);
