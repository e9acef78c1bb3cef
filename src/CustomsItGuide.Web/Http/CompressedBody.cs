using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace CustomsItGuide.Web.Http;

/// <summary>The bytes of an answer, with its smaller forms made once when first asked for.</summary>
/// <param name="disposition">What a browser does with it: the header of a file to be saved, with its name; null for a page.</param>
public sealed class CompressedBody(byte[] plain, string contentType, string? disposition = null)
{
    private readonly Lazy<byte[]> _gzip = new(() => Pack(plain, into => new GZipStream(into, CompressionLevel.Optimal)));
    private readonly Lazy<byte[]> _brotli = new(() => Pack(plain, into => new BrotliStream(into, CompressionLevel.Optimal)));

    /// <summary>Length without compression.</summary>
    public int Length => plain.Length;

    /// <summary>Writes the smallest form that the browser takes; the server sends of it only the headers to a HEAD request.</summary>
    public Task WriteAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (encoding, bytes) = Accepted(context.Request);
        var response = context.Response;
        response.ContentType = contentType;
        response.ContentLength = bytes.Length;
        if (disposition is not null) response.Headers.ContentDisposition = disposition;
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (encoding is not null) response.Headers.ContentEncoding = encoding;
        return response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private (string? Encoding, byte[] Bytes) Accepted(HttpRequest request)
    {
        var taken = StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var list)
            ? list.Where(e => e.Quality is not 0).Select(e => e.Value.Value).ToHashSet(StringComparer.OrdinalIgnoreCase) : [];
        return taken.Contains("br") ? ("br", _brotli.Value) : taken.Contains("gzip") ? ("gzip", _gzip.Value) : (null, plain);
    }

    private static byte[] Pack(byte[] plain, Func<Stream, Stream> packer)
    {
        using var into = new MemoryStream();
        using (var packing = packer(into)) packing.Write(plain);
        return into.ToArray();
    }
}
