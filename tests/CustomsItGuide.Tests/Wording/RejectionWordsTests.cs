using CustomsItGuide.Wording;

namespace CustomsItGuide.Tests.Wording;

public class RejectionWordsTests
{
    [Theory]
    [InlineData("one of: a, b", "One of: a, b.")]
    [InlineData("A number.", "A number.")]
    [InlineData("what is it?", "What is it?")]
    [InlineData("and so on…", "And so on…")]
    [InlineData("valid_to on or after valid_from", "valid_to on or after valid_from.")]
    public void A_sentence_ends_with_one_stop(string text, string sentence) =>
        Assert.Equal(sentence, RejectionWords.Sentence(new(text, text)).French);

    [Theory]
    [InlineData("Belgium", "Belgium")]
    [InlineData("Belg\u200Bium", "Belg‹U+200B›ium")]
    [InlineData("10\u00A0%", "10‹U+00A0›%")]
    [InlineData("\uFEFFA\tB\n", "‹U+FEFF›A‹U+0009›B‹U+000A›")]
    public void What_cannot_be_seen_is_shown(string text, string seen) => Assert.Equal(seen, Visible.Of(text));

    [Fact]
    public void A_cut_text_breaks_no_code_point() => Assert.Equal("abcde…", Visible.Of("abcde\u200B\u200Bfgh", 10));

    [Fact]
    public void Rows_with_the_same_reason_and_value_are_one_group()
    {
        var groups = RejectionGroup.Of([Row(2, "x"), Row(3, "y"), .. Enumerable.Range(4, 7).Select(i => Row(i, "x")), Row(4, "x")]);

        Assert.Equal(["x", "y"], groups.Select(g => g.First.Value));
        Assert.Equal((9, 8, 1), (groups[0].Count, groups[0].Rows, groups[0].Values));
        Assert.Equal("f.csv, rows 2, 4, 5, 6, 7 and 3 more", RejectionWords.Places(groups[0]).English);
        Assert.Equal("f.csv, ligne 3", RejectionWords.Places(groups[1]).French);
    }

    [Fact]
    public void Repeated_keys_are_one_group_whatever_the_key()
    {
        var group = Assert.Single(
            RejectionGroup.Of([Row(2, "a", "key_repeated"), Row(3, "b", "key_repeated"), Row(4, "b", "key_repeated")]));

        Assert.Equal((3, 2), (group.Count, group.Values));
        Assert.Equal("'a' and 1 other", RejectionWords.Found(group).English);
        Assert.Equal("« a » et 1 autre", RejectionWords.Found(group).French);
    }

    [Fact]
    public void A_sentence_says_what_was_found_expected_meant_and_to_be_done()
    {
        var group = Assert.Single(RejectionGroup.Of([Row(2, "plan\u200Bned") with { Nearest = "planned" }]));

        Assert.Equal("Column status has 'plan‹U+200B›ned'. Expected: One of: planned, completed. Did you mean 'planned'? Use one of these.",
            RejectionWords.Whole(group).English);
        Assert.Equal("La colonne status contient « plan‹U+200B›ned ». Attendu : L'un de : planned, completed. Vouliez-vous dire « "
            + "planned » ? Employez l'un d'eux.",
            RejectionWords.Whole(group).French);
        Assert.Equal("Column status is empty. Expected: One of: planned, completed. Use one of these.",
            RejectionWords.Whole(RejectionGroup.Of([Row(2, null)])[0]).English);
    }

    [Theory]
    [InlineData(1, "1 row is rejected", "1 ligne est refusée")]
    [InlineData(2, "2 rows are rejected", "2 lignes sont refusées")]
    public void Plurals_are_right(long rows, string english, string french) =>
        Assert.Equal((english, french), (RejectionWords.Rejected(rows).In("en"), RejectionWords.Rejected(rows).In("fr")));

    private static Rejection Row(long row, string? value, string rule = "code") => new(
        1, "plan_actions", "f.csv", null, row, "status", value, rule, new("one of: planned, completed", "l'un de : planned, completed"),
        new("Use one of these", "Employez l'un d'eux."));
}
