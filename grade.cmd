@echo off
rem Runs the grader's command line on a JDK 25, whichever java is the default, and first builds what is missing or older
rem than its sources. For Windows; the script "grade" does the same on Linux and macOS.
setlocal EnableExtensions DisableDelayedExpansion

set "root=%~dp0"
set "root=%root:~0,-1%"
set "engine=%root%\grader\engine\target"
set "class_path_file=%engine%\grade.classpath"

rem ---- the JDK. It says its version in a file, so none has to be started to be asked.

set "jdk="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if defined JAVA_HOME_25_X64 call :try "%JAVA_HOME_25_X64%"
if defined JAVA_HOME_25_ARM64 call :try "%JAVA_HOME_25_ARM64%"
if defined JAVA25_HOME call :try "%JAVA25_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for /d %%D in (
    "%ProgramFiles%\Eclipse Adoptium\*"
    "%ProgramFiles%\Java\*"
    "%ProgramFiles%\Microsoft\*"
    "%ProgramFiles%\Amazon Corretto\*"
    "%ProgramFiles%\Zulu\*"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*"
    "%USERPROFILE%\.jdks\*"
    "%USERPROFILE%\.sdkman\candidates\java\*"
) do call :try "%%~D"
if not defined jdk (
    echo No JDK 25 was found. Install one, such as Temurin 25 from https://adoptium.net, or set JAVA_HOME to where it is.>&2
    exit /b 3
)

rem ---- the build

call :is_built
if errorlevel 1 call :build
if errorlevel 1 exit /b 3

rem ---- the command. A line of a file may be longer than "set /p" can read.

set "class_path="
for /f "usebackq delims=" %%L in ("%class_path_file%") do set "class_path=%%L"
"%jdk%\bin\java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto ^
    -cp "%engine%\makespan-engine.jar;%class_path%" ^
    "-Dmakespan.home=%root%" dev.makespan.grader.cli.Main %*
exit /b %ERRORLEVEL%

:try
if defined jdk exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /b /r /c:"JAVA_VERSION=\"25[\"\.\-\+]" "%~1\release" >nul 2>&1
if not errorlevel 1 set "jdk=%~f1"
exit /b 0

:is_built
if not exist "%engine%\makespan-engine.jar" exit /b 1
if not exist "%class_path_file%" exit /b 1
pushd "%root%"
powershell -NoProfile -Command "$built = (Get-Item 'grader\engine\target\grade.classpath').LastWriteTimeUtc; $parts = @(Get-Item 'pom.xml', 'grader\*\pom.xml', 'grader\*\src\main') + @(Get-ChildItem 'grader\*\src\main' -Recurse); if ($parts | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 1 } else { exit 0 }"
set "answer=%ERRORLEVEL%"
popd
exit /b %answer%

:build
where mvn >nul 2>&1
if errorlevel 1 (
    echo Maven is needed to build the grader, and there is no mvn on the PATH. Install Maven 3.8 or newer.>&2
    exit /b 3
)
echo building the grader, once>&2
rem JAVA25_HOME is where the build itself looks for a JDK first.
set "JAVA25_HOME=%jdk%"
if not defined JAVA_HOME set "JAVA_HOME=%jdk%"
rem From the root, because Maven obeys the .mvn of the folder it is started in, and that one may be a student's.
pushd "%root%"
call mvn -q -B -f "%root%\pom.xml" -pl grader/engine -am -DskipTests package 1>&2
set "answer=%ERRORLEVEL%"
popd
if not "%answer%"=="0" (
    echo The grader could not be built; Maven says above what is wrong.>&2
    exit /b 3
)
exit /b 0
