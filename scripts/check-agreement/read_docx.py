"""What python-docx finds in a Word file, as JSON: `python3 read_docx.py FILE.docx`. Debian has it in python3-docx."""

import json
import sys

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn


def words(node):
    """The text of an element, with spaces for breaks and between paragraphs."""
    signs = {qn("w:br"): " ", qn("w:tab"): " ", qn("w:p"): " "}
    return "".join(each.text or "" if each.tag == qn("w:t") else signs.get(each.tag, "") for each in node.iter())


def part(document, kind):
    """The root of a part that the text refers to, if it is there."""
    found = [each for each in document.part.rels.values() if each.reltype == kind]
    return parse_xml(found[0].target_part.blob) if found else None


document = docx.Document(sys.argv[1])
footnotes = part(document, RELATIONSHIP_TYPE.FOOTNOTES)
comments = part(document, RELATIONSHIP_TYPE.COMMENTS)
print(
    json.dumps(
        {
            "headings": [
                [int(each.style.name.split()[1]), words(each._p)]
                for each in document.paragraphs
                if each.style.name.startswith("Heading ")
            ],
            "tables": [[[words(cell._tc) for cell in row.cells] for row in each.rows] for each in document.tables],
            "footnotes": [
                words(each)
                for each in ([] if footnotes is None else footnotes)
                if each.get(qn("w:type")) in (None, "normal")
            ],
            "comments": [each.get(qn("w:author")) for each in ([] if comments is None else comments)],
        }
    )
)
