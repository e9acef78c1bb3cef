using System.Reflection;

namespace CustomsItGuide.Workspaces;

internal static class Engine
{
    /// <summary>The same journal head and the same version give the same scorecard, byte for byte.</summary>
    public static readonly string Version = typeof(Engine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
