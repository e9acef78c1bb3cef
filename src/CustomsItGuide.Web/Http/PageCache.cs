using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CustomsItGuide.Pages;
using Microsoft.Net.Http.Headers;

namespace CustomsItGuide.Web.Http;

/// <summary>
/// A read page is a pure function of the journal head, the address, the language and this program. So its ETag is known before it is
/// made, an unchanged page is answered with 304, and a page that was made once is not made again. That holds for readers of whom
/// nothing is known: an answer to a person is made for that person and not kept anywhere.
/// </summary>
public sealed class PageCache
{
    private const long MostBytes = 64 * 1024 * 1024;
    private const int MostPages = 4_000;

    // Another build may render the same state otherwise.
    private static readonly string Build = string.Concat(
        new[] { typeof(PageCache), typeof(PageState) }.Select(t => t.Module.ModuleVersionId.ToString("N")));

    /// <summary>What was answered well.</summary>
    public KeptPages Kept { get; } = new(MostBytes, MostPages);

    /// <summary>Answers from what was kept, else lets the answer be made and keeps it where it may be and went well.</summary>
    public async Task AnswerAsync(HttpContext context, RequestDelegate make)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(make);
        // Other routes, and the page that says that something failed, are nobody's view.
        var view = context.RequestServices.GetRequiredService<RequestView>();
        if (context.GetEndpoint()?.Metadata.GetMetadata<ViewRoute>() is null || !view.State.IsResolved)
        {
            await make(context);
            return;
        }
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        if (view.Kept is not { } address)
        {
            var made = await MadeAsync(context, view.State, make);
            context.Response.Headers.CacheControl = "private, no-store";
            await made.WriteAsync(context);
            return;
        }
        if (Kept.TryGet(address, out var kept))
        {
            await AnswerAsync(context, kept);
            return;
        }
        var tag = Tag(view.State, address);
        if (IsKnown(context.Request, tag))
        {
            Mark(context.Response, tag);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        var body = await MadeAsync(context, view.State, make);
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

    // Whole before anything is sent: only then is it known whether what the address names exists.
    private static async Task<CompressedBody> MadeAsync(HttpContext context, PageState state, RequestDelegate make)
    {
        var (response, outside) = (context.Response, context.Response.Body);
        if (state.Refusal is not null) response.StatusCode = StatusCodes.Status400BadRequest;
        await state.Snapshot.ReadyAsync().WaitAsync(context.RequestAborted);
        using var inside = new MemoryStream();
        response.Body = inside;
        try
        {
            await make(context);
        }
        finally
        {
            response.Body = outside;
        }
        if (state.Missing) response.StatusCode = StatusCodes.Status404NotFound;
        return new CompressedBody(inside.ToArray(), response.ContentType ?? "text/plain; charset=utf-8",
            response.Headers.ContentDisposition);
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
