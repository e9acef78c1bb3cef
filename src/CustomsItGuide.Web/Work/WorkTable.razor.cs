using System.Collections.Immutable;
using System.Globalization;
using CustomsItGuide.Pages;
using CustomsItGuide.Pages.Activities;
using CustomsItGuide.Pages.Grid;
using CustomsItGuide.Pages.Words;
using CustomsItGuide.Registers;
using CustomsItGuide.Wording;
using Microsoft.AspNetCore.Components;
using Radzen;
using Radzen.Blazor;

namespace CustomsItGuide.Web.Work;

public sealed partial class WorkTable
{
    /// <summary>What a row may be grouped by: a property of <see cref="ActionEdit"/> and its words.</summary>
    private static readonly ImmutableArray<(string Property, LocalizedText Title)> Groupings =
    [
        (nameof(ActionEdit.Home), PagesWords.ObjectiveOrFocusArea), (nameof(ActionEdit.Directorate), PagesWords.Directorate),
        (nameof(ActionEdit.Owner), PagesWords.OwnerColumn), (nameof(ActionEdit.Status), PagesWords.StatusDeclared),
    ];

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private readonly Dictionary<string, ElementReference> _buttons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Cell>> _cells = new(StringComparer.Ordinal);
    private ImplementationPlan _plan = null!;
    private IReadOnlyList<ActionEdit> _rows = [];
    private IReadOnlyList<ActionEdit>? _shown;
    private RadzenDataGrid<ActionEdit>? _grid;
    private string _grouping = "", _text = "", _owner = "", _status = "";
    private bool _lateOnly;
    private ActionEdit? _edited;
    private Action _giveUp = () => { };
    private EditProblem? _problem;
    private string? _told, _focus;
    private string _taken = "";

    // A button pressed before the circuit stands would do nothing: it cannot be pressed.
    private bool IsWaiting => !RendererInfo.IsInteractive;

    // Whoever leaves is asked while something is drafted, or written in a row, that was not taken away.
    private bool IsLeftBehind => _edited is not null || Drafted != _taken;

    private string Drafted => string.Join('\n', _rows.SelectMany(r => r.Changes.Select(c => $"{r.Number} {c}")));

    private bool IsFiltered => _text.Length + _owner.Length + _status.Length > 0 || _lateOnly;

    private IReadOnlyList<ActionEdit> Shown => _shown ??= [.. _rows.Where(IsShown)];

    protected override void OnInitialized()
    {
        _plan = State.Registers.ImplementationPlan(State.Period);
        _rows = [.. _plan.Actions.Select(a => new ActionEdit(a))];
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focus is not { } number || !_buttons.TryGetValue(number, out var button)) return;
        _focus = null;
        await button.FocusAsync();
    }

    private bool IsShown(ActionEdit row) =>
        (_text.Length == 0 || Has(row.Number, _text) || Has(row.Title, _text) || Has(row.Action.Deliverable, _text))
        && (_owner.Length == 0 || Has(row.Owner, _owner) || Has(row.Action.Deputy, _owner) || Has(row.Directorate, _owner))
        && (_status.Length == 0 || row.Status == _status)
        && (!_lateOnly || row.Action.IsLate);

    private static bool Has(string? text, string sought) => text is not null
        && Invariant.CompareInfo.IndexOf(text, sought, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;

    private static string Said(ChangeEventArgs change) => change.Value?.ToString()?.Trim() ?? "";

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, Invariant, out var number) ? number : null;

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", Invariant, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>As the plan's own page has them: this one says no more of an action.</summary>
    private IReadOnlyList<Cell> Cells(ActionEdit row) =>
        _cells.TryGetValue(row.Number, out var cells) ? cells : _cells[row.Number] = ActionCells.Cells(row.Action, _plan.Year, State);

    private string TitleOf(Group group) => T(Groupings.First(g => g.Property == group.GroupDescriptor?.Property).Title);

    private string NameOf(Group group)
    {
        object? named = group.Data?.Key;
        var key = named?.ToString() ?? "";
        return group.GroupDescriptor?.Property switch
        {
            nameof(ActionEdit.Status) => T(Items.Of(State.Plan, key)),
            nameof(ActionEdit.Home) when State.Plan.Objectives.FirstOrDefault(o => o.Id == key) is { } home => $"{home.Id} {T(home.Title)}",
            _ => key.Length == 0 ? "–" : key,
        };
    }

    private LocalizedText? ProblemOf(string head) => _problem?.Head == head ? _problem.Said : null;

    private void Narrow(Action change)
    {
        change();
        _shown = null;
    }

    private void ShowAll() => Narrow(() => (_text, _owner, _status, _lateOnly) = ("", "", "", false));

    private async Task GroupAsync(ChangeEventArgs change)
    {
        _grouping = Said(change);
        _grid!.Groups.Clear();
        if (_grouping.Length > 0) _grid.Groups.Add(new GroupDescriptor { Property = _grouping, Title = _grouping });
        await _grid.Reload();
    }

    private static void Mark(RowRenderEventArgs<ActionEdit> row)
    {
        if (row.Data is { IsChanged: true }) row.Attributes["class"] = "drafted";
    }

    private async Task BeginAsync(ActionEdit row)
    {
        if (_edited is not null) await EndAsync(true);
        if (_edited is not null) return;
        (_edited, _giveUp, _problem) = (row, row.Remember(), null);
        await _grid!.EditRow(row);
    }

    /// <summary>Keeps what was written in the row that is edited, where nothing is wrong with it; or gives it up.</summary>
    private async Task EndAsync(bool keep)
    {
        if (_edited is not { } row) return;
        if (!keep) _giveUp();
        _problem = keep ? EditProblem.Of(row) : null;
        if (_problem is not null) return;
        _edited = null;
        _grid!.CancelEditRow(row);
        _focus = row.Number;
        Tell(row, row.IsChanged);
        await _grid.Reload();
    }

    private async Task DropAsync(ActionEdit row)
    {
        row.Undo();
        Tell(row, isKept: false);
        await _grid!.Reload();
    }

    private void Tell(ActionEdit row, bool isKept)
    {
        var drafted = DraftPanel.Count(_rows.Count(r => r.IsChanged), Format);
        _told = T(isKept ? WebWords.DraftKept(row.Number, drafted) : WebWords.DraftLeft(row.Number, drafted));
    }
}
