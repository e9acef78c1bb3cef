using CustomsItGuide.Pages;
using CustomsItGuide.Pages.Style;
using CustomsItGuide.Web.Http;
using CustomsItGuide.Web.Pages;
using Microsoft.AspNetCore.DataProtection;

namespace CustomsItGuide.Web;

/// <summary>The web application over a source; the same for the program and for its tests.</summary>
public static class Site
{
    public const string DefaultUrl = "http://localhost:5080";

    /// <param name="args">Settings of the framework, such as <c>--urls</c>; without any, <see cref="DefaultUrl"/>.</param>
    /// <param name="more">What else the site is to have, such as a way to sign in; null: nothing.</param>
    public static WebApplication Build(string[] args, ScorecardSource source, Action<IServiceCollection>? more = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(Site).Assembly.GetName().Name });
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft", LogLevel.Error)
            // StartUp says in its own words why the site cannot start; the host would add a stack trace.
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls(DefaultUrl);

        // Wherever the site runs, built or published, its script and style sheets are found.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        // What a page gives to its circuit is good for this process only: no key has to lie on a disk.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddAuthentication();
        builder.Services.AddSingleton(source);
        builder.Services.AddSingleton<PageCache>();
        builder.Services.AddScoped<RequestView>();
        builder.Services.AddTransient(services => services.GetRequiredService<RequestView>().State);
        more?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.Use(Methods.AnswerAsync);
        app.Map(StyleSheet.Path, style => style.Run(StyleSheet.WriteAsync));
        app.Use(YearInPath.AnswerAsync);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = Urls.ErrorPath, CreateScopeForErrors = true });
        app.UseAuthentication();
        app.UseRouting();
        app.Use(ViewRoute.ResolveAsync);
        app.Use(app.Services.GetRequiredService<PageCache>().AnswerAsync);
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapGet(Urls.PrintStylePath, (PageState state) => Results.Text(PageStyle.Print(state), "text/css; charset=utf-8")).WithMetadata(ViewRoute.Kept);
        app.MapGet(Urls.ChartPath, (PageState state, string name, string file) => ChartFiles.Write(state, name, file)).WithMetadata(ViewRoute.Kept);
        app.MapGet(Urls.NotebookPath, (PageState state, string id) => NotebookFiles.Write(state, id)).WithMetadata(ViewRoute.Kept);
        app.MapRazorComponents<App>()
            .AddAdditionalAssemblies(typeof(PageState).Assembly)
            .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null)
            .Add(ViewRoute.MarkPages);
        return app;
    }
}
