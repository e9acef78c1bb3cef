using CustomsItGuide.Pages;

namespace CustomsItGuide.Web.Http;

/// <summary>Of several plans the first part of an address names the plan; what follows is an address as of one plan alone.</summary>
public static class PlanInPath
{
    /// <summary>Scripts and sheets of the working pages, which are the same for all plans.</summary>
    private const string OwnFiles = "/work/";

    /// <summary>Moves the plan's part before the path, or shows the list of plans at the root.</summary>
    public static Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var plans = context.RequestServices.GetRequiredService<PlanSources>();
        if (plans.Ids.Count == 0) return next(context);
        var (request, path) = (context.Request, context.Request.Path.Value ?? "/");
        var parts = path.TrimStart('/').Split('/', 2);
        if (plans.Find(parts[0]) is { } id)
        {
            (request.PathBase, request.Path) = (request.PathBase.Add("/" + id), "/" + parts.ElementAtOrDefault(1));
            context.Features.Set(new ChosenPlan("/" + id));
        }
        else if (!path.StartsWith(OwnFiles, StringComparison.Ordinal))
        {
            // Without a plan's name there is nothing but the list of them, which says so of any other address.
            if (path is not (Urls.OverviewPath or Urls.PlansPath))
            {
                context.Response.OnStarting(() =>
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                    return Task.CompletedTask;
                });
            }
            request.Path = Urls.PlansPath;
        }
        return next(context);
    }
}

/// <param name="Address">What stands before each path of the plan that a request is for.</param>
public sealed record ChosenPlan(string Address);
