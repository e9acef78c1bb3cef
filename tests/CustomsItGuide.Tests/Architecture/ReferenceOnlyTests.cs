using CustomsItGuide.Statistics;
using Mono.Cecil;

namespace CustomsItGuide.Tests.Architecture;

/// <summary>A statistic that nothing but <c>verify-statistics</c> uses says so, and one that something uses does not.</summary>
public sealed class ReferenceOnlyTests
{
    private static readonly string Room = typeof(ReferenceOnlyAttribute).Namespace!;

    [Fact]
    public void The_mark_stands_where_nothing_else_uses_a_statistic()
    {
        using var library = ModuleDefinition.ReadModule(typeof(ReferenceOnlyAttribute).Assembly.Location);
        var inside = References.Of(library).Where(r => r.To.Namespace == Room && r.To.FullName != r.From.FullName).ToList();
        var used = new HashSet<string>(inside
            .Where(r => r.From.Namespace != Room && !r.From.Namespace.EndsWith(".Verification", StringComparison.Ordinal))
            .Select(r => r.To.FullName));
        for (var before = 0; before < used.Count;)
        {
            before = used.Count;
            used.UnionWith(inside.Where(r => used.Contains(r.From.FullName)).Select(r => r.To.FullName).ToList());
        }

        var faults = library.Types.Where(t => t.Namespace == Room && t.IsPublic && !t.Name.EndsWith("Attribute", StringComparison.Ordinal))
            .Where(t => used.Contains(t.FullName) == t.CustomAttributes.Any(a => a.AttributeType.Name == nameof(ReferenceOnlyAttribute)))
            .Select(t => used.Contains(t.FullName) ? $"{t.Name} is used, and marked" : $"{t.Name} is not used, and not marked");

        Assert.True(!faults.Any(), string.Join('\n', faults));
    }
}
