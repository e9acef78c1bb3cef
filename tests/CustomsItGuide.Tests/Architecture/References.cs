using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CustomsItGuide.Tests.Architecture;

/// <summary>That a member of one type names another type: in a signature, an attribute or its code.</summary>
/// <param name="From">The outermost type that the naming member belongs to.</param>
/// <param name="Member">The naming member, or the type itself.</param>
/// <param name="Assembly">Simple name of the assembly of <paramref name="To"/>.</param>
/// <param name="To">The outermost type that is named.</param>
internal sealed record Reference(TypeDefinition From, string Member, string Assembly, TypeReference To);

/// <summary>Reads from a compiled assembly what names what.</summary>
internal static class References
{
    public static IEnumerable<Reference> Of(ModuleDefinition module) =>
        from type in module.GetTypes()
        from named in Named(type)
        from part in Parts(named.Type)
        let to = Outermost(part)
        select new Reference((TypeDefinition)Outermost(type), named.Member, AssemblyOf(to, module), to);

    /// <summary>Types named by what other assemblies see of the module: public and protected members of public types.</summary>
    public static IEnumerable<Reference> OfPublicSurface(ModuleDefinition module) =>
        from type in module.GetTypes()
        where Visible(type)
        from named in Signatures(type, onlyVisible: true)
        from part in Parts(named.Type)
        let to = Outermost(part)
        select new Reference((TypeDefinition)Outermost(type), named.Member, AssemblyOf(to, module), to);

    private static string AssemblyOf(TypeReference type, ModuleDefinition module) =>
        type.Scope is ModuleDefinition or null ? module.Assembly.Name.Name : type.Scope.Name;

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is null ? type : Outermost(type.DeclaringType);

    private static bool Visible(TypeDefinition type) =>
        type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly) && Visible(type.DeclaringType));

    private static IEnumerable<(string Member, TypeReference Type)> Named(TypeDefinition type) =>
        Signatures(type, onlyVisible: false)
            .Concat(type.Methods.Where(m => m.HasBody).SelectMany(m => Code(m.Body).Select(t => (m.FullName, t))));

    private static IEnumerable<(string Member, TypeReference Type)> Signatures(TypeDefinition type, bool onlyVisible)
    {
        if (type.BaseType is not null) yield return (type.FullName, type.BaseType);
        foreach (var i in type.Interfaces) yield return (type.FullName, i.InterfaceType);
        foreach (var constraint in type.GenericParameters.SelectMany(p => p.Constraints))
            yield return (type.FullName, constraint.ConstraintType);
        foreach (var attribute in type.CustomAttributes.Concat(type.Properties.SelectMany(p => p.CustomAttributes)))
            yield return (type.FullName, attribute.AttributeType);

        foreach (var field in type.Fields.Where(f => !onlyVisible || f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly))
        {
            yield return (field.FullName, field.FieldType);
            foreach (var attribute in field.CustomAttributes) yield return (field.FullName, attribute.AttributeType);
        }

        foreach (var method in type.Methods.Where(m => !onlyVisible || m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly))
        {
            yield return (method.FullName, method.ReturnType);
            foreach (var parameter in method.Parameters) yield return (method.FullName, parameter.ParameterType);
            foreach (var constraint in method.GenericParameters.SelectMany(p => p.Constraints))
                yield return (method.FullName, constraint.ConstraintType);
            foreach (var attribute in method.CustomAttributes) yield return (method.FullName, attribute.AttributeType);
        }
    }

    private static IEnumerable<TypeReference> Code(MethodBody body)
    {
        foreach (var local in body.Variables) yield return local.VariableType;
        foreach (var handler in body.ExceptionHandlers.Where(h => h.CatchType is not null)) yield return handler.CatchType;
        foreach (var instruction in body.Instructions)
        {
            switch (instruction.Operand)
            {
                case TypeReference type:
                    yield return type;
                    break;
                case FieldReference field:
                    yield return field.DeclaringType;
                    yield return field.FieldType;
                    break;
                case MethodReference method:
                    yield return method.DeclaringType;
                    yield return method.ReturnType;
                    foreach (var parameter in method.Parameters) yield return parameter.ParameterType;
                    if (method is GenericInstanceMethod generic) foreach (var argument in generic.GenericArguments) yield return argument;
                    break;
                case CallSite site:
                    yield return site.ReturnType;
                    break;
            }
        }
    }

    /// <summary>The types that a composed type (generic, array, by reference) is made of.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Prepend(generic.ElementType),
        IModifierType modified => Parts(modified.ElementType).Concat(Parts(modified.ModifierType)),
        FunctionPointerType pointer => pointer.Parameters.SelectMany(p => Parts(p.ParameterType)).Concat(Parts(pointer.ReturnType)),
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };
}
