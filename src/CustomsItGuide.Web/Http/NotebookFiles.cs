using System.Text;
using CustomsItGuide.Files.Notebooks;
using CustomsItGuide.Pages;

namespace CustomsItGuide.Web.Http;

/// <summary>An indicator as the beginning of a notebook, for whoever wants to go on from its tile.</summary>
public static class NotebookFiles
{
    public static IResult Write(PageState state, string id)
    {
        ArgumentNullException.ThrowIfNull(state);
        var indicator = state.Refusal is null
            ? state.Plan.Indicators.FirstOrDefault(i => i.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) : null;
        if (indicator is null)
        {
            state.Missing = true;
            return Results.Text($"There is no notebook of {id}.\n", "text/plain; charset=utf-8", statusCode: StatusCodes.Status404NotFound);
        }
        var document = StarterNotebook.Of(indicator, state.Period, state.Urls.AsOf);
        return Results.File(Encoding.UTF8.GetBytes(document.ToText()), "application/x-ipynb+json",
            $"{indicator.Id}-{state.Period.ToString().Replace('/', '-')}.ipynb");
    }
}
