namespace CustomsItGuide.Benchmarks.Loading;

/// <summary>The same work as an analyst writes it, where this machine has what it takes.</summary>
/// <param name="Name">Of the library.</param>
/// <param name="Command">What runs a script.</param>
/// <param name="Probe">A script that fails where the library is not.</param>
/// <param name="Ending">Of a script's file.</param>
/// <param name="Text">The script: its arguments are the folder with the files, and the file for the results.</param>
internal sealed record Script(string Name, string[] Command, string Probe, string Ending, string Text)
{
    private const string Pandas = """
        import json, sys
        import pandas as pd
        folder, results = sys.argv[1:3]
        members = pd.read_csv(f"{folder}/members.csv", keep_default_na=False)
        surveys = pd.read_csv(f"{folder}/surveys_synthetic.csv")
        questions = pd.read_csv(f"{folder}/survey_questions_synthetic.csv")
        questions = questions[(questions.instrument == "annual") & (questions.kind == "rating")]
        rows = pd.read_csv(f"{folder}/survey_answers_synthetic.csv", keep_default_na=False, na_values={"respondent": [""], "answer": [""]},
            dtype={"survey": "category", "respondent": "str", "member": "category", "question": "category", "answer": "float32",
                "respondent_kind": "category"})
        bad = rows.respondent.isna()
        bad |= rows.duplicated(["survey", "respondent", "question"])
        bad |= ~rows.member.isin(members.member) | ~rows.survey.isin(surveys.survey) | ~rows.question.isin(questions.question)
        bad |= rows.answer.notna() & ~rows.answer.between(1, 5)
        lines = [int(i) + 2 for i in rows.index[bad]]
        rows = rows[~bad]
        counts = rows.groupby(["survey", "question", "member"], observed=True).answer.agg(answers="count", total="sum").reset_index()
        counts = counts.astype({"survey": "str", "question": "str", "member": "str", "total": "float64"})
        counts = counts[counts.answers > 0].merge(questions, on="question", suffixes=("", "_asked"))
        counts["focus_area"] = counts.focus_area.fillna("")
        counts["figure"] = counts["item"].map(
            lambda i: "operations" if i.startswith("operations") else "focus areas" if i.startswith("fa_") else i)
        scored = counts.groupby(["survey", "figure", "focus_area", "item", "member"])[["total", "answers"]].sum()
        scored["score"] = scored.total / scored.answers
        scored = scored.groupby(["survey", "figure", "focus_area", "member"]).agg(score=("score", "mean"), answers=("answers", "sum"))
        scored["satisfied"] = scored.score.round(9) >= 4
        shared = scored.groupby(["survey", "figure", "focus_area"]).agg(share=("satisfied", "mean"), answers=("answers", "sum"))
        figures = shared.groupby(["survey", "figure"]).agg(share=("share", "min"), answers=("answers", "sum"))
        json.dump({"Counted": len(rows), "Rejected": lines, "Figures": {f"{s} {f}": {"Satisfied": 100 * r.share,
            "Answers": None if f == "focus areas" else int(r.answers)} for (s, f), r in figures.iterrows()}}, open(results, "w"))
        """;

    private const string DataTable = """
        library(data.table)
        arguments <- commandArgs(trailingOnly = TRUE); folder <- arguments[1]; results <- arguments[2]
        read <- function(name, ...) fread(file.path(folder, name), na.strings = "", ...)
        members <- read("members.csv"); surveys <- read("surveys_synthetic.csv")
        questions <- read("survey_questions_synthetic.csv")[instrument == "annual" & kind == "rating"]
        rows <- read("survey_answers_synthetic.csv", colClasses = c(respondent = "character", answer = "integer"))
        rows[, line := .I + 1L]
        bad <- is.na(rows$respondent) | duplicated(rows, by = c("survey", "respondent", "question")) |
          !(rows$member %in% members$member) | !(rows$survey %in% surveys$survey) | !(rows$question %in% questions$question) |
          (!is.na(rows$answer) & !(rows$answer %between% c(1L, 5L)))
        lines <- rows$line[bad]; rows <- rows[!bad]
        counts <- rows[!is.na(answer), .(answers = .N, total = as.numeric(sum(answer))), by = .(survey, question, member)]
        counts <- merge(counts, questions[, .(question, item, focus_area)], by = "question")
        counts[, figure := fifelse(startsWith(item, "operations"), "operations", fifelse(startsWith(item, "fa_"), "focus areas", item))]
        scored <- counts[, .(score = sum(total) / sum(answers), answers = sum(answers)), by = .(survey, figure, focus_area, item, member)]
        scored <- scored[, .(score = mean(score), answers = sum(answers)), by = .(survey, figure, focus_area, member)]
        shared <- scored[, .(share = mean(round(score, 9) >= 4), answers = sum(answers)), by = .(survey, figure, focus_area)]
        figures <- shared[, .(share = min(share), answers = sum(answers)), by = .(survey, figure)]
        said <- figures[, sprintf('"%s %s": {"Satisfied": %.15g, "Answers": %s}', survey, figure, 100 * share,
          ifelse(figure == "focus areas", "null", format(answers, scientific = FALSE, trim = TRUE)))]
        writeLines(sprintf('{"Counted": %d, "Rejected": [%s], "Figures": {%s}}', nrow(rows), paste(lines, collapse = ", "),
          paste(said, collapse = ", ")), results)
        """;

    public static IReadOnlyList<Script> All { get; } =
    [
        new("pandas", ["python3"], "import pandas", ".py", Pandas),
        new("pandas", ["/usr/bin/python3"], "import pandas", ".py", Pandas),
        new("data.table", ["Rscript"], "library(data.table)", ".R", DataTable),
    ];

    /// <summary>Those that can be run here, one a library.</summary>
    public static IReadOnlyList<Script> Here(string folder) => [.. All.Where(s => s.IsHere(folder)).DistinctBy(s => s.Name)];

    public MeasuredRun Run(string folder, string files, string results)
    {
        var file = Path.Combine(folder, "script" + Ending);
        File.WriteAllText(file, Text);
        return MeasuredRun.Of(folder, [.. Command, file, files, results]);
    }

    private bool IsHere(string folder)
    {
        var file = Path.Combine(folder, "probe" + Ending);
        File.WriteAllText(file, Probe);
        try
        {
            MeasuredRun.Of(folder, [.. Command, file]);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
