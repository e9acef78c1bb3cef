namespace CustomsItGuide.Web.Http;

/// <summary>
/// Headers that every answer carries. Read pages hold no script, no inline style and nothing from elsewhere, and the browser is told so.
/// An interactive page has a policy of its own, on its own route: it runs the site's scripts and nothing else's.
/// </summary>
public static class SecurityHeaders
{
    public const string ReadPagePolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>
    /// Connections go to the circuit. Radzen sets widths and positions as style attributes, which the policy therefore lets pass; style
    /// elements and scripts that stand in the page it does not.
    /// </summary>
    public const string InteractivePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src "
            + "'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            var answered = (HttpContext)state;
            var headers = answered.Response.Headers;
            var view = answered.GetEndpoint()?.Metadata.GetMetadata<ViewRoute>();
            headers.ContentSecurityPolicy = view?.Policy ?? ReadPagePolicy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            if (view is not null && answered.User.Identity is { IsAuthenticated: true })
            {
                // One person's, whatever became of it, and whoever wrote the headers before.
                headers.CacheControl = "private, no-store";
                headers.ETag = default;
            }
            // What went wrong now may go well in a minute.
            else if (answered.Response.StatusCode >= StatusCodes.Status400BadRequest)
            {
                headers.CacheControl = "no-store";
            }
            return Task.CompletedTask;
        }, context);
        return next(context);
    });
}
