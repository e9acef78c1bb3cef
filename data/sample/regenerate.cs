#:project ../../src/CustomsItGuide.Synthetic/CustomsItGuide.Synthetic.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
// Writes the sample again: dotnet run data/sample/regenerate.cs data/sample
CustomsItGuide.Synthetic.SampleSecretariat.Write(args.Length > 0 ? args[0] : "data/sample");
