using CustomsItGuide.Pages.Words;
using CustomsItGuide.Wording;
using Microsoft.AspNetCore.Components;

namespace CustomsItGuide.Pages;

/// <summary>What every component needs: the request's state, and texts in the reader's language.</summary>
public abstract class PageComponent : ComponentBase
{
    [Inject]
    protected PageState State { get; set; } = null!;

    protected Format Format => State.Format;

    protected Urls Urls => State.Urls;

    protected string T(LocalizedText text) => Format.Text(text);
}
