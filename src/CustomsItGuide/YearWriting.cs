namespace CustomsItGuide;

/// <summary>How a plan writes its years.</summary>
public enum YearWriting
{
    /// <summary>By both calendar years that it lies in: <c>2016/17</c>.</summary>
    Split,

    /// <summary>By the calendar year in which it begins: <c>2016</c>.</summary>
    Start,

    /// <summary>By the calendar year in which it ends: <c>2017</c>.</summary>
    End,
}
