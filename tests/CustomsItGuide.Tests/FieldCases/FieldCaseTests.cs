namespace CustomsItGuide.Tests.FieldCases;

/// <summary>
/// Files as offices and their tools really make them: each loads, or is refused, with its right outcome. Most say what the sample says
/// already, in
/// another form: nothing added, changed, removed or rejected, so that no indicator can move. A wide survey also gives a row for each cell
/// that
/// was left empty, which the long file of the sample does not have: 60 of them, all of the comment question, which no indicator reads.
/// </summary>
public sealed class FieldCaseTests(FieldWorkspaces workspaces) : IClassFixture<FieldWorkspaces>
{
    /// <summary>File, data set, workspace, outcome (<see cref="FieldWorkspaces.Outcome"/>).</summary>
    public static TheoryData<string, string, string, string> Cases { get; } = new()
    {
        { "01-plan_actions_fr-apostrophe.csv", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "01b-plan_actions_fr-straight.csv", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "02-plan_actions_formula-no-cache.xlsx", "plan_actions", "sample", "refused: formula_without_result" },
        { "03-plan_actions_header-units.xlsx", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "03b-plan_actions_header-units-optional.xlsx", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "04-plan_actions_zwsp-values.csv", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "05-plan_actions_us-dates-le12.csv", "plan_actions", "sample", "refused: ambiguous_dates" },
        { "05b-plan_actions_us-dates-iso-control.csv", "plan_actions", "sample", "+0 ~59 -0 !0" },
        { "07-plan_actions_progress-fraction.csv", "plan_actions", "sample", "+0 ~0 -0 !0; ; fractions_as_percent" },
        { "07b-plan_actions_progress-literal-percent.xlsx", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "07c-plan_actions_progress-nnbsp-percent.csv", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "07d-plan_actions_progress-percent-format.xlsx", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "07e-plan_actions_progress-nbsp-percent.csv", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "07f-plan_actions_progress-space-percent.csv", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "08-plan_actions_hidden-old-sheet-first.xlsx", "plan_actions", "sample", "+0 ~0 -0 !0; ; hidden_sheet" },
        { "09-plan_actions_total-row.xlsx", "plan_actions", "sample", "+0 ~0 -0 !0; ; note_row, total_row" },
        { "10-plan_actions_merged.xlsx", "plan_actions", "sample", "+0 ~0 -0 !0; ; merged_cells" },
        { "11-plan_actions_fy-endash.csv", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "11-plan_actions_fy-fy.csv", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "11-plan_actions_fy-fyshort.csv", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "11-plan_actions_fy-short.csv", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "11-plan_actions_fy-single.csv", "plan_actions", "sample", "refused: no_row_usable" },
        { "11-plan_actions_fy-spaces.csv", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "13-plan_actions_dates-dashes.csv", "plan_actions", "small", "+0 ~0 -0 !0" },
        { "13-plan_actions_dates-dmytime.csv", "plan_actions", "small", "+0 ~0 -0 !0; ; time_of_day 2" },
        { "13-plan_actions_dates-dots.csv", "plan_actions", "small", "+0 ~0 -0 !0" },
        { "13-plan_actions_dates-isoz.csv", "plan_actions", "small", "+0 ~0 -0 !0; ; time_of_day 2" },
        { "13-plan_actions_dates-mon.csv", "plan_actions", "small", "+0 ~0 -0 !0" },
        { "13-plan_actions_dates-offset.csv", "plan_actions", "small", "+0 ~0 -0 !0" },
        { "13-plan_actions_dates-ymdslash.csv", "plan_actions", "small", "+0 ~0 -0 !0" },
        { "13-plan_actions_dates-yy.csv", "plan_actions", "small", "refused: no_row_usable" },
        { "14-plan_actions_1904.xlsx", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "14b-plan_actions_1904-general.xlsx", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "15-plan_actions_errors.xlsx", "plan_actions", "sample", "+0 ~3 -0 !0; ; failed_cell 3" },
        { "15b-plan_actions_errors-fr.csv", "plan_actions", "sample", "+0 ~5 -0 !0; ; failed_cell 3" },
        { "16-plan_actions_apostrophe-prefix.csv", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "16b-plan_actions_equals-quoted.csv", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "17-plan_actions_sep-line.csv", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "18-plan_actions_row-in-quotes.csv", "plan_actions", "sample", "refused: quoted_lines" },
        { "19-plan_actions_utf16.txt", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "19b-plan_actions_macroman.csv", "plan_actions", "sample", "refused: other_encoding" },
        { "19c-plan_actions_cp850.csv", "plan_actions", "sample", "refused: other_encoding" },
        { "20-survey_answers_wide-control.csv", "survey_answers", "sample", "+60 ~0 -0 !0" },
        { "21-survey_answers_wide-platform-columns.csv", "survey_answers", "sample", "+60 ~0 -0 !0; ; platform_columns" },
        { "22-survey_answers_wide-question-texts.csv", "survey_answers", "sample", "+60 ~0 -0 !0; ; read_as_code 3" },
        { "22b-survey_answers_wide-code-and-text.csv", "survey_answers", "sample", "+60 ~0 -0 !0; ; read_as_code 3" },
        { "23-survey_answers_qualtrics-3-headers.csv", "survey_answers", "sample", "+60 ~0 -0 !0; ; second_header" },
        { "24-survey_answers_rating-labels.csv", "survey_answers", "sample", "+60 ~0 -0 !0; ; labelled_rating" },
        { "24b-survey_answers_rating-words-fr.csv", "survey_answers", "small", "+72 ~0 -0 !132; rating_on_scale answer 132" },
        { "24c-survey_answers_rating-slash.csv", "survey_answers", "sample", "+60 ~0 -0 !0; ; labelled_rating" },
        { "25-survey_answers_float.csv", "survey_answers", "sample", "+60 ~0 -0 !0" },
        { "26-survey_answers_nonresponse-words.csv", "survey_answers", "sample", "+60 ~19 -0 !0" },
        { "27-survey_answers_partial-then-complete.csv", "survey_answers", "sample", "+60 ~0 -0 !0; ; several_responses" },
        { "28-survey_answers_member-names.csv", "survey_answers", "small", "+57 ~0 -0 !1; unknown_reference member 1" },
        { "29-instrument_status_unquoted-list.csv", "instrument_status", "small", "+1480 ~0 -0 !116; too_many_columns  116" },
        { "31-operations_count-point.csv", "operations", "small", "+2 ~0 -0 !1; ambiguous_number count 1" },
        { "32-operations_name-case.csv", "operations", "sample", "+0 ~0 -0 !0; ; known_spelling 3" },
        { "33-expenditure_apos.csv", "expenditure", "sample", "+0 ~0 -0 !2; code fund 1, unknown_reference topic 1" },
        { "33-expenditure_euro.csv", "expenditure", "sample", "+0 ~0 -0 !2; code fund 1, unknown_reference topic 1" },
        { "33-expenditure_eurofront.csv", "expenditure", "sample", "+0 ~0 -0 !2; code fund 1, unknown_reference topic 1" },
        { "33-expenditure_exp.csv", "expenditure", "sample", "refused: no_row_usable" },
        { "33-expenditure_nbsp.csv", "expenditure", "sample", "+0 ~0 -0 !2; code fund 1, unknown_reference topic 1" },
        { "33-expenditure_nnbsp.csv", "expenditure", "sample", "+0 ~0 -0 !2; code fund 1, unknown_reference topic 1" },
        { "34-missions_list-comma-newline.csv", "missions", "sample", "+0 ~0 -0 !2; code status 1, unknown_reference beneficiaries 1" },
        { "40-plan_actions_base-openpyxl.xlsx", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "41-plan_actions_richtext-phonetic-x000D.xlsx", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "42-plan_actions_strict.xlsx", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "42b-plan_actions_strict-errors.xlsx", "plan_actions", "sample", "+0 ~6 -0 !0; ; failed_cell" },
        { "43-plan_actions_date-with-hidden-time.xlsx", "plan_actions", "sample", "+0 ~0 -0 !0; ; time_of_day" },
        { "44-plan_actions_sheet-to-XFD.xlsx", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "45-plan_actions_two-header-rows.xlsx", "plan_actions", "sample", "+0 ~0 -0 !0; ; second_header" },
        { "46-plan_actions_concatenated-bom.csv", "plan_actions", "sample", "+0 ~0 -0 !0; ; second_header" },
        { "46b-plan_actions_appended-bom-no-header.csv", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "47-plan_actions_html.xls", "plan_actions", "sample", "refused: web_page" },
        // 8 of 16 status words are known. That the file has 16 lines of 62 is refused by the limit of losses, which is tested with it.
        { "48-plan_actions_status-words.csv", "plan_actions", "small", "+0 ~3 -8 !8; code status 8" },
        { "50-plan_actions_nfd-headers.csv", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "53-plan_actions_quoted-newline.csv", "plan_actions", "sample", "+0 ~2 -0 !0" },
        { "53b-plan_actions_stray-quotes.csv", "plan_actions", "sample", "+0 ~1 -1 !2; text_after_quote  1, too_few_columns  1" },
        { "54-plan_actions_excel-half-converted-dates.xlsx", "plan_actions", "sample", "refused: month_first_dates" },
        { "55-plan_actions_libreoffice.ods", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "55-plan_actions_libreoffice.xls", "plan_actions", "sample", "refused: old_workbook" },
        { "55-plan_actions_libreoffice.xlsx", "plan_actions", "sample", "+0 ~0 -0 !0" },
        { "56-plan_actions_sheetjs.xlsb", "plan_actions", "sample", "refused: binary_workbook" },
        { "56b-plan_actions_sheetjs-errors.xlsb", "plan_actions", "sample", "refused: binary_workbook" },
        { "56c-plan_actions_sheetjs-errors.xlsx", "plan_actions", "sample", "+0 ~6 -0 !0; ; failed_cell" },
        { "56d-plan_actions_sheetjs.xlsm", "plan_actions", "sample", "+0 ~0 -0 !0" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_file_has_its_right_outcome(string file, string dataSet, string where, string outcome)
        => Assert.Equal(outcome,
            FieldWorkspaces.Outcome(where == "small" ? workspaces.Small : workspaces.Sample, FieldWorkspaces.Files(file), dataSet));

    [Fact]
    public void Told_that_the_month_comes_first_days_that_fit_both_ways_are_read()
    {
        var mdy = FieldWorkspaces.Outcome(workspaces.Sample, FieldWorkspaces.Files("05-plan_actions_us-dates-le12.csv"), "plan_actions",
            "mdy");
        Assert.Equal(FieldWorkspaces.Outcome(workspaces.Sample, FieldWorkspaces.Files("05b-plan_actions_us-dates-iso-control.csv"),
            "plan_actions"), mdy);
        var issues = Assert.Throws<RefusedException>(() =>
            FieldWorkspaces.Try(workspaces.Sample, FieldWorkspaces.Files("05-plan_actions_us-dates-le12.csv"), "plan_actions")).Issues;
        Assert.All(issues, i => Assert.Contains("in the fiscal year of their row; month first, ", i.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_refusal_of_formulas_says_how_many_and_where()
        => Assert.Contains("54 cells hold a formula without a stored result (column Completed on; the first is L4)",
            Assert.Throws<RefusedException>(() =>
                FieldWorkspaces.Try(workspaces.Sample, FieldWorkspaces.Files("02-plan_actions_formula-no-cache.xlsx"),
                    "plan_actions")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_Member_is_answered_with_the_nearest()
    {
        var rejection = FieldWorkspaces.Try(workspaces.Small, FieldWorkspaces.Files("28-survey_answers_member-names.csv"),
            "survey_answers").Deliveries.Single().Rejections.Single();
        Assert.Equal("Fr.", rejection.Value);
        Assert.StartsWith("Did you mean France (FR) by 'Fr.'?", rejection.Advice.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_a_list_without_quotation_marks_are_rejected_and_never_shifted()
    {
        // 116 of 1596 lines: what they say of the others is as the sample has it. That so many lines are missing is refused by the limit of
        // losses.
        var known = FieldWorkspaces.Try(workspaces.Small, Path.Combine(Repository.Sample, "instrument_status_annual-2024-25_synthetic.csv"),
            null).Deliveries.Single().Delivery.Rows.Typed;
        var read = FieldWorkspaces.Try(workspaces.Small, FieldWorkspaces.Files("29-instrument_status_unquoted-list.csv"),
            "instrument_status").Deliveries.Single().Delivery.Rows;
        Assert.Equal(known, read.Typed + read.Rejected);
    }

    [Fact]
    public void Every_file_is_a_case()
        => Assert.Equal(Directory.GetFiles(Path.GetDirectoryName(FieldWorkspaces.Files("x"))!).Select(Path.GetFileName)
            .Order(StringComparer.Ordinal),
            Cases.Select(c => c.Data.Item1).Order(StringComparer.Ordinal));
}
