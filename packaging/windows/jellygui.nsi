; The Windows installer, for one user and without administrator:
;   makensis -INPUTCHARSET UTF8 -DVERSION=0.1.0 -DBUNDLE=dist\jellygui -DOUT=JellyGUI.exe jellygui.nsi
; /S installs silently, /D=FOLDER (last, without quotes) elsewhere. Installing again upgrades.

Unicode true
ManifestDPIAware true
ManifestLongPathAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\JellyGUI"

Name "JellyGUI"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\JellyGUI"
InstallDirRegKey HKCU "Software\JellyGUI" "Folder"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "JellyGUI"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "JellyGUI installer"
VIAddVersionKey "CompanyName" "The JellyGUI developers"
VIAddVersionKey "LegalCopyright" "BSD 3-Clause License"

!ifdef ICONS
  !define MUI_ICON "${ICONS}/jellygui.ico"
  !define MUI_UNICON "${ICONS}/jellygui.ico"
  !define MUI_WELCOMEFINISHPAGE_BITMAP "${ICONS}/side.bmp"
!endif
!define MUI_FINISHPAGE_RUN "$INSTDIR\jellygui.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The languages of the window. Windows says which: the first of these stands for all others.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Danish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Spanish"

LangString Running ${LANG_ENGLISH} "JellyGUI is running. Close it, then start again."
LangString ProjectKind ${LANG_ENGLISH} "JellyGUI project"
LangString ModelKind ${LANG_ENGLISH} "JellyGUI model"
LangString Running ${LANG_DANISH} "JellyGUI kører. Luk det, og begynd igen."
LangString ProjectKind ${LANG_DANISH} "JellyGUI-projekt"
LangString ModelKind ${LANG_DANISH} "JellyGUI-model"
LangString Running ${LANG_FRENCH} "JellyGUI est en cours d'exécution. Fermez-le, puis recommencez."
LangString ProjectKind ${LANG_FRENCH} "Projet JellyGUI"
LangString ModelKind ${LANG_FRENCH} "Modèle JellyGUI"
LangString Running ${LANG_GERMAN} "JellyGUI läuft gerade. Schließen Sie es und beginnen Sie dann noch einmal."
LangString ProjectKind ${LANG_GERMAN} "JellyGUI-Projekt"
LangString ModelKind ${LANG_GERMAN} "JellyGUI-Modell"
LangString Running ${LANG_SIMPCHINESE} "JellyGUI 正在运行。请先关闭它，然后重新开始。"
LangString ProjectKind ${LANG_SIMPCHINESE} "JellyGUI 项目"
LangString ModelKind ${LANG_SIMPCHINESE} "JellyGUI 模型"
LangString Running ${LANG_SPANISH} "JellyGUI está abierto. Ciérrelo y vuelva a empezar."
LangString ProjectKind ${LANG_SPANISH} "Proyecto de JellyGUI"
LangString ModelKind ${LANG_SPANISH} "Modelo de JellyGUI"

; A program that runs holds its own file: it cannot be opened for writing.
!macro StopIfRunning FOLDER
  ${If} ${FileExists} "${FOLDER}\jellygui.exe"
    ClearErrors
    FileOpen $0 "${FOLDER}\jellygui.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(Running)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro FileType ENDING KIND TITLE
  WriteRegStr HKCU "Software\Classes\.${ENDING}" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "${TITLE}"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\jellygui.exe,0"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\jellygui.exe" "%1"'
!macroend

!macro ForgetFileType ENDING KIND
  ReadRegStr $0 HKCU "Software\Classes\.${ENDING}" ""
  ${If} $0 == "${KIND}"
    DeleteRegKey HKCU "Software\Classes\.${ENDING}"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${KIND}"
!macroend

; What an installation put there, and nothing else: a person may have chosen a folder of their own.
!macro RemoveProgram FOLDER
  Delete "${FOLDER}\jellygui.exe"
  Delete "${FOLDER}\jellygui-cli.exe"
  Delete "${FOLDER}\uninstall.exe"
  RMDir /r "${FOLDER}\_internal"
  RMDir "${FOLDER}"
!macroend

Section "JellyGUI"
  !insertmacro StopIfRunning "$INSTDIR"
  ReadRegStr $1 HKCU "Software\JellyGUI" "Folder"
  ${If} $1 != ""
    !insertmacro StopIfRunning "$1"
    !insertmacro RemoveProgram "$1"
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "Software\JellyGUI" "Folder" "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\JellyGUI.lnk" "$INSTDIR\jellygui.exe"
  !insertmacro FileType "jelly" "JellyGUI.Project" "$(ProjectKind)"
  !insertmacro FileType "jellymodel" "JellyGUI.Model" "$(ModelKind)"
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "JellyGUI"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The JellyGUI developers"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\jellygui.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro StopIfRunning "$INSTDIR"
  !insertmacro RemoveProgram "$INSTDIR"
  Delete "$SMPROGRAMS\JellyGUI.lnk"
  !insertmacro ForgetFileType "jelly" "JellyGUI.Project"
  !insertmacro ForgetFileType "jellymodel" "JellyGUI.Model"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\JellyGUI"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
