using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Mono.Cecil;

namespace CustomsItGuide.Tests.Bindings;

/// <summary>
/// DuckDB.NET.Data was compiled against the package that our project stands in for. A member that is missing, or has another
/// signature, would only show when the method that uses it runs: so every reference is resolved here.
/// </summary>
public sealed class ContractTests
{
    private const string Bindings = "DuckDB.NET.Bindings";

    [Fact]
    public void The_assembly_has_the_identity_that_DuckDB_NET_Data_asks_for()
    {
        var wanted = typeof(DuckDBConnection).Assembly.GetReferencedAssemblies().Single(a => a.Name == Bindings);
        var ours = typeof(NativeMethods).Assembly.GetName();

        Assert.Equal(wanted.Name, ours.Name);
        Assert.True(ours.Version >= wanted.Version, $"Ours is {ours.Version}, wanted {wanted.Version}.");
        Assert.Equal(wanted.GetPublicKeyToken(), ours.GetPublicKeyToken());
    }

    [Fact]
    public void Every_type_and_member_that_DuckDB_NET_Data_refers_to_is_there_and_public()
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        resolver.AddSearchDirectory(RuntimeEnvironment.GetRuntimeDirectory());
        using var data = ModuleDefinition.ReadModule(typeof(DuckDBConnection).Assembly.Location, new ReaderParameters { AssemblyResolver = resolver });

        var types = data.GetTypeReferences().Where(t => Scope(t) == Bindings).ToList();
        var members = data.GetMemberReferences().Where(m => m.DeclaringType is not null && Scope(m.DeclaringType) == Bindings).ToList();

        Assert.True(types.Count + members.Count >= 250, $"Only {types.Count} types and {members.Count} members were looked at.");
        var complaints = types.Select(Complaint).Concat(members.Select(Complaint)).OfType<string>().ToList();
        Assert.True(complaints.Count == 0, $"{complaints.Count} do not resolve:\n  {string.Join("\n  ", complaints)}");
    }

    [Fact]
    public void The_engine_is_the_version_that_package_json_names()
    {
        using var connection = Database.InMemory();

        Assert.Equal("v1.5.5", connection.ServerVersion);
    }

    // The engine reads and writes these structures by their C layout.
    [Fact]
    public void The_structures_have_the_sizes_of_their_C_counterparts()
    {
        Assert.Equal(48, Unsafe.SizeOf<DuckDBResult>());
        Assert.Equal(24, Unsafe.SizeOf<DuckDBQueryProgress>());
        Assert.Equal(16, Unsafe.SizeOf<DuckDBListEntry>());
        Assert.Equal(16, Unsafe.SizeOf<DuckDBString>());
        Assert.Equal(4, Unsafe.SizeOf<DuckDBDate>());
        Assert.Equal(8, Unsafe.SizeOf<DuckDBTime>());
        Assert.Equal(8, Unsafe.SizeOf<DuckDBTimeTzStruct>());
        Assert.Equal(8, Unsafe.SizeOf<DuckDBTimestampStruct>());
        Assert.Equal(16, Unsafe.SizeOf<DuckDBInterval>());
        Assert.Equal(16, Unsafe.SizeOf<DuckDBHugeInt>());
        Assert.Equal(16, Unsafe.SizeOf<DuckDBUHugeInt>());
        Assert.Equal(24, Unsafe.SizeOf<DuckDBDecimal>());
        Assert.Equal(24, Unsafe.SizeOf<DuckDBBignum>());
        Assert.Equal(8, Unsafe.SizeOf<DuckDBDateOnly>());
        Assert.Equal(8, Unsafe.SizeOf<DuckDBTimeOnly>());
        Assert.Equal(12, Unsafe.SizeOf<DuckDBTimeTz>());
    }

    [Fact]
    public void Every_C_function_that_the_bindings_declare_is_in_the_engine()
    {
        var fileName = OperatingSystem.IsWindows() ? "duckdb.dll" : OperatingSystem.IsMacOS() ? "libduckdb.dylib" : "libduckdb.so";
        var engine = NativeLibrary.Load(Directory.EnumerateFiles(AppContext.BaseDirectory, fileName, SearchOption.AllDirectories).Order(StringComparer.Ordinal).First());
        using var ours = ModuleDefinition.ReadModule(typeof(NativeMethods).Assembly.Location);

        var functions = ours.GetTypes().SelectMany(t => t.Methods).Where(m => m.IsPInvokeImpl).Select(m => m.PInvokeInfo.EntryPoint).Distinct().ToList();

        Assert.True(functions.Count >= 150, $"Only {functions.Count} functions were looked at.");
        var missing = functions.Where(name => !NativeLibrary.TryGetExport(engine, name, out _)).ToList();
        Assert.Empty(missing);
    }

    /// <summary>Null when the reference resolves to something public of the same kind.</summary>
    private static string? Complaint(MemberReference reference)
    {
        switch (reference)
        {
            case TypeReference type:
                var resolved = type.Resolve();
                return resolved is null ? $"missing type {type.FullName}"
                    : !(resolved.IsPublic || resolved.IsNestedPublic) ? $"not public: {type.FullName}"
                    : null;
            case MethodReference method:
                var definition = method.Resolve();
                return definition is null ? $"missing {method.FullName}"
                    : !definition.IsPublic ? $"not public: {method.FullName}"
                    : definition.IsStatic == method.HasThis ? $"static where it should not be, or not where it should: {method.FullName}"
                    : definition.DeclaringType.IsValueType != method.DeclaringType.IsValueType && method.DeclaringType.IsValueType ? $"should be a struct: {method.DeclaringType.FullName}"
                    : null;
            case FieldReference field:
                return field.Resolve() is not { } found ? $"missing {field.FullName}" : !found.IsPublic ? $"not public: {field.FullName}" : null;
            default:
                return $"unknown reference {reference.FullName}";
        }
    }

    private static string Scope(TypeReference type) => type.GetElementType().Scope.Name;
}
