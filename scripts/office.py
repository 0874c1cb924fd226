"""
LibreOffice, for scripts that do in it what people do. Its Python comes with Debian: python3-uno.
"""

import os
import subprocess
import time
from contextlib import contextmanager

import uno
from com.sun.star.beans import PropertyValue

PORT = 20000 + os.getpid() % 20000


def properties(**values):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


def url_of(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


@contextmanager
def office(profile):
    """Starts LibreOffice with a profile of its own, gives the context in which it runs, and ends it."""
    program = subprocess.Popen(
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
    context = None
    try:
        context = connected()
        yield context
    finally:
        try:
            if context:
                desktop_in(context).terminate()
        except Exception:  # it has ended before it answers
            pass
        try:
            program.wait(30)
        except subprocess.TimeoutExpired:
            program.kill()


def connected():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:socket,host=127.0.0.1,port={PORT};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise TimeoutError("soffice does not answer")


def desktop_in(context):
    return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


class Writer:
    """A document in a window of Writer, with commands of its menus and keys."""

    def __init__(self, context, path):
        manager = context.ServiceManager
        self.dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        self.document = desktop_in(context).loadComponentFromURL(url_of(path), "_blank", 0, properties(Hidden=False))
        self.frame = self.document.CurrentController.Frame
        self.cursor = self.document.CurrentController.ViewCursor

    def command(self, name, **values):
        self.dispatcher.executeDispatch(self.frame, f".uno:{name}", "", 0, properties(**values))

    def type(self, text):
        self.command("InsertText", Text=text)

    def save_and_close(self, path):
        self.document.storeToURL(url_of(path), properties(FilterName="MS Word 2007 XML"))
        self.document.close(True)
