using CustomsItGuide.Notebooks;

namespace CustomsItGuide.Tests.Notebooks;

/// <summary>The classifier of notebook 3 on sentences about which no reader would be in doubt.</summary>
public sealed class CommentClassifierTests
{
    private static readonly string[] Texts =
    [
        "We have too few officers and no budget.",
        "The budget was cut and officers left.",
        "No money for equipment, no staff.",
        "Staff and funds are missing.",
        "The law forbids it.",
        "Parliament has not changed the law.",
        "New legislation is before parliament.",
        "Our customs law has to be changed first.",
        "Our computer system has no interface.",
        "The system is offline, there is no connectivity.",
        "No interface between the computer systems.",
        "The legacy system cannot connect.",
    ];

    private static readonly string[] Labels =
        [.. Enumerable.Repeat("resources", 4), .. Enumerable.Repeat("legal", 4), .. Enumerable.Repeat("technology", 4)];

    private static readonly string[] Unseen =
    [
        "Officers are missing and so is the budget.", "The law is still in parliament.",
        "The interface of the computer system is missing.", "NO STAFF, NO FUNDS!",
    ];

    [Fact]
    public void It_knows_what_it_has_learnt_and_recognizes_the_like()
    {
        var classifier = CommentClassifier.Train(Texts, Labels);
        Assert.Equal(Labels, classifier.Predict(Texts));
        Assert.Equal(["resources", "legal", "technology", "resources"], classifier.Predict(Unseen));
        Assert.Empty(classifier.Predict([]));
        // A text without words gets a label, too: which one is nobody's knowledge.
        Assert.Contains(classifier.Predict([""]).Single(), Labels);
    }

    [Fact]
    public void The_same_texts_labels_and_seed_say_the_same_of_anything_also_after_another_fit()
    {
        string[] unclear = [.. Texts.Zip(Texts.Reverse(), (a, b) => $"{a} {b}"), .. Texts.Select(t => t[..9]), "", "?"];
        var first = CommentClassifier.Train(Texts, Labels, seed: 3).Predict(unclear);
        CommentClassifier.Train(Unseen, ["a", "b", "c", "a"]);
        Assert.Equal(first, CommentClassifier.Train(Texts, Labels, seed: 3).Predict(unclear));
    }

    [Fact]
    public void What_cannot_be_learnt_from_is_refused_in_both_languages()
    {
        Check(["a"], [], "1 texts and 0 labels", "1 textes et 0 étiquettes");
        Check([], [], "0 texts with 0 different label(s)", "0 textes avec 0 étiquette(s)");
        Check(["a b", "c d"], ["x", "x"], "2 texts with 1 different label(s)", "2 textes avec 1 étiquette(s)");
        Check(["", "?!"], ["x", "y"], "None of the 2 texts has a word", "Aucun des 2 textes n'a de mot");

        static void Check(string[] texts, string[] labels, string english, string french)
        {
            var refused = Assert.Throws<RefusedException>(() => CommentClassifier.Train(texts, labels)).Issues.Single();
            Assert.Contains(english, refused.Text.English, StringComparison.Ordinal);
            Assert.Contains(french, refused.Text.French, StringComparison.Ordinal);
        }
    }
}
