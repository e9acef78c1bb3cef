using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;

namespace CustomsItGuide.Web.Http;

/// <summary>
/// Scripts and style sheets of the interactive page: the framework's, Radzen's and the site's own. Each address holds its hash, so a
/// browser may keep it for good. Read pages name none of them.
/// </summary>
public sealed partial class WorkFiles(IWebHostEnvironment host)
{
    public const string Route = "/work/{hash}/{name}";

    private const string Themes = "_content/Radzen.Blazor/css/";

    /// <summary>Where they lie among the files that the build collects.</summary>
    private static readonly string[] Paths =
    [
        Themes + "standard-base.css", Themes + "standard-wcag.css", "work.css",
        "_content/Radzen.Blazor/Radzen.Blazor.min.js", "_framework/blazor.web.js", "work.js",
    ];

    private readonly Lazy<IReadOnlyList<WorkFile>> _all = new(() => [.. Paths.Select(path => Read(host.WebRootFileProvider, path))]);

    /// <summary>In the order in which a page has to name them.</summary>
    public IEnumerable<string> Sheets => _all.Value.Where(f => f.Name.EndsWith(".css", StringComparison.Ordinal)).Select(f => f.Address);

    /// <inheritdoc cref="Sheets"/>
    public IEnumerable<string> Scripts => _all.Value.Where(f => f.Name.EndsWith(".js", StringComparison.Ordinal)).Select(f => f.Address);

    public async Task WriteAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (_all.Value.FirstOrDefault(f => f.Address == context.Request.Path.Value) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        await file.Body.WriteAsync(context);
    }

    private static WorkFile Read(IFileProvider files, string path)
    {
        var found = files.GetFileInfo(path);
        if (!found.Exists)
        {
            throw new FileNotFoundException(
                $"The file {path} of the interactive page does not lie with the site. Build or publish it anew.", path);
        }
        using var stream = found.CreateReadStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var name = Path.GetFileName(path);
        var content = bytes.ToArray();
        if (path.StartsWith(Themes, StringComparison.Ordinal))
            content = Encoding.UTF8.GetBytes(Fonts().Replace(Encoding.UTF8.GetString(content), ""));
        var kind = name.EndsWith(".css", StringComparison.Ordinal) ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..12];
        return new(name, $"/work/{hash}/{name}", new CompressedBody(content, kind));
    }

    /// <summary>
    /// Radzen's themes bring a megabyte of icons and letters. The page has the site's own letters, and icons of its own sheet.
    /// </summary>
    [GeneratedRegex(@"@font-face\s*\{[^}]*\}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Fonts();

    private sealed record WorkFile(string Name, string Address, CompressedBody Body);
}
