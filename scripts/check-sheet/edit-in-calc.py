"""
Fills in answer sheets in LibreOffice Calc, and does to them what people do.

    /usr/bin/python3 edit-in-calc.py SENT.xlsx PLAN.json FOLDER PROFILE

The plan is {"answers": {id: {column: text}}, "rows": {id: {title: text}}, "changes": [name, ...]}; each change is made in a copy
of its own with the answers and rows filled in, and saved in the folder as NAME.xlsx. Texts are typed: what Calc makes of them is
what a person would get.
"""

import json
import os
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.append(str(Path(__file__).resolve().parent.parent))
from office import desktop_in, office, properties, url_of
import uno
from com.sun.star.table import CellRangeAddress, TableSortField

# The row of the titles of columns, from 0.
HEAD = 2


def used(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow


def tables(document):
    return [sheet for sheet in document.Sheets if sheet.getCellByPosition(0, HEAD).String == "Id"]


def fill(document, answers, by_title):
    for sheet in tables(document):
        columns, rows = used(sheet)
        for row in range(HEAD + 1, rows + 1):
            for column, text in answers.get(sheet.getCellByPosition(0, row).String, {}).items():
                # As it is typed, not as it is set.
                sheet.getCellByPosition(column, row).FormulaLocal = text
        titles = {sheet.getCellByPosition(column, HEAD).String: column for column in range(columns + 1)}
        for row in range(HEAD + 1, rows + 1):
            for title, text in by_title.get(sheet.getCellByPosition(0, row).String, {}).items():
                if title in titles:
                    sheet.getCellByPosition(titles[title], row).FormulaLocal = text


def sorted_backwards(document):
    for sheet in tables(document):
        columns, rows = used(sheet)
        field = TableSortField()
        field.Field = 0
        field.IsAscending = False
        sheet.getCellRangeByPosition(0, HEAD + 1, columns, rows).sort(
            properties(SortFields=uno.Any("[]com.sun.star.table.TableSortField", (field,)), ContainsHeader=False)
        )


def rows_inserted(document):
    for sheet in tables(document):
        sheet.Rows.insertByIndex(HEAD + 3, 2)
        sheet.Rows.insertByIndex(0, 1)


def columns_inserted(document):
    for sheet in tables(document):
        sheet.Columns.insertByIndex(4, 1)
        sheet.Columns.insertByIndex(0, 1)


def titles_deleted(document):
    for sheet in tables(document):
        sheet.Rows.removeByIndex(HEAD, 1)


def sheets_renamed(document):
    for number, sheet in enumerate(tables(document)):
        sheet.Name = f"Réponses {number}"


def filtered(document):
    for sheet in tables(document):
        columns, rows = used(sheet)
        for row in range(HEAD + 1, rows + 1, 2):
            sheet.Rows.getByIndex(row).IsVisible = False


def formats_pasted(document):
    # Those of a table in which there are dates, as from another file.
    dates = document.NumberFormats.queryKey("YYYY-MM-DD", uno.createUnoStruct("com.sun.star.lang.Locale", "en", "US", ""), True)
    for sheet in tables(document):
        columns, rows = used(sheet)
        area = sheet.getCellRangeByPosition(0, HEAD + 1, columns, rows)
        area.NumberFormat = dates
        area.CellBackColor = 0xFFFF00
        area.CharWeight = 150


def cells_merged(document):
    for sheet in tables(document):
        # The names of standards over the table, as people do it for looks.
        columns, rows = used(sheet)
        for row in range(HEAD + 1, rows + 1):
            if sheet.getCellByPosition(1, row).String == "":
                sheet.getCellRangeByPosition(0, row, columns, row).merge(True)


def ids_deleted(document):
    for sheet in tables(document):
        columns, rows = used(sheet)
        for row in range(HEAD + 1, rows + 1):
            if sheet.Name.startswith(("I", "V")) and sheet.getCellByPosition(1, row).String != "":
                sheet.getCellByPosition(0, row).String = ""


def comments_written(document):
    sheet = tables(document)[0]
    address = sheet.getCellByPosition(4, HEAD + 2).CellAddress
    sheet.Annotations.insertNew(address, "See the Act")


def nothing(document):
    pass


CHANGES = {
    "nothing": nothing,
    "sorted": sorted_backwards,
    "rows inserted": rows_inserted,
    "columns inserted": columns_inserted,
    "titles deleted": titles_deleted,
    "sheets renamed": sheets_renamed,
    "filtered": filtered,
    "formats pasted": formats_pasted,
    "cells merged": cells_merged,
    "ids deleted": ids_deleted,
    "comments written": comments_written,
}


def main(sent, plan, folder, profile):
    with open(plan, encoding="utf-8") as file:
        todo = json.load(file)
    with office(profile) as context:
        for name in todo["changes"]:
            document = desktop_in(context).loadComponentFromURL(url_of(sent), "_blank", 0, properties(Hidden=True))
            if not all(sheet.isProtected() for sheet in document.Sheets):
                raise RuntimeError("A sheet is not protected")
            fill(document, todo["answers"], todo["rows"])
            for sheet in document.Sheets:
                sheet.unprotect("")
            CHANGES[name](document)
            path = os.path.join(folder, f"{name}.xlsx")
            document.storeToURL(url_of(path), properties(FilterName="Calc MS Excel 2007 XML"))
            document.close(True)


main(*sys.argv[1:])
