using System.Xml.Linq;
using Mono.Cecil;

namespace CustomsItGuide.Tests.Architecture;

/// <summary>Who may know whom, read from the compiled assemblies. The reasons: src/decisions/0001-layout-and-dependency-rule.md.</summary>
public sealed class DependencyRuleTests
{
    private const string Library = "CustomsItGuide";
    private const string Vocabulary = "the vocabulary";
    private const string Facade = "the façade";

    /// <summary>The rooms of the library in their order: each may know those before it, and none after it.</summary>
    private static readonly string[] Rooms =
    [
        "Statistics", "Languages", Vocabulary, "Files", "Wording", "Disclosure",
        "Ingestion", "Ledger", "Warehouse", "Readings", "Judgement", "Kinds", "Definitions", "States", "Registers", "Verification", "Published",
        "Analysis", "Exports", "Steps",
        Facade,
        "Json",
    ];

    /// <summary>Types of the root namespace that are the façade; all others there are vocabulary.</summary>
    private static readonly string[] FacadeTypes = ["Workspace", "Snapshot", "Installation"];

    /// <summary>What the façade is made of.</summary>
    private const string FacadeFolder = "CustomsItGuide.Workspaces";

    /// <summary>Packages (and what begins with their name) that only one place may name: a room of the library or a program.</summary>
    private static readonly (string Package, string Place)[] PackagesWithOnePlace =
    [
        ("DuckDB.NET", "Warehouse"),
        ("YamlDotNet", "Definitions"),
        ("Radzen", "CustomsItGuide.Web"),
        ("Spectre.Console", "CustomsItGuide.Cli"),
        ("ScottPlot", "CustomsItGuide.Notebooks"),
        ("Svg.Skia", "CustomsItGuide.Pictures"),
        ("System.CommandLine", "CustomsItGuide.Cli"),
        ("Microsoft.CodeAnalysis", "CustomsItGuide.Cli"),
        ("Microsoft.Data.Analysis", "CustomsItGuide.Notebooks"),
        ("Microsoft.ML", "CustomsItGuide.Notebooks"),
    ];

    /// <summary>What the programs may know of the library: its root namespace, and the rooms listed here.</summary>
    private static readonly string[] RoomsForPrograms = ["Statistics", "Languages", "Files", "Wording", "Registers", "Published", "Analysis",
        "Steps", "Json"];

    /// <summary>What the compiler loads while it builds the others; it is part of none.</summary>
    private const string Generator = "CustomsItGuide.WordsGenerator";

    /// <summary>Every project under src but the library.</summary>
    public static TheoryData<string> Programs =>
    [
        .. Repository.Projects("src").Select(p => Path.GetFileNameWithoutExtension(p)).Where(p => p is not (Library or Generator)),
    ];

    [Fact]
    public void A_room_of_the_library_knows_only_the_rooms_before_it()
    {
        using var library = Read(Library);

        var faults = References.Of(library)
            .Where(r => r.Assembly == Library && Room(r.From) is not null && Room(r.To) is not null)
            .Where(r => Array.IndexOf(Rooms, Room(r.To)) > Array.IndexOf(Rooms, Room(r.From)))
            .Select(r => $"{r.Member}\n    is in {Room(r.From)} and names {r.To.FullName}, which is in {Room(r.To)}");

        AssertNone(faults, $"A room may know those before it in this order: {string.Join(", ", Rooms)}.");
    }

    [Fact]
    public void Every_namespace_of_the_library_is_a_room()
    {
        using var library = Read(Library);

        var faults = library.Types.Where(t => Room(t) is { } room && !Rooms.Contains(room)).Select(t => $"{t.FullName} is in none");

        AssertNone(faults,
            $"The rooms are {string.Join(", ", Rooms)}. A new one belongs into the table of this test and into src/decisions/0001.");
    }

