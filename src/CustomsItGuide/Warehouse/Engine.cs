using System.Reflection;

namespace CustomsItGuide.Warehouse;

internal static class Engine
{
    /// <summary>This program's version and its database's: the same journal head and the same version give the same scorecard, byte for
    /// byte.</summary>
    public static readonly string Version =
        $"{typeof(Engine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion}+duckdb.{Database.EngineVersion}";

    /// <summary>Names the caches of this very build: another build of the same version may read the same files differently, and never meets
    /// them.</summary>
    public static readonly string Build = $"{Version}-{typeof(Engine).Module.ModuleVersionId.ToString("N")[..8]}";
}
