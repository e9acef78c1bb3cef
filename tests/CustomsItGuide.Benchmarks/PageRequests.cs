using System.Diagnostics;
using System.Net;
using CustomsItGuide.Web;
using CustomsItGuide.Web.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CustomsItGuide.Benchmarks;

/// <summary>How fast the read pages are answered, against a plain endpoint that returns as many bytes from memory; on the sample, in one
/// run.</summary>
internal static class PageRequests
{
    public static readonly string[] Pages = ["/", "/map", "/off-target", "/plan", "/surveys", "/capacity", "/indicators/SP1-1"];

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("benchmark").FullName;
        using var workspace = Output.Sample(Path.Combine(folder, "workspace"));
        await using var site = Site.Build(["--urls", "http://127.0.0.1:0"], workspace);
        await site.StartAsync();

        Output.Line("page", "plain KB", "brotli KB", "first ms", "again ms", "rps", "of plain", "p50 of plain", "p99 of plain");
        // The first one is for the runtime, which compiles what is used often a second time, and is not shown.
        foreach (var path in Pages.Prepend("/risks"))
        {
            var shown = Pages.Contains(path);
            var address = $"{site.Urls.First()}{path}?period=2023/24&lang=en";
            using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None });
            var started = Stopwatch.GetTimestamp();
            var whole = await client.GetByteArrayAsync(address);
            var first = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
            var packed = await client.GetByteArrayAsync(address);

            await using var plain = Plain(packed);
            await plain.StartAsync();
            // By turns, so that what else the machine does falls on both.
            var (ours, theirs) = (new Load(client, address), new Load(client, plain.Urls.First()));
            await ours.RunAsync(200);
            await theirs.RunAsync(200);
            ours.Forget();
            theirs.Forget();
            for (var round = 0; round < (shown ? 10 : 40); round++)
            {
                await ours.RunAsync(1000);
                await theirs.RunAsync(1000);
            }
            if (!shown) continue;
            Output.Line(path, Output.Kilo(whole.Length), Output.Kilo(packed.Length), Output.N(first), Output.N(ours.Percentile(0.5)),
                Output.N(ours.PerSecond),
                Output.N(ours.PerSecond / theirs.PerSecond), Output.N(ours.Percentile(0.5) / theirs.Percentile(0.5)),
                Output.N(ours.Percentile(0.99) / theirs.Percentile(0.99)));
        }

        using (var client = new HttpClient())
        {
            client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
            long visit = 0;
            foreach (var path in new[] { "/?period=2023/24&lang=en", StyleSheet.Path, "/style/print.css?period=2023/24&lang=en" })
                visit += (await client.GetByteArrayAsync(site.Urls.First() + path)).Length;
            Console.WriteLine($"First visit to the Overview, everything, compressed: {Output.Kilo(visit)} KB.");
        }
        await site.StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static WebApplication Plain(byte[] bytes)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = bytes.Length;
            return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
        });
        return app;
    }
}
