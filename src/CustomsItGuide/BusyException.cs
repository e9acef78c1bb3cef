namespace CustomsItGuide;

/// <summary>So many earlier positions are being prepared that one more has to be asked for again later.</summary>
public sealed class BusyException() : Exception("Too many earlier positions are being prepared.");
