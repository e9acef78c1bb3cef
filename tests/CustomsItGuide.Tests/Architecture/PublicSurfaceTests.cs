using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using CustomsItGuide.Tests.Cli;

namespace CustomsItGuide.Tests.Architecture;

/// <summary>
/// Notebooks, pages and other programs are written against what the library shows. The list of it is approved like any other output: a
/// change of that surface is seen in review. What the compiler makes of a record by itself is left out.
/// </summary>
public sealed class PublicSurfaceTests
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void The_public_surface_is_as_approved()
    {
        var list = new StringBuilder();
        foreach (var type in typeof(Workspace).Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            list.Append(Kind(type)).Append(' ').Append(Named(type)).Append(Parents(type)).Append('\n');
            foreach (var member in type.GetMembers(Own).Where(IsShown).Select(m => Said(type, m)).OfType<string>().Order(StringComparer.Ordinal))
                list.Append("  ").Append(member).Append('\n');
        }
        Approved.Matches(list.ToString(), "public-surface.txt");
    }

    private static bool IsShown(MemberInfo member) => !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member switch
    {
        MethodBase method => IsShown(method) && (!method.IsSpecialName || method.IsConstructor || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsShown),
        _ => false,
    };

    private static bool IsShown(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string? Said(Type type, MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } constant when type.IsEnum => $"{constant.Name} = {Convert.ToInt64(constant.GetRawConstantValue(), null)}",
        FieldInfo { IsLiteral: true } constant => $"const {Named(constant.FieldType)} {constant.Name} = {constant.GetRawConstantValue()}",
        FieldInfo field => $"{(field.IsStatic ? "static " : "")}{Named(field.FieldType)} {field.Name}",
        PropertyInfo property => Said(property),
        ConstructorInfo made => $"({Parameters(made)})",
        MethodInfo method => $"{(method.IsStatic ? "static " : "")}{Named(method.ReturnType)} {method.Name}({Parameters(method)})",
        _ => null,
    };

    private static string Said(PropertyInfo property)
    {
        var set = property.SetMethod is { } setter && IsShown(setter)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;" : "";
        var index = property.GetIndexParameters() is { Length: > 0 } keys ? $"[{string.Join(", ", keys.Select(k => Named(k.ParameterType)))}]" : "";
        var required = property.CustomAttributes.Any(a => a.AttributeType.Name == "RequiredMemberAttribute") ? "required " : "";
        var isStatic = property.GetAccessors(nonPublic: true)[0].IsStatic ? "static " : "";
        return $"{isStatic}{required}{Named(property.PropertyType)} {property.Name}{index} {{ get;{set} }}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p =>
        $"{(p.IsOut ? "out " : "")}{Named(p.ParameterType.IsByRef ? p.ParameterType.GetElementType()! : p.ParameterType)} {p.Name}"
        + (p.HasDefaultValue ? $" = {p.DefaultValue ?? "null"}" : "")));

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        _ => "class",
    };

    private static string Parents(Type type) => type.IsEnum || type.IsValueType || type.BaseType is null || type.BaseType == typeof(object)
        ? "" : $" : {Named(type.BaseType)}";

    private static string Named(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return Named(value) + "?";
        if (type.IsArray) return Named(type.GetElementType()!) + "[]";
        var name = type.IsGenericParameter ? type.Name : type.Namespace == "System" || type.FullName is null ? type.Name
            : type.FullName.StartsWith("System.", StringComparison.Ordinal) ? type.Name : type.FullName.Replace('+', '.');
        if (!type.IsGenericType) return name;
        name = name.Split('`')[0];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Named))}>";
    }
}
