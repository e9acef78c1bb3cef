using MathNet.Numerics.Random;

namespace CustomsItGuide.Statistics;

/// <summary>
/// Folds for trying a classifier of comments on comments that it has not seen: all comments of a member are in one fold, since the
/// words of one writer resemble each other, and the labels are spread over the folds as evenly as that allows.
/// </summary>
[ReferenceOnly]
public static class CrossValidationFolds
{
    /// <summary>
    /// Members are taken from the one with most comments on, those with equally many in a random order; each goes to the fold that has
    /// least of its labels, of equal ones to the smallest.
    /// </summary>
    /// <param name="members">The member that wrote each comment.</param>
    /// <param name="labels">The label of each comment.</param>
    /// <returns>The fold of each comment, from 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Lists of unequal length, fewer than two folds, or fewer members than
    /// folds.</exception>
    public static IReadOnlyList<int> Of(IReadOnlyList<string> members, IReadOnlyList<string> labels, int folds = 5, int seed = 20220701)
    {
        Require.SameLength(labels.Count, members.Count, nameof(labels));
        Require.That(folds >= 2, nameof(folds), folds, "at least two folds");
        var totals = labels.GroupBy(l => l, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (double)g.Count(), StringComparer.Ordinal);
        var chance = new MersenneTwister(seed, threadSafe: false);
        var writers = Enumerable.Range(0, members.Count).GroupBy(i => members[i], StringComparer.Ordinal)
            .Select(g => (Comments: g.ToArray(), Draw: chance.NextDouble()))
            .OrderByDescending(w => w.Comments.Length).ThenBy(w => w.Draw).ToArray();
        Require.That(writers.Length >= folds, nameof(members), writers.Length, "at least as many members as folds");

        var filled = Enumerable.Range(0, folds).Select(_ => totals.Keys.ToDictionary(l => l, _ => 0.0, StringComparer.Ordinal)).ToArray();
        var fold = new int[members.Count];
        foreach (var (comments, _) in writers)
        {
            // A label's share of a fold counts relative to how common the label is, so that rare ones are spread as well.
            var to = Enumerable.Range(0, folds)
                .OrderBy(f => SampleMoments.Sum(comments.Select(i => filled[f][labels[i]] / totals[labels[i]])))
                .ThenBy(f => filled[f].Values.Sum()).First();
            foreach (var i in comments)
            {
                fold[i] = to;
                filled[to][labels[i]]++;
            }
        }

        return fold;
    }
}
