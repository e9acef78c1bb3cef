using CustomsItGuide.Web.Charts;
using CustomsItGuide.Web.Http;
using CustomsItGuide.Web.Pages;
using Microsoft.AspNetCore.Diagnostics;

namespace CustomsItGuide.Web;

/// <summary>The web application over a workspace; the same for the program and for its tests.</summary>
public static class Site
{
    public const string DefaultUrl = "http://localhost:5080";

    /// <param name="args">Settings of the framework, such as <c>--urls</c>; without any, <see cref="DefaultUrl"/>.</param>
    public static WebApplication Build(string[] args, Workspace workspace) => Build(args, SnapshotSource.Of(workspace));

    internal static WebApplication Build(string[] args, SnapshotSource source)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(Site).Assembly.GetName().Name });
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft", LogLevel.Error)
            // StartUp says in its own words why the site cannot start; the host would add a stack trace.
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls(DefaultUrl);

        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton(source);
        builder.Services.AddSingleton<PageCache>();
        builder.Services.AddScoped<PageState>();

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.Use(OnlyReading);
        app.Map(StyleSheet.Path, style => style.Run(StyleSheet.WriteAsync));
        app.Use(YearInPath.AnswerAsync);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = Urls.ErrorPath, CreateScopeForErrors = true });
        app.Use(AnswerAsync);
        app.UseRouting();
        app.UseAntiforgery();
        app.MapGet(Urls.PrintStylePath, (PageState state) => Results.Text(StyleSheet.Print(state), "text/css; charset=utf-8"));
        app.MapGet(Urls.ChartPath, (PageState state, string name, string file) => ChartFiles.Write(state, name, file));
        app.MapGet(Urls.NotebookPath, (PageState state, string id) => NotebookFiles.Write(state, id));
        app.MapRazorComponents<App>();
        return app;
    }

    /// <summary>There is nothing to send: no form, no upload.</summary>
    private static Task OnlyReading(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("This site is only read: it answers GET and HEAD.\nCe site se consulte seulement : il répond à GET et HEAD.\n", context.RequestAborted);
    }

    private static Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        // The error page must not ask what has just failed.
        if (context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.RequestServices.GetRequiredService<PageState>().ResolveLanguage(context.Request);
            return next(context);
        }
        return context.RequestServices.GetRequiredService<PageCache>().AnswerAsync(context, next);
    }
}
