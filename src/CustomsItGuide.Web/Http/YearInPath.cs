using System.Text.RegularExpressions;
using CustomsItGuide.Pages;

namespace CustomsItGuide.Web.Http;

/// <summary>
/// A year in a path is written <c>2024-25</c>, since a slash would divide it. Whoever writes it with a slash, as it stands on every page,
/// is led to that address.
/// </summary>
public static partial class YearInPath
{
    /// <summary>Answers with 301 and the canonical address, or lets the page be made.</summary>
    public static Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var asked = context.Request.Path.Value ?? "";
        // Only a path that looks so is worth a question to the workspace.
        if (!Written().IsMatch(asked)) return next(context);
        var plans = context.RequestServices.GetRequiredService<PlanSources>();
        if (plans.At(context.Features.Get<ChosenPlan>()?.Address ?? "")?.At(null).Plan.Calendar is not { } calendar) return next(context);
        if (Canonical(asked, calendar) is not { } path) return next(context);
        context.Response.Redirect(context.Request.PathBase + path + context.Request.QueryString, permanent: true);
        return Task.CompletedTask;
    }

    /// <summary>The canonical path of one in which a period is written with a slash; null for any other.</summary>
    /// <param name="path">Decoded, but for a slash that was written as <c>%2F</c>.</param>
    public static string? Canonical(string path) => Canonical(path, Calendar.Default);

    /// <inheritdoc cref="Canonical(string)"/>
    /// <param name="calendar">The plan's. Where it writes a year by one number, what follows the slash is no part of the year.</param>
    public static string? Canonical(string path, Calendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var found = Written().Match(path);
        if (!found.Success || calendar.Written != YearWriting.Split
            || !calendar.TryParse($"{found.Groups["start"].Value}/{found.Groups["end"].Value}", out var period)) return null;
        var canonical = Urls.PlanOfYearPath.Replace("{Year}", period.ToString().Replace('/', '-'), StringComparison.Ordinal);
        var rest = found.Groups["rest"].Value;
        return rest.Length == 0 ? canonical : canonical + "/" + string.Join('/', rest.Split('/').Select(Uri.EscapeDataString));
    }

    /// <summary>The plan of a year, and what is under it.</summary>
    [GeneratedRegex(@"^/plan/(?<start>\d{4})(?:/|%2F)(?<end>(?:\d{4}|\d{2})(?:-[HQ]\d)?)(?:/(?<rest>.*))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Written();
}