    [Fact]
    public void A_package_with_one_place_is_named_only_there()
    {
        using var library = Read(Library);

        AssertNone(Misplaced(library, r => Room(r.From)),
            "Each of these packages is named in one place only, so that it can be replaced there.");
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_knows_the_facade_and_the_vocabulary_only(string project)
    {
        using var program = Read(project);

        var inside = References.Of(program)
            .Where(r => r.Assembly == Library && Room(r.To) is not (Vocabulary or Facade) && !RoomsForPrograms.Contains(Room(r.To)))
            .Select(r => $"{r.Member}\n    names {r.To.FullName}, which is in {Room(r.To)}");

        AssertNone(inside.Concat(Misplaced(program, _ => project)),
            $"A program may name the types of the namespace {Library} and of "
                + $"{string.Join(", ", RoomsForPrograms)}, and the packages that are its own.");
    }

    /// <summary>A page formats and links, it computes nothing: a program may read what Statistics found, and may not ask it for
    /// more.</summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public void No_interval_status_or_trend_is_computed_by_a_program(string project)
    {
        using var program = Read(project);

        var faults = program.GetTypes().SelectMany(t => t.Methods).Where(m => m.HasBody)
            .SelectMany(m => m.Body.Instructions.Select(i => (Method: m, Called: i.Operand as MethodReference)))
            .Where(c => c.Called?.DeclaringType.Namespace == $"{Library}.Statistics"
                && !(c.Called.Name.StartsWith("get_", StringComparison.Ordinal)
                    || c.Called.Name is "Equals" or "GetHashCode" or "ToString" or "op_Equality" or "op_Inequality"))
            .Select(c => $"{c.Method.FullName}\n    calls {c.Called!.FullName}");

        AssertNone(faults, "What is computed is computed in the library: Readings, Judgement and Registers.");
    }

    [Fact]
    public void Only_the_judgement_gives_a_status_or_a_trend()
    {
        using var library = Read(Library);

        var faults = library.GetTypes().SelectMany(t => t.Methods)
            .Where(m => m.HasBody && Room(Outermost(m.DeclaringType)) is not ("Judgement" or "Verification" or Vocabulary))
            .SelectMany(m => m.Body.Instructions.Select(i => (Method: m, Called: i.Operand as MethodReference)))
            .Where(c => c.Called?.Name is "set_Status" or "set_Trend" or "set_Evidence" or "set_SourceRating"
                && c.Called.DeclaringType.FullName == $"{Library}.Assessment")
            .Select(c => $"{c.Method.FullName} calls {c.Called!.Name}");

        AssertNone(faults, "Statuses, evidence, trends and source ratings are made in Judgement and nowhere else.");

        static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
    }

    /// <summary>
    /// Estimators are asked by the judgement, and by the run of reference cases, and by nobody else. The agreement of two coders is a
    /// figure beside a reading and says nothing of a value; two waves counted side by side are counts; the interval of rounded counts is
    /// what the reports state, and no estimate.
    /// </summary>
    [Fact]
    public void Only_the_judgement_asks_an_estimator_for_an_interval_or_a_test()
    {
        using var library = Read(Library);
        string[] figures = ["ClassifierMetrics", "OverlappingCounts"];

        var faults = library.GetTypes().SelectMany(t => t.Methods)
            .Where(m => m.HasBody && Room(Outermost(m.DeclaringType)) is not ("Statistics" or "Judgement" or "Verification"))
            .SelectMany(m => m.Body.Instructions.Select(i => (Method: m, Called: i.Operand as MethodReference)))
            .Where(c => c.Called?.DeclaringType.Namespace == $"{Library}.Statistics" && !figures.Contains(c.Called.DeclaringType.Name))
            .Where(c => c.Called!.Resolve() is { IsStatic: true, IsSpecialName: false }
                || (c.Called!.Name == ".ctor" && Room(Outermost(c.Method.DeclaringType)) is not ("Readings" or "Kinds" or "Warehouse")))
            .Select(c => $"{c.Method.FullName}\n    calls {c.Called!.FullName}");

        AssertNone(faults, "Levels, changes, tests and forecasts are made in Judgement; registers and pages show what it found.");

        static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
    }

    /// <summary>A page is made of a snapshot: for a site, for a file that is published, for a notebook. Nothing of a request or a server is
    /// named in it.</summary>
    [Fact]
    public void Pages_name_nothing_of_a_web_server_and_of_the_library_what_a_snapshot_gives()
    {
        using var pages = Read("CustomsItGuide.Pages");

        var server = References.Of(pages)
            .Where(r => Begins(r.Assembly, "Microsoft.AspNetCore") && !Begins(r.Assembly, "Microsoft.AspNetCore.Components"))
            .Select(r => $"{r.Member}\n    names {r.To.FullName} of {r.Assembly}");
        var workspace = References.Of(pages).Where(r => r.To.FullName == "CustomsItGuide.Workspace")
            .Select(r => $"{r.Member}\n    names {r.To.FullName}");

        AssertNone(server.Concat(workspace), "Pages get a Snapshot and a reader's choices; the site gives both.");
    }

    // An int appended to a BIGINT column writes wrong values without an error: who holds no DuckDB type cannot do it.
    [Fact]
    public void No_public_member_of_the_library_shows_a_type_of_DuckDB()
    {
        using var library = Read(Library);

        var faults = References.OfPublicSurface(library).Where(r => Begins(r.Assembly, "DuckDB.NET"))
            .Select(r => $"{r.Member}\n    shows {r.To.FullName}");

        AssertNone(faults, "Make it internal, or give it a type of ours.");
    }

    private static IEnumerable<string> Misplaced(ModuleDefinition module, Func<Reference, string?> place) =>
        from reference in References.Of(module)
        from rule in PackagesWithOnePlace
        let here = place(reference)
        where here is not null && here != rule.Place && Begins(reference.Assembly, rule.Package)
        select $"{reference.Member}\n    is in {here} and names {reference.To.FullName} of {reference.Assembly}, which only {rule.Place} may";

    private static bool Begins(string assembly, string package) =>
        assembly == package || assembly.StartsWith(package + ".", StringComparison.Ordinal);

    /// <summary>The room of an outermost type of the library; null for what the compiler and its generators put elsewhere.</summary>
    private static string? Room(TypeReference type)
    {
        if (type.Namespace == Library)
            return FacadeTypes.Contains(type.Name) ? Facade : Vocabulary;
        if (type.Namespace == FacadeFolder) return Facade;
        return type.Namespace.StartsWith(Library + ".", StringComparison.Ordinal) ? type.Namespace.Split('.')[1] : null;
    }

    /// <summary>The compiled assembly of a project under src, from the output folder of these tests or, failing that, from its
    /// own.</summary>
    private static ModuleDefinition Read(string project)
    {
        var name = XDocument.Load(Repository.FullPath($"src/{project}/{project}.csproj")).Descendants("AssemblyName")
            .FirstOrDefault()?.Value ?? project;
        var ours = Path.GetFullPath(AppContext.BaseDirectory); // …/tests/CustomsItGuide.Tests/bin/Release/net10.0/
        var below = Path.GetRelativePath(Repository.FullPath("tests/CustomsItGuide.Tests"), ours);
        string[] places = [Path.Combine(ours, name + ".dll"), Path.Combine(Repository.Root, "src", project, below, name + ".dll")];
        var found = places.FirstOrDefault(File.Exists);
        Assert.True(found is not null,
            $"{name}.dll was not built: looked for {string.Join(" and ", places)}. Build the solution, or add a ProjectReference to "
                + $"src/{project} to tests/CustomsItGuide.Tests.csproj.");

        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(found));
        return ModuleDefinition.ReadModule(found, new ReaderParameters { AssemblyResolver = resolver });
    }

    private static void AssertNone(IEnumerable<string> faults, string rule)
    {
        var distinct = faults.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(distinct.Count == 0, $"{distinct.Count} against the dependency rule:\n  {string.Join("\n  ", distinct)}\n{rule}");
    }
}
