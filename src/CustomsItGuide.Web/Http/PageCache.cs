using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace CustomsItGuide.Web.Http;

/// <summary>
/// A page is a pure function of the journal head, the address, the language and this program. So its ETag is known before it is
/// made, an unchanged page is answered with 304, and a page that was made once is not made again.
/// </summary>
public sealed class PageCache
{
    private const long MostBytes = 64 * 1024 * 1024;

    // Another build may render the same state otherwise.
    private static readonly string Build = typeof(PageCache).Module.ModuleVersionId.ToString("N");

    /// <summary>What was answered well.</summary>
    public KeptPages Kept { get; } = new(MostBytes);

    /// <summary>Answers from what was kept, else lets the page be made and keeps it when it went well.</summary>
    public async Task AnswerAsync(HttpContext context, RequestDelegate make)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(make);
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);

        // What has been answered well before, on this very head, is answered again without being read anew.
        var request = context.Request;
        var source = context.RequestServices.GetRequiredService<SnapshotSource>();
        var address = PageAddress.Of(request, source.At(null));
        if (Kept.TryGet(address, out var kept))
        {
            await AnswerAsync(context, kept);
            return;
        }

        var state = context.RequestServices.GetRequiredService<PageState>();
        state.Resolve(request);
        if (state.Refusal is not null) context.Response.StatusCode = StatusCodes.Status400BadRequest;
        var tag = Tag(state, address);
        if (IsKnown(request, tag))
        {
            Mark(context.Response, tag);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        await state.Snapshot.ReadyAsync().WaitAsync(context.RequestAborted);
        var body = await MakeAsync(context, make);
        if (state.Missing) context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (context.Response.StatusCode != StatusCodes.Status200OK)
        {
            await body.WriteAsync(context);
            return;
        }
        var page = new KeptPage(tag, body);
        if (address.IsOrdinary) Kept.Keep(address, page);
        await AnswerAsync(context, page);
    }

    private static async Task AnswerAsync(HttpContext context, KeptPage page)
    {
        Mark(context.Response, page.Tag);
        if (IsKnown(context.Request, page.Tag)) context.Response.StatusCode = StatusCodes.Status304NotModified;
        else await page.Body.WriteAsync(context);
    }

    private static async Task<CompressedBody> MakeAsync(HttpContext context, RequestDelegate make)
    {
        var (outside, method) = (context.Response.Body, context.Request.Method);
        using var inside = new MemoryStream();
        context.Response.Body = inside;
        context.Request.Method = HttpMethods.Get;
        try
        {
            await make(context);
        }
        finally
        {
            context.Response.Body = outside;
            context.Request.Method = method;
        }
        return new CompressedBody(inside.ToArray(), context.Response.ContentType ?? "text/plain; charset=utf-8", context.Response.Headers.ContentDisposition);
    }

    private static void Mark(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "no-cache";
    }

    private static bool IsKnown(HttpRequest request, string tag) =>
        request.Headers.IfNoneMatch.Count > 0
        && EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(k => k.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false));

    // Weak, because the same page has different bytes in each compression. An earlier position's page stays the same when the head moves.
    private static string Tag(PageState state, PageAddress address)
    {
        var from = string.Join('\n', Build, state.AsOf.Head, state.AsOf.Time.ToString("O", CultureInfo.InvariantCulture),
            address.Language, address.Path, address.Choices, state.Snapshot.Incomplete);
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(from)))[..32]}\"";
    }
}
