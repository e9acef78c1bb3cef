namespace CustomsItGuide.Notebooks.Running;

/// <summary>
/// What a kernel's process gets of the environment: what a program needs to run at all, and what this one is told by. Whatever else
/// stands in the environment of who runs it (passwords, tokens, keys of other services) is not for cells, whose outputs are written into
/// a file that is passed on.
/// </summary>
public static class KernelEnvironment
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "PATH", "HOME", "USER", "LOGNAME", "SHELL", "TERM", "TZ", "LANG", "LANGUAGE", "TMPDIR", "TMP", "TEMP", "LD_LIBRARY_PATH",
        "DYLD_LIBRARY_PATH",
        "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "FONTCONFIG_PATH", "FONTCONFIG_FILE",
        // Without these no program starts on Windows.
        "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "USERNAME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "APPDATA",
        "LOCALAPPDATA",
        "PROGRAMDATA", "PROGRAMFILES", "PROGRAMFILES(X86)", "NUMBER_OF_PROCESSORS", "PROCESSOR_ARCHITECTURE", "OS",
    };

    private static readonly string[] Families = ["LC_", "DOTNET_", "SCORECARD_"];

    /// <summary>Even in those families.</summary>
    private static readonly string[] Secrets = ["PASSWORD", "PASSWD", "SECRET", "TOKEN", "CREDENTIAL", "KEY"];

    /// <summary>Whether a variable is handed on.</summary>
    public static bool Passes(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.Contains(name)
            || (Families.Any(f => name.StartsWith(f, StringComparison.OrdinalIgnoreCase))
                && !Secrets.Any(s => name.Contains(s, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Takes out what is not handed on.</summary>
    internal static void Clean(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(n => !Passes(n)).ToList()) environment.Remove(name);
    }
}
