@echo off
setlocal
rem Starts the toolkit with the node.exe of this folder if there is one, else with the one that is installed.
set "RSR_NODE=%~dp0node.exe"
if exist "%RSR_NODE%" goto start
set "RSR_NODE=node"
where node >nul 2>nul
if not errorlevel 1 goto start
echo Cannot find Node, which runs the toolkit. Install version 20 or later from https://nodejs.org,
echo or put its file node.exe into this folder: "%~dp0"
exit /b 3
:start
"%RSR_NODE%" "%~dp0app\dist\bin.js" %*
exit /b %errorlevel%
