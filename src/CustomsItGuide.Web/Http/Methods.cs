namespace CustomsItGuide.Web.Http;

/// <summary>
/// There is nothing to send to the site, no form and no upload: it is read. Only what an interactive page says to its circuit comes as
/// POST, too.
/// </summary>
public static class Methods
{
    /// <summary>
    /// Where an interactive page finds its circuit: beside itself, as the framework's script looks for it. An address for all pages would
    /// take a base element, and with one every link into the page itself would lead away from it.
    /// </summary>
    public const string CircuitPath = "/plan/{Year}/_blazor";

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
        else if (HttpMethods.IsGet(request.Method) || (HttpMethods.IsPost(request.Method) && IsOfCircuit(request.Path)))
        {
            await next(context);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(Refusal, context.RequestAborted);
        }
    }

    // Who sends a form to it has chosen no language.
    private static readonly string Refusal = string.Concat(Languages.Language.All.Select(l => WebWords.ReadOnlySite.In(l.Code) + "\n"));

    private static bool IsOfCircuit(PathString path) => path.Value is { } value && value.Contains("/_blazor", StringComparison.Ordinal);
}
