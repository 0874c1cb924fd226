"""
Fills in a Word form in LibreOffice as a person does: what is in a control is selected and typed over, by commands of menus and keys.

    /usr/bin/python3 fill-in-writer.py SENT.docx PLAN.json FOLDER PROFILE

The plan is {"blanks": {bookmark: text}, "changes": ["text beside, locked", ...]}: for each change the form is filled in, with its
protection or without, changed and saved as FOLDER/text beside, locked.docx.
"""

import json
import os
import re
import subprocess
import sys
import time
import zipfile

import uno
from com.sun.star.beans import PropertyValue

PORT = 20000 + os.getpid() % 20000


def properties(**values):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


class Writer:
    def __init__(self, context, document):
        manager = context.ServiceManager
        self.dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        self.document = document
        self.frame = document.CurrentController.Frame
        self.cursor = document.CurrentController.ViewCursor

    def command(self, name, **values):
        self.dispatcher.executeDispatch(self.frame, f".uno:{name}", "", 0, properties(**values))

    def type(self, text):
        self.command("InsertText", Text=text)

    def anchor(self, bookmark):
        return self.document.Bookmarks.getByName(bookmark).Anchor

    def fill(self, bookmark, text):
        anchor = self.anchor(bookmark)
        length = len(anchor.String)
        self.cursor.gotoRange(anchor.Start, False)
        self.cursor.goRight(1, False)
        self.cursor.goRight(length, True)
        self.type(text)

    def beside(self, bookmark, text):
        """Types into the label before a blank."""
        self.cursor.gotoRange(self.anchor(bookmark).Start, False)
        self.cursor.goLeft(3, False)
        self.type(text)

def nothing(writer, blanks):
    pass


def text_beside(writer, blanks):
    writer.beside(blanks[1], "BESIDE")


def row_deleted(writer, blanks):
    writer.cursor.gotoRange(writer.anchor(blanks[0]).Start, False)
    writer.command("DeleteRows")


def paragraph_split(writer, blanks):
    writer.cursor.gotoRange(writer.anchor(blanks[1]).Start, False)
    writer.cursor.goRight(4, False)
    writer.command("InsertPara")


def unlocked(sent, folder):
    """A copy without the protection, which anybody can take off in Word."""
    copy = os.path.join(folder, "unlocked.docx")
    with zipfile.ZipFile(sent) as given, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as made:
        for name in given.namelist():
            part = given.read(name)
            if name == "word/settings.xml":
                part = re.sub(rb"<w:documentProtection[^>]*/>", b"", part)
            made.writestr(name, part)
    return copy


def connected():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:socket,host=127.0.0.1,port={PORT};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise TimeoutError("soffice does not answer")


def main(sent, plan_file, folder, profile):
    with open(plan_file, encoding="utf-8") as file:
        plan = json.load(file)
    office = subprocess.Popen(
        [
            "soffice",
            f"-env:UserInstallation=file://{os.path.abspath(profile)}",
            "--headless",
            "--norestore",
            "--nologo",
            f"--accept=socket,host=127.0.0.1,port={PORT};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = connected()
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        files = {"locked": sent, "unlocked": unlocked(sent, folder)}
        for name in plan["changes"]:
            change, lock = name.split(", ")
            url = uno.systemPathToFileUrl(os.path.abspath(files[lock]))
            document = desktop.loadComponentFromURL(url, "_blank", 0, properties(Hidden=False))
            writer = Writer(context, document)
            if change != "empty":
                for bookmark, text in plan["blanks"].items():
                    writer.fill(bookmark, text)
                globals()[change.replace(" ", "_")](writer, list(plan["blanks"]))
            out = uno.systemPathToFileUrl(os.path.abspath(os.path.join(folder, f"{name}.docx")))
            document.storeToURL(out, properties(FilterName="MS Word 2007 XML"))
            document.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
    finally:
        try:
            office.wait(30)
        except subprocess.TimeoutExpired:
            office.kill()


main(*sys.argv[1:])
