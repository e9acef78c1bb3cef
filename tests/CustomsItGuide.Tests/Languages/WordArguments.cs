using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CustomsItGuide.Tests.Languages;

/// <summary>That an argument of a text is given a number with decimals somewhere in code.</summary>
/// <param name="Where">The method that says the text.</param>
/// <param name="Words">Full name of the class of the room's texts.</param>
/// <param name="Key">The text.</param>
/// <param name="Argument">Its argument.</param>
/// <param name="IsRounded">A decimal, which has the digits that it was given.</param>
internal sealed record DecimalArgument(string Where, string Words, string Key, string Argument, bool IsRounded);

/// <summary>Reads from a compiled assembly which arguments of texts are numbers with decimals: what is boxed where an argument
/// goes.</summary>
internal static class WordArguments
{
    public static IEnumerable<DecimalArgument> Decimals(ModuleDefinition module) =>
        from type in module.GetTypes()
        from method in type.Methods
        where method.HasBody
        from found in In(method)
        select found;

    private static IEnumerable<DecimalArgument> In(MethodDefinition method)
    {
        var depths = Depths(method.Body);
        var code = method.Body.Instructions;
        for (var at = 0; at < code.Count; at++)
        {
            if (code[at].Operand is not MethodReference { HasThis: false, Parameters.Count: > 0 } said
                || !said.DeclaringType.Name.EndsWith("Words", StringComparison.Ordinal)
                || said.ReturnType.Name != nameof(LocalizedText) || depths[at] is not { } depth) continue;
            var bottom = depth - said.Parameters.Count;
            // Back to where nothing of the call's own stood on the stack yet.
            for (var i = at - 1; i >= 0 && depths[i] is { } before && before >= bottom; i--)
            {
                if (code[i].OpCode == OpCodes.Box && IsDecimal((TypeReference)code[i].Operand) && before - 1 - bottom is var place and >= 0
                    && place < said.Parameters.Count && IsLeftUntil(depths, i + 1, at, before))
                    yield return new(method.FullName, said.DeclaringType.FullName, said.Name, said.Parameters[place].Name,
                        ((TypeReference)code[i].Operand).FullName.Contains("System.Decimal", StringComparison.Ordinal));
                if (before == bottom) break;
            }
        }
    }

    /// <summary>What was boxed stays on the stack until the call, or until the other branch of a choice is taken up.</summary>
    private static bool IsLeftUntil(int?[] depths, int from, int until, int depth)
    {
        for (var i = from; i < until; i++) if (depths[i] < depth - 1) return false;
        return true;
    }

    private static bool IsDecimal(TypeReference type) => type.FullName is "System.Double" or "System.Single" or "System.Decimal"
        || (type is GenericInstanceType { ElementType.FullName: "System.Nullable`1" } nullable && IsDecimal(nullable.GenericArguments[0]));

    /// <summary>How many values stand on the stack before each instruction; null where none comes.</summary>
    private static int?[] Depths(MethodBody body)
    {
        var index = body.Instructions.Select((instruction, i) => (instruction, i)).ToDictionary(p => p.instruction, p => p.i);
        var depths = new int?[body.Instructions.Count];
        var open = new Stack<(int At, int Depth)>([(0, 0)]);
        foreach (var handler in body.ExceptionHandlers)
            open.Push((index[handler.HandlerStart], handler.HandlerType is ExceptionHandlerType.Catch ? 1 : 0));
        while (open.TryPop(out var next))
        {
            for (var (at, depth) = next; at < depths.Length && depths[at] is null; at++)
            {
                depths[at] = depth;
                var instruction = body.Instructions[at];
                depth += Change(instruction, body.Method);
                foreach (var target in Targets(instruction)) open.Push((index[target], depth));
                if (instruction.OpCode.FlowControl is FlowControl.Branch or FlowControl.Return or FlowControl.Throw) break;
            }
        }
        return depths;
    }

    private static Instruction[] Targets(Instruction instruction) => instruction.Operand switch
    {
        // Leaving a guarded block empties the stack.
        Instruction target => instruction.OpCode.Code is Code.Leave or Code.Leave_S ? [] : [target],
        Instruction[] targets => targets,
        _ => [],
    };

    private static int Change(Instruction instruction, MethodDefinition method)
    {
        if (instruction.Operand is IMethodSignature called && instruction.OpCode.FlowControl == FlowControl.Call)
        {
            var isNew = instruction.OpCode.Code == Code.Newobj;
            return -called.Parameters.Count - (called.HasThis && !isNew ? 1 : 0)
                + (isNew || called.ReturnType.MetadataType != MetadataType.Void ? 1 : 0);
        }
        return Pushed(instruction.OpCode.StackBehaviourPush) - instruction.OpCode.StackBehaviourPop switch
        {
            StackBehaviour.Pop0 => 0,
            StackBehaviour.Varpop => method.ReturnType.MetadataType == MetadataType.Void ? 0 : 1,
            StackBehaviour.Pop1 or StackBehaviour.Popi or StackBehaviour.Popref => 1,
            StackBehaviour.Popi_popi_popi or StackBehaviour.Popref_popi_popi or StackBehaviour.Popref_popi_popi8
                or StackBehaviour.Popref_popi_popr4 or StackBehaviour.Popref_popi_popr8 or StackBehaviour.Popref_popi_popref => 3,
            StackBehaviour.PopAll => 0,
            _ => 2,
        };
    }

    private static int Pushed(StackBehaviour push) => push switch
    {
        StackBehaviour.Push0 => 0,
        StackBehaviour.Push1_push1 => 2,
        _ => 1,
    };
}
