namespace CustomsItGuide.Web.Http;

/// <summary>There is nothing to send to the site, no form and no upload: it is read. Only what an interactive page says to its circuit comes as POST, too.</summary>
public static class Methods
{
    /// <summary>Where circuits are, by the framework's script.</summary>
    public const string CircuitPath = "/_blazor";

    /// <summary>Answers with 405, or lets the answer be made; HEAD as GET is, of which the server then sends the headers.</summary>
    public static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var request = context.Request;
        if (HttpMethods.IsHead(request.Method))
        {
            request.Method = HttpMethods.Get;
            await next(context);
        }
        else if (HttpMethods.IsGet(request.Method) || (HttpMethods.IsPost(request.Method) && request.Path.StartsWithSegments(CircuitPath, StringComparison.Ordinal)))
        {
            await next(context);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync("This site is only read: it answers GET and HEAD.\nCe site se consulte seulement : il répond à GET et HEAD.\n", context.RequestAborted);
        }
    }
}
