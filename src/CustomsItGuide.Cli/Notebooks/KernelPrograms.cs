using CustomsItGuide.Notebooks.Running;

namespace CustomsItGuide.Cli.Notebooks;

/// <summary>This program, started once more as a kernel.</summary>
internal static class KernelPrograms
{
    public static KernelProgram This()
    {
        string[] arguments = ["notebook", "kernel"];
        var own = Environment.ProcessPath ?? "";
        var program = typeof(KernelPrograms).Assembly.Location;
        // Started by its own launcher, the same launcher will do; in any other host (dotnet, a test) it takes dotnet.
        return Path.GetFileNameWithoutExtension(own) == Path.GetFileNameWithoutExtension(program) ? new KernelProgram(own, arguments)
            : new KernelProgram(Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : "dotnet", [program, .. arguments]);
    }
}
