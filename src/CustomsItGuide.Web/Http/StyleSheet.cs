using System.Security.Cryptography;
using System.Text;
using CustomsItGuide.Pages.Style;

namespace CustomsItGuide.Web.Http;

/// <summary>The site's one style sheet. Its address holds its hash, so a browser may keep it for good.</summary>
public static class StyleSheet
{
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(PageStyle.Sheet);
    private static readonly CompressedBody Body = new(Bytes, "text/css; charset=utf-8");

    public static readonly string Path = $"/style/site.{Convert.ToHexStringLower(SHA256.HashData(Bytes))[..12]}.css";

    public static Task WriteAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Body.WriteAsync(context);
    }
}
