namespace CustomsItGuide;

/// <summary>A reporting period between two meetings. It has days of its own and belongs to no year.</summary>
/// <param name="Key">By which it is written: small letters and digits in words joined by hyphens (<c>cbc-9</c>).</param>
/// <param name="Title">Its name in sentences.</param>
/// <param name="From">First day, included.</param>
/// <param name="To">Last day, included; not before the first.</param>
public sealed record Session(string Key, LocalizedText Title, DateOnly From, DateOnly To);
