return await CustomsItGuide.Web.StartUp.RunAsync(args, Console.Out, Console.Error);
