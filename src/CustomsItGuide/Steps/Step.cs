namespace CustomsItGuide.Steps;

/// <summary>A step of the straight line from file to flag, told for one number.</summary>
/// <param name="Number">1 to 7.</param>
/// <param name="Name"><c>delivery</c>, <c>journal</c>, <c>rows</c>, <c>warehouse</c>, <c>reading</c>, <c>assessment</c> or
/// <c>scorecard</c>.</param>
/// <param name="Lines">What there is to say, a line each; queries keep their own lines.</param>
public sealed record Step(int Number, string Name, IReadOnlyList<string> Lines);
