using System.Reflection;
using System.Text;
using SkiaSharp;
using Svg.Skia.TypefaceProviders;

namespace CustomsItGuide.Pictures;

/// <summary>
/// Inter (SIL Open Font License 1.1) for every text: a picture has the same letters wherever it is made, also where no font is installed.
/// </summary>
public sealed class Typefaces : ITypefaceProvider
{
    public const string Family = "Inter";

    private static readonly Lazy<SKTypeface> Regular = new(() => Open(semiBold: false));
    private static readonly Lazy<SKTypeface> SemiBold = new(() => Open(semiBold: true));

    public SKTypeface FromFamilyName(string fontFamily, SKFontStyleWeight fontWeight, SKFontStyleWidth fontWidth,
        SKFontStyleSlant fontStyle) =>
        (fontWeight >= SKFontStyleWeight.SemiBold ? SemiBold : Regular).Value;

    /// <summary>A typeface of the caller's own.</summary>
    public static SKTypeface Open(bool semiBold) => Read(semiBold ? "Inter-SemiBold.ttf" : "Inter-Regular.ttf");

    /// <summary>
    /// The package carries its fonts inside an assembly that is made for another framework. It is read as a container only: nothing of it
    /// is run.
    /// </summary>
    private static SKTypeface Read(string name)
    {
        using var package = typeof(Typefaces).Assembly.GetManifestResourceStream(Family)!;
        var bytes = new byte[package.Length];
        package.ReadExactly(bytes);
        using var reader = new BinaryReader(Assembly.Load(bytes).GetManifestResourceStream("!AvaloniaResources")!, Encoding.UTF8);
        // Length of the index; its version; how many entries, each a path, where it begins after the index, and its length.
        var indexed = reader.ReadInt32();
        _ = reader.ReadInt32();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var (path, start, length) = (reader.ReadString(), reader.ReadInt32(), reader.ReadInt32());
            if (!path.EndsWith(name, StringComparison.Ordinal)) continue;
            reader.BaseStream.Position = sizeof(int) + indexed + start;
            using var font = SKData.CreateCopy(reader.ReadBytes(length));
            return SKTypeface.FromData(font);
        }
        throw new InvalidDataException($"The package with the fonts has no {name}.");
    }
}
