#:project ../../src/CustomsItGuide.Notebooks/CustomsItGuide.Notebooks.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// The same lines as in a cell, as a program: dotnet run notebooks/scripts/satisfaction.cs
// It shows the workspace that SCORECARD_WORKSPACE names, else ./workspace.
using CustomsItGuide;
using static CustomsItGuide.Notebooks.Notebook;

using var ws = Workspace.Open();
var card = ws.Score("2023/24");
Display(card["RES-2"]);
Display(ws.Table("readings").Filter("indicator = ? and length(period) = 7", "RES-2").Select("period", "value", "n", "population"));
