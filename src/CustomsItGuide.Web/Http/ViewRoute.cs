using CustomsItGuide.Pages;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;

namespace CustomsItGuide.Web.Http;

/// <summary>Marks a route that answers with a view of the scorecard: the view is then resolved before the route is asked.</summary>
/// <param name="IsKept">Whether the answer to somebody unknown may be given to the next one, too.</param>
/// <param name="Policy">What its answers may do in a browser.</param>
public sealed record ViewRoute(bool IsKept, string Policy)
{
    public static readonly ViewRoute Kept = new(IsKept: true, SecurityHeaders.ReadPagePolicy);

    /// <summary>A page that goes on working with the server after it was sent: it has a script, and nothing of it is kept.</summary>
    public static readonly ViewRoute Interactive = new(IsKept: false, SecurityHeaders.InteractivePolicy);

    /// <summary>Every read page is kept.</summary>
    public static void MarkPages(EndpointBuilder endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (endpoint.Metadata.OfType<ComponentTypeMetadata>().Any()) endpoint.Metadata.Add(Kept);
    }

    /// <summary>Resolves the view of a request that needs one.</summary>
    public static Task ResolveAsync(HttpContext context, RequestDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (context.GetEndpoint()?.Metadata.GetMetadata<ViewRoute>() is not { } route) return next(context);
        var view = context.RequestServices.GetRequiredService<RequestView>();
        // The page that says that something failed must not ask what has just failed.
        if (context.Features.Get<IExceptionHandlerFeature>() is not null) view.ResolveLanguage(context);
        else view.Resolve(context, route.IsKept);
        return next(context);
    }
}
