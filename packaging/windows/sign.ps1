# Signs the files it is given, where a certificate is configured; else it says so and goes on.
$ErrorActionPreference = "Stop"
if (-not $env:CERTIFICATE) {
    Write-Output "::notice::No certificate for Windows is configured: $args not signed."
    exit 0
}
$file = Join-Path $env:RUNNER_TEMP "certificate.pfx"
[IO.File]::WriteAllBytes($file, [Convert]::FromBase64String($env:CERTIFICATE))
try {
    $signtool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" | Sort-Object FullName | Select-Object -Last 1
    & $signtool.FullName sign /f $file /p $env:CERTIFICATE_PASSWORD /fd sha256 /tr http://timestamp.digicert.com /td sha256 @args
    exit $LASTEXITCODE
} finally {
    Remove-Item $file
}
