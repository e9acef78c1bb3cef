using CustomsItGuide.Tests;
using CustomsItGuide.Tests.Cli;
using CustomsItGuide.Tests.Disclosure;
using CustomsItGuide.Tests.Kinds;
using CustomsItGuide.Tests.Languages;
using CustomsItGuide.Tests.Notebooks;
using CustomsItGuide.Tests.Workspaces;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongClassesFirst))]

namespace CustomsItGuide.Tests;

/// <summary>
/// Begins with the classes that take longest, so that no processor waits at the end for one of them; all others come in their order. The
/// first one does not need the sample, which is loaded meanwhile.
/// </summary>
public sealed class LongClassesFirst : ITestCollectionOrderer
{
    private static readonly Type[] Long =
    [
        typeof(AttackOnSeededYearsTests), typeof(FrozenTablesTests), typeof(TwinWorldTests), typeof(AttackOnGrowthTests),
        typeof(PlanComparisonTests), typeof(SequenceProperties), typeof(SecondComputationTests), typeof(AdoptionTests),
        typeof(EndToEndTests), typeof(SampleScorecardTests), typeof(SurroundingsTests), typeof(VerifyTests), typeof(LossTests),
        typeof(ChangedMeasureTests), typeof(AnotherLanguageTests), typeof(RunnerTests),
    ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection => [.. testCollections.OrderBy(c => Turn(c))];

    private static int Turn(ITestCollection collection)
    {
        var name = collection.TestCollectionDisplayName;
        var turn = Array.FindIndex(Long, type => name.Contains($" {type.FullName} ", StringComparison.Ordinal));
        return turn < 0 ? Long.Length : turn;
    }
}
