#:project ../src/CustomsItGuide.Synthetic/CustomsItGuide.Synthetic.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
// Writes data/sample again, from the root of the repository: dotnet run --file data/regenerate-sample.cs data/sample
CustomsItGuide.Synthetic.SampleSecretariat.Write(args.Length > 0 ? args[0] : "data/sample");
