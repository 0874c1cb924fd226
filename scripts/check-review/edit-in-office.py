"""
Edits a Word file in LibreOffice as a person does: through the commands of its menus and keys, not through its model.

    /usr/bin/python3 edit-in-office.py SENT.docx PLAN.json OUT.docx PROFILE

The plan is {"tracked": bool, "edits": [{"do": ..., "find": words, ...}]}. Each edit finds its words in the text. Prints the edits
that could not be made, as JSON.
"""

import json
import os
import subprocess
import sys
import time

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

    def find(self, words):
        descriptor = self.document.createSearchDescriptor()
        descriptor.SearchString = words
        descriptor.SearchCaseSensitive = True
        found = self.document.findFirst(descriptor)
        if found is None:
            raise LookupError(words)
        return found

    def select(self, words):
        found = self.find(words)
        self.cursor.gotoRange(found.Start, False)
        self.cursor.gotoRange(found.End, True)

    def go_to(self, words, at_end):
        found = self.find(words)
        self.cursor.gotoRange(found.End if at_end else found.Start, False)

    def end_of_paragraph(self):
        self.command("EndOfParaSel")
        self.cursor.collapseToEnd()

    def select_paragraph(self, words):
        self.go_to(words, False)
        self.command("StartOfPara")
        self.command("EndOfParaSel")


def replace(writer, edit):
    writer.select(edit["find"])
    writer.type(edit["text"])


def delete(writer, edit):
    writer.select(edit["find"])
    writer.command("Delete")


def insert(writer, edit):
    writer.go_to(edit["find"], edit["at"] == "end")
    writer.type(edit["text"])


def replace_paragraph(writer, edit):
    writer.select_paragraph(edit["find"])
    writer.type(edit["text"])


def delete_paragraph(writer, edit):
    writer.select_paragraph(edit["find"])
    writer.command("Delete")
    writer.command("Delete")


def split(writer, edit):
    writer.go_to(edit["find"], False)
    writer.command("InsertPara")


def join(writer, edit):
    writer.go_to(edit["find"], True)
    writer.end_of_paragraph()
    writer.command("Delete")


def new_paragraph(writer, edit):
    writer.go_to(edit["find"], True)
    writer.end_of_paragraph()
    writer.command("InsertPara")
    writer.type(edit["text"])


def cut_and_paste(writer, edit):
    writer.select(edit["find"])
    writer.command("Cut")
    writer.go_to(edit["to"], True)
    writer.end_of_paragraph()
    writer.command("Paste")


def comment(writer, edit):
    writer.select(edit["find"])
    writer.command("InsertAnnotation", Text=edit["text"], Author="Rita Reviewer")


ACTIONS = {
    name.replace("_", "-"): action
    for name, action in globals().items()
    if callable(action) and getattr(action, "__code__", None) and action.__code__.co_varnames[:2] == ("writer", "edit")
}


def connected():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:socket,host=127.0.0.1,port={PORT};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise TimeoutError("soffice does not answer")


def main(sent, plan_file, out, profile):
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
    failed = []
    try:
        context = connected()
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        document = desktop.loadComponentFromURL(
            uno.systemPathToFileUrl(os.path.abspath(sent)), "_blank", 0, properties(Hidden=False)
        )
        writer = Writer(context, document)
        document.RecordChanges = plan["tracked"]
        for edit in plan["edits"]:
            try:
                ACTIONS[edit["do"]](writer, edit)
            except Exception as error:  # what cannot be made is told, and the others are made
                failed.append({"edit": edit, "error": str(error)})
        url = uno.systemPathToFileUrl(os.path.abspath(out))
        document.storeToURL(url, properties(FilterName="MS Word 2007 XML"))
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
    print(json.dumps(failed))


main(*sys.argv[1:])
