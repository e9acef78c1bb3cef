namespace CustomsItGuide.Web.Http;

/// <summary>
/// Headers that every answer carries. Pages hold no script, no inline style and nothing from elsewhere, and the browser is told so.
/// Interactive pages, when there are any, need a policy of their own on their own routes; this one stays as strict as it is.
/// </summary>
public static class SecurityHeaders
{
    public const string ReadPagePolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            headers.ContentSecurityPolicy = ReadPagePolicy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            // What went wrong now may go well in a minute.
            if (((HttpContext)state).Response.StatusCode >= StatusCodes.Status400BadRequest) headers.CacheControl = "no-store";
            return Task.CompletedTask;
        }, context);
        return next(context);
    });
}
