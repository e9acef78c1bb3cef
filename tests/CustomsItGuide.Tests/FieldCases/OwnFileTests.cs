namespace CustomsItGuide.Tests.FieldCases;

/// <summary>Files of the kinds of <see cref="FieldCaseTests"/> made with other programs and of other data sets; own/README.md says which by
/// which.</summary>
public sealed class OwnFileTests(FieldWorkspaces workspaces) : IClassFixture<FieldWorkspaces>
{
    /// <summary>File, data set, outcome (<see cref="FieldWorkspaces.Outcome"/>). The sample's own files have the same rejected
    /// rows.</summary>
    public static TheoryData<string, string, string> Cases { get; } = new()
    {
        { "01-expenditure_libreoffice.ods", "expenditure", "+0 ~0 -0 !2; code fund 1, unknown_reference topic 1" },
        { "02-expenditure_libreoffice.xlsx", "expenditure", "+0 ~0 -0 !2; code fund 1, unknown_reference topic 1" },
        { "03-expenditure_libreoffice-flat.fods", "expenditure", "refused: flat_opendocument" },
        { "04-expenditure_pandas-total.xlsx", "expenditure", "+0 ~0 -0 !2; code fund 1, unknown_reference topic 1; total_row" },
        { "05-expenditure_pandas-index.csv", "expenditure", "+0 ~0 -0 !2; code fund 1, unknown_reference topic 1" },
        { "06-expenditure_python-eur-front.csv", "expenditure", "+0 ~0 -0 !2; code fund 1, unknown_reference topic 1" },
        { "07-expenditure_python-protected.csv", "expenditure", "+0 ~0 -0 !2; code fund 1, unknown_reference topic 1" },
        { "08-expenditure_xlsxwriter-merged-notes.xlsx", "expenditure",
            "+0 ~0 -0 !2; code fund 1, unknown_reference topic 1; merged_cells, note_row" },
        { "09-partnerships_gnumeric.ods", "partnerships", "+0 ~0 -0 !0" },
        { "10-partnerships_gnumeric.xlsx", "partnerships", "+0 ~0 -0 !0" },
        { "11-partnerships_gnumeric-html.xls", "partnerships", "refused: web_page" },
        { "12-partnerships_python-long-dates.csv", "partnerships", "+0 ~0 -0 !0" },
        { "13-partnerships_python-month-first.csv", "partnerships", "refused: month_first_dates" },
        { "14-partnerships_r-dots-rownames.csv", "partnerships", "+0 ~0 -0 !0" },
        { "15-expenditure_r-tab-na.txt", "expenditure", "+0 ~0 -0 !2; code fund 1, unknown_reference topic 1" },
        { "16-expenditure_r-latin1.csv", "expenditure", "+0 ~0 -0 !2; code fund 1, unknown_reference topic 1" },
        { "17-partnerships_openpyxl-hidden.xlsx", "partnerships", "+0 ~0 -0 !0; ; hidden_sheet" },
        { "18-experts_openpyxl-1904.xlsx", "experts", "+0 ~0 -0 !2; code category 1, valid_to_not_before_valid_from valid_to 1" },
        { "19-experts_libreoffice-hidden.ods", "experts",
            "+0 ~0 -0 !2; code category 1, valid_to_not_before_valid_from valid_to 1; hidden_sheet" },
        { "20-experts_python-macroman.csv", "experts", "refused: other_encoding" },
        { "21-experts_python-iso-times.csv", "experts",
            "+0 ~0 -0 !2; code category 1, valid_to_not_before_valid_from valid_to 1; time_of_day" },
        { "22-operations_python-case-floats.csv", "operations", "+0 ~0 -0 !0; ; known_spelling 6" },
        { "23-operations_python-french-dates.csv", "operations", "+0 ~0 -0 !0" },
        { "24-operations_openpyxl-formula.xlsx", "operations", "refused: formula_without_result" },
        { "25-operations_libreoffice-formulas.ods", "operations", "+0 ~1 -0 !0; ; failed_cell" },
        { "26-operations_libreoffice-formulas.xlsx", "operations", "+0 ~1 -0 !0; ; failed_cell" },
        { "27-missions_python-comma-lists.csv", "missions", "+0 ~0 -0 !2; code status 1, unknown_reference beneficiaries 1" },
        { "28-missions_libreoffice-two-headers.ods", "missions",
            "+0 ~0 -0 !2; code status 1, unknown_reference beneficiaries 1; second_header" },
        { "29-survey_answers_pandas-labels.xlsx", "survey_answers", "+60 ~0 -0 !0; ; labelled_rating" },
        { "30-survey_answers_python-limesurvey-fr.csv", "survey_answers", "+60 ~0 -0 !0; ; platform_columns, read_as_code 3" },
        { "31-survey_answers_sheetjs.ods", "survey_answers", "+60 ~0 -0 !0" },
        { "32-survey_answers_sheetjs.xlsb", "survey_answers", "refused: binary_workbook" },
        { "33-survey_answers_sheetjs-twice.xlsx", "survey_answers", "+60 ~0 -0 !0; ; several_responses" },
        { "34-survey_answers_sheetjs-2003.xml", "survey_answers", "refused: xml_spreadsheet" },
        { "35-survey_answers_python-long-nonanswers.csv", "survey_answers", "+0 ~0 -0 !0" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_file_has_its_right_outcome(string file, string dataSet, string outcome)
        => Assert.Equal(outcome, FieldWorkspaces.Outcome(workspaces.Sample, FieldWorkspaces.Own(file), dataSet));

    [Fact]
    public void Every_file_is_a_case()
        => Assert.Equal(Directory.GetFiles(Path.GetDirectoryName(FieldWorkspaces.Own("x"))!).Select(f => Path.GetFileName(f)!)
            .Where(f => f != "README.md").Order(StringComparer.Ordinal),
            Cases.Select(c => c.Data.Item1).Order(StringComparer.Ordinal));
}
