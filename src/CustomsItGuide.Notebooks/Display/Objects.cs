using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Notebooks.Display;

/// <summary>C# objects as tables.</summary>
internal static class Objects
{
    /// <summary>A row for each item: a column for each public property, or one column <c>value</c> for numbers and texts.</summary>
    public static RowTable Of(IEnumerable items)
    {
        var all = items.Cast<object?>().ToList();
        var first = all.FirstOrDefault(i => i is not null);
        var members = first is null || !HasMembers(first) ? [] : MembersOf(first.GetType());
        return members.Count == 0
            ? new RowTable(["value"], [.. all.Select(i => (IReadOnlyList<object?>)[Cell(i)])])
            : new RowTable([.. members.Select(m => m.Name)],
                [.. all.Select(i => (IReadOnlyList<object?>)[.. members.Select(m => i is null ? null : Cell(m.Read(i)))])]);
    }

    public static RowTable Of(IDictionary pairs)
    {
        var rows = new List<IReadOnlyList<object?>>();
        // Only the dictionary's own enumerator gives entries: as a sequence it gives pairs of its type.
        foreach (DictionaryEntry pair in pairs) rows.Add([Cell(pair.Key), Cell(pair.Value)]);
        return new RowTable(["key", "value"], rows);
    }

    /// <summary>A row for each member of one object.</summary>
    public static RowTable Members(object item) =>
        new(["member", "value"], [.. MembersOf(item.GetType()).Select(m => (IReadOnlyList<object?>)[m.Name, Cell(m.Read(item))])]);

    /// <summary>True for records, anonymous objects and tuples: what they are is what their members are.</summary>
    public static bool HasMembers(object item)
    {
        var type = item.GetType();
        return item is ITuple || type.GetMethod("<Clone>$") is not null || type.IsDefined(typeof(CompilerGeneratedAttribute))
            || IsRecordStruct(type);
    }

    private static bool IsRecordStruct(Type type) =>
        type is { IsValueType: true, IsPrimitive: false, IsEnum: false }
            && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static List<(string Name, Func<object, object?> Read)> MembersOf(Type type)
    {
        List<(string, Func<object, object?>)> properties = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanRead && p.GetIndexParameters().Length == 0).Select(p => (p.Name, (Func<object, object?>)p.GetValue))];
        return properties.Count > 0 && !typeof(ITuple).IsAssignableFrom(type) ? properties
            : [.. type.GetFields(BindingFlags.Public | BindingFlags.Instance).Select(f => (f.Name, (Func<object, object?>)f.GetValue))];
    }

    private static object? Cell(object? value) => value switch
    {
        null or string or bool or IFormattable => value is Enum named ? Wording.Terms.Code(named) : value,
        Interval interval => $"{Rendered(interval.Lower)} to {Rendered(interval.Upper)} ({Rendered(100 * interval.Level)} %)",
        LocalizedText text => text.English,
        IEnumerable<string> texts => string.Join("; ", texts),
        IEnumerable items when items.Cast<object?>().All(i => i is null or IFormattable or string) =>
            string.Join("; ", items.Cast<object?>().Select(i => i is double d ? Rendered(d) : Rendering.Exactly(i))),
        ICollection items => $"{items.Count} items",
        _ => value.ToString(),
    };

    private static string Rendered(double number) => Analysis.TableText.Cell(number);
}
