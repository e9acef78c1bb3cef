using System.Collections.Concurrent;
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

    private const int MostAddresses = 10_000;

    private readonly ConcurrentDictionary<string, CompressedBody> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Asked, string> _tags = new();
    private long _bytes;

    /// <summary>Answers from what was kept, else lets the page be made and keeps it when it went well.</summary>
    public async Task AnswerAsync(HttpContext context, RequestDelegate make)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(make);
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);

        // What has been answered well before, on this very head, is answered again without being read anew.
        var request = context.Request;
        var source = context.RequestServices.GetRequiredService<ScorecardSource>();
        var asked = new Asked(source.At(null).Head, source.Incomplete, request.Path.Value, request.QueryString.Value, request.Headers.AcceptLanguage);
        if (_tags.TryGetValue(asked, out var seen) && _pages.TryGetValue(seen, out var kept))
        {
            Mark(context.Response, seen);
            if (IsKnown(request, seen)) context.Response.StatusCode = StatusCodes.Status304NotModified;
            else await kept.WriteAsync(context);
            return;
        }

        var state = context.RequestServices.GetRequiredService<PageState>();
        state.Resolve(request);
        if (state.Refusal is not null) context.Response.StatusCode = StatusCodes.Status400BadRequest;
        var tag = Tag(state, request);
        if (IsKnown(request, tag))
        {
            Mark(context.Response, tag);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        if (!_pages.TryGetValue(tag, out var body))
        {
            body = await MakeAsync(context, make);
            if (state.Missing) context.Response.StatusCode = StatusCodes.Status404NotFound;
            if (context.Response.StatusCode == StatusCodes.Status200OK) Keep(tag, body);
        }
        if (context.Response.StatusCode == StatusCodes.Status200OK) Remember(asked, tag);
        if (context.Response.StatusCode == StatusCodes.Status200OK) Mark(context.Response, tag);
        await body.WriteAsync(context);
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
        return new CompressedBody(inside.ToArray(), context.Response.ContentType ?? "text/plain; charset=utf-8");
    }

    private void Keep(string tag, CompressedBody body)
    {
        if (Interlocked.Add(ref _bytes, body.Length) > MostBytes)
        {
            _pages.Clear();
            Interlocked.Exchange(ref _bytes, body.Length);
        }
        _pages[tag] = body;
    }

    private void Remember(Asked asked, string tag)
    {
        if (_tags.Count >= MostAddresses) _tags.Clear();
        _tags[asked] = tag;
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

    // Weak, because the same page has different bytes in each compression.
    private static string Tag(PageState state, HttpRequest request)
    {
        var from = string.Join('\n', Build, state.AsOf.Head, state.AsOf.Time.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            state.Language, request.Path.Value, request.QueryString.Value, state.Source.Incomplete);
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(from)))[..32]}\"";
    }

    /// <summary>All that a page depends on, as it was asked for.</summary>
    private readonly record struct Asked(string Head, Incomplete? Incomplete, string? Path, string? Query, string? AcceptLanguage);
}
