using System.Security.Claims;
using CustomsItGuide.Pages;
using CustomsItGuide.Pages.Words;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Web.Http;

/// <summary>
/// What a request asks to see, and who asks. Resolved once, before anybody knows whether the answer was kept, is made anew, or comes
/// from a route that nothing is kept of.
/// </summary>
public sealed class RequestView(PlanSources plans)
{
    private static readonly ClaimsPrincipal Anybody = new(new ClaimsIdentity());

    private PageAddress? _address;
    private SnapshotSource? _source;

    public ViewChoices Choices { get; private set; } = new();

    /// <summary>The person who asks, as the sign-in told; <see cref="IsAnonymous"/> where there was none.</summary>
    public ClaimsPrincipal Reader { get; private set; } = Anybody;

    public bool IsAnonymous => Reader.Identity is not { IsAuthenticated: true };

    /// <summary>Plan, position, period and words: what the pages are given.</summary>
    public PageState State { get; private set; } = new(new ViewChoices());

    /// <summary>
    /// Under which address the answer may be kept for others; null where it may not, because it is one person's or its route keeps nothing.
    /// The cache gets nothing else, so that no answer to a person can come into it or out of it.
    /// </summary>
    public PageAddress? Kept => IsAnonymous ? _address : null;

    /// <param name="isKept">Whether answers of the route may be kept at all.</param>
    /// <exception cref="RefusedException">The workspace cannot be read at all.</exception>
    public void Resolve(HttpContext context, bool isKept)
    {
        ResolveLanguage(context);
        _source = plans.At(context.Features.Get<ChosenPlan>()?.Address ?? "");
        if (_source is not { } source) return;
        var head = source.At(null);
        _address = isKept ? PageAddress.Of(Choices, head) : null;
        var (snapshot, refusal) = Position(source, Choices.Urls.AsOf, head);
        State = new PageState(snapshot, Choices, refusal) { Folder = source.Folder };
    }

    /// <summary>Reads only what needs no workspace: the language, the choices as written, and who asks.</summary>
    public void ResolveLanguage(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Reader = context.User;
        Choices = RequestChoices.Of(context.Request);
        State = new PageState(Choices);
    }

    /// <summary>What an interactive part of a page shows: the page's own choices, at the position that the page was made at.</summary>
    public void Follow(ViewChoices choices, string position)
    {
        Choices = choices;
        // A circuit knows of the request only what the page gave it: its choices tell the plan.
        _source = plans.At(plans.Ids.Count == 0 ? "" : "/" + choices.Urls.Base.TrimEnd('/').Split('/')[^1]);
        State = new PageState(_source!.At(position), choices);
    }

    private (Snapshot Snapshot, LocalizedText? Refusal) Position(SnapshotSource source, string? asked, Snapshot head)
    {
        if (asked is null) return (head, null);
        try
        {
            return (source.At(asked), null);
        }
        catch (RefusedException refused)
        {
            var said = refused.Issues.Select(i => Format.For(Choices.Language).Text(i.Text));
            return (head, PagesWords.AsOfRefused(asked, string.Join(" ", said)));
        }
    }
}
