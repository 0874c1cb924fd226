"""
Edits a Word file in LibreOffice as a person does: through the commands of its menus and keys, not through its model.

    /usr/bin/python3 edit-in-office.py SENT.docx PLAN.json OUT.docx PROFILE

The plan is {"tracked": bool, "edits": [{"do": ..., "find": words, ...}]}. Each edit finds its words in the text. Prints the edits
that could not be made, as JSON.
"""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.append(str(Path(__file__).resolve().parent.parent))
from office import Writer, office


class Draft(Writer):
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


def main(sent, plan_file, out, profile):
    with open(plan_file, encoding="utf-8") as file:
        plan = json.load(file)
    failed = []
    with office(profile) as context:
        draft = Draft(context, sent)
        draft.document.RecordChanges = plan["tracked"]
        for edit in plan["edits"]:
            try:
                ACTIONS[edit["do"]](draft, edit)
            except Exception as error:  # what cannot be made is told, and the others are made
                failed.append({"edit": edit, "error": str(error)})
        draft.save_and_close(out)
    print(json.dumps(failed))


main(*sys.argv[1:])
