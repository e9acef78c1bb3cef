using CustomsItGuide.Pages;
using CustomsItGuide.Pages.Style;
using CustomsItGuide.Web.Http;
using CustomsItGuide.Web.Pages;
using CustomsItGuide.Web.Work;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Connections;
using Radzen;

namespace CustomsItGuide.Web;

/// <summary>The web application over a workspace; the same for the program and for its tests.</summary>
public static class Site
{
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>Each holds a list with its draft, some megabytes at most; nobody has to sign in to open one.</summary>
    private const int MostCircuits = 500;

    /// <param name="args">Settings of the framework, such as <c>--urls</c>; without any, <see cref="DefaultUrl"/>.</param>
    /// <param name="more">What else the site is to have, such as a way to sign in; null: nothing.</param>
    public static WebApplication Build(string[] args, Workspace workspace, Action<IServiceCollection>? more = null) =>
        Build(args, PlanSources.Only(SnapshotSource.Of(workspace)), more);

    internal static WebApplication Build(string[] args, SnapshotSource source, Action<IServiceCollection>? more = null) =>
        Build(args, PlanSources.Only(source), more);

    /// <summary>The web application over several plans.</summary>
    public static WebApplication Build(string[] args, PlanSources plans, Action<IServiceCollection>? more = null)
    {
        // Published, its scripts and sheets lie beside the program, wherever that is started from.
        var published = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            WebRootPath = Directory.Exists(published) ? published : null,
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft", LogLevel.Error)
            // StartUp says in its own words why the site cannot start; the host would add a stack trace.
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentUpgradedConnections = MostCircuits;
        });
        if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls(DefaultUrl);

        // As it was built, the site has the files of packages from where the packages lie.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddRadzenComponents();
        // What a page gives to its circuit is good for this process only: no key has to lie on a disk.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddAuthentication();
        builder.Services.AddSingleton(plans);
        builder.Services.AddSingleton<PageCache>();
        builder.Services.AddSingleton<WorkFiles>();
        builder.Services.AddScoped<RequestView>();
        builder.Services.AddTransient(services => services.GetRequiredService<RequestView>().State);
        more?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.Use(Methods.AnswerAsync);
        app.Map(StyleSheet.Path, style => style.Run(StyleSheet.WriteAsync));
        // Outside of what answers for failures, which asks once more for what has a place already.
        app.Use(PlanInPath.AnswerAsync);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = Urls.ErrorPath, CreateScopeForErrors = true });
        app.Use(YearInPath.AnswerAsync);
        app.UseAuthentication();
        app.UseRouting();
        app.Use(ViewRoute.ResolveAsync);
        app.Use(app.Services.GetRequiredService<PageCache>().AnswerAsync);
        app.UseAntiforgery();
        app.MapGet(WorkFiles.Route, app.Services.GetRequiredService<WorkFiles>().WriteAsync);
        app.MapGet(Urls.PrintStylePath, (PageState state) => Results.Text(PageStyle.Print(state), "text/css; charset=utf-8"))
            .WithMetadata(ViewRoute.Kept);
        app.MapGet(Urls.ChartPath, (PageState state, string name, string file) => ChartFiles.Write(state, name, file))
            .WithMetadata(ViewRoute.Kept);
        app.MapGet(Urls.RegisterFilePath, (PageState state, string name, string file) => RegisterFiles.Write(state, name, file))
            .WithMetadata(ViewRoute.Kept);
        app.MapGet(Urls.NotebookPath, (PageState state, string id) => NotebookFiles.Write(state, id)).WithMetadata(ViewRoute.Kept);
        // Without a render mode, so that a read page is a pure function of its view: the framework would add a circuit's state to each.
        app.MapRazorComponents<App>().AddAdditionalAssemblies(typeof(PageState).Assembly).Add(ViewRoute.MarkPages);
        app.MapGet(Urls.WorkListPath, WorkListPage.Answer).WithMetadata(ViewRoute.Interactive);
        app.MapBlazorHub(Methods.CircuitPath, options => options.Transports = HttpTransportType.WebSockets);
        return app;
    }
}
