"""
Fills in a Word form in LibreOffice as a person does: what is in a control is selected and typed over, by commands of menus and keys.

    /usr/bin/python3 fill-in-writer.py SENT.docx PLAN.json FOLDER PROFILE

The plan is {"blanks": {bookmark: text}, "changes": ["text beside, locked", ...]}: for each change the form is filled in, with its
protection or without, changed and saved as FOLDER/text beside, locked.docx.
"""

import json
import os
import re
import sys
import zipfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.append(str(Path(__file__).resolve().parent.parent))
from office import Writer, office


class Form(Writer):
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


def main(sent, plan_file, folder, profile):
    with open(plan_file, encoding="utf-8") as file:
        plan = json.load(file)
    files = {"locked": sent, "unlocked": unlocked(sent, folder)}
    with office(profile) as context:
        for name in plan["changes"]:
            change, lock = name.split(", ")
            form = Form(context, files[lock])
            if change != "empty":
                for bookmark, text in plan["blanks"].items():
                    form.fill(bookmark, text)
                globals()[change.replace(" ", "_")](form, list(plan["blanks"]))
            form.save_and_close(os.path.join(folder, f"{name}.docx"))


main(*sys.argv[1:])
