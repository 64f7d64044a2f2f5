@echo off
rem Runs rtmlint from a checkout; builds it on first use.
setlocal
set "root=%~dp0.."
set "jar=%root%\target\rtmlint.jar"
if defined RTMLINT_JAVA (
    set "java=%RTMLINT_JAVA%"
) else if defined JAVA_HOME (
    set "java=%JAVA_HOME%\bin\java.exe"
) else (
    set "java=java"
)
if not exist "%jar%" (
    echo rtmlint: building %jar% ^(once^) 1>&2
    pushd "%root%"
    call mvnw.cmd -q -B -Dmaven.test.skip=true package 1>&2
    popd
)
if not exist "%jar%" (
    echo rtmlint: the build failed 1>&2
    exit /b 3
)
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable %RTMLINT_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%
