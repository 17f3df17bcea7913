"""The notebooks as somebody opens them: each in a kernel of its own, in an empty folder and without a network."""

import base64
import json
import os
import re
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import nbclient
import nbformat

NOTEBOOKS = sorted((Path(__file__).parents[1] / "notebooks").glob("*.ipynb"))

# So long one cell may take; all of them together take seconds.
TIME_LIMIT = 300

# Whatever asks for a connection beyond this computer, fails.
NO_NETWORK = """
import socket

def _only_here(connect):
    def checked(self, address):
        if self.family != getattr(socket, "AF_UNIX", None) and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise OSError(f"a notebook asked for {address}")
        return connect(self, address)
    return checked

socket.socket.connect = _only_here(socket.socket.connect)
socket.socket.connect_ex = _only_here(socket.socket.connect_ex)
"""

CZECH = re.compile("[ěščřžůďťňĚŠČŘŽ]")
ENGLISH = re.compile(r"\b(?:the|and|of|is|are|what|it|from)\b")


def read(path):
    return nbformat.read(path, as_version=4)


def code_cells(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


class AsTheyAreKept(unittest.TestCase):
    def test_there_are_three(self):
        self.assertEqual(len(NOTEBOOKS), 3)

    def test_they_are_valid_and_hold_no_results(self):
        for path in NOTEBOOKS:
            with self.subTest(path.name):
                notebook = read(path)
                nbformat.validate(notebook)
                self.assertLessEqual(set(notebook.metadata), {"kernelspec", "language_info"})
                for cell in code_cells(notebook):
                    self.assertEqual((cell.outputs, cell.execution_count), ([], None))

    def test_each_says_what_it_does_in_both_languages(self):
        for path in NOTEBOOKS:
            for cell in read(path).cells:
                if cell.cell_type == "markdown":
                    with self.subTest(path.name, cell=cell.id):
                        paragraphs = [text for text in cell.source.split("\n\n") if not text.startswith("#")]
                        self.assertEqual(len(paragraphs), 2)
                        self.assertRegex(paragraphs[0], CZECH)
                        self.assertNotRegex(paragraphs[1], CZECH)
                        self.assertRegex(paragraphs[1], ENGLISH)

    def test_their_data_is_said_to_be_invented(self):
        for path in NOTEBOOKS:
            with self.subTest(path.name):
                first = read(path).cells[0].source
                self.assertRegex(first, "smyšlen")
                self.assertIn("invented", first)

    def test_they_are_short(self):
        for path in NOTEBOOKS:
            for cell in code_cells(read(path)):
                with self.subTest(path.name, cell=cell.id):
                    lines = cell.source.splitlines()
                    self.assertLessEqual(len(lines), 13)
                    self.assertLessEqual(max(map(len, lines)), 120)
                    # A function would be something that the package does not do.
                    self.assertNotRegex(cell.source, r"\bdef |\blambda\b")


class Run(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        # The kernel of this Python with the installed package, and nothing that somebody set for his own.
        jupyter = self.folder / "jupyter"
        started = self.folder / "ipython/profile_default/startup/no_network.py"
        started.parent.mkdir(parents=True)
        started.write_text(NO_NETWORK, encoding="utf-8")
        kernel = jupyter / "kernels/python3/kernel.json"
        kernel.parent.mkdir(parents=True)
        kernel.write_text(
            json.dumps({
                "argv": [sys.executable, *"-I -B -X utf8 -m ipykernel_launcher -f {connection_file}".split()],
                "display_name": "Python 3",
                "language": "python",
            }),
            encoding="utf-8",
        )
        own = {
            "IPYTHONDIR": str(self.folder / "ipython"),
            "JUPYTER_CONFIG_DIR": str(self.folder / "config"),
            "JUPYTER_PATH": str(jupyter),
            "JUPYTER_RUNTIME_DIR": str(self.folder / "runtime"),
        }
        self.enterContext(mock.patch.dict(os.environ, own))

    def run_through(self, path):
        work = self.folder / path.stem
        work.mkdir()
        notebook = read(path)
        nbclient.NotebookClient(
            notebook, timeout=TIME_LIMIT, kernel_name="python3", resources={"metadata": {"path": str(work)}}
        ).execute()
        return notebook

    def test_every_cell_runs_and_the_last_one_is_a_picture(self):
        for path in NOTEBOOKS:
            with self.subTest(path.name):
                notebook = self.run_through(path)
                outputs = [output for cell in code_cells(notebook) for output in cell.outputs]
                self.assertFalse([output for output in outputs if output.output_type == "error"])
                # A warning in red is what people would see first.
                self.assertFalse([output.text for output in outputs if output.get("name") == "stderr"])
                last = code_cells(notebook)[-1].outputs[-1].data
                self.assertIn("<svg", last["image/svg+xml"])
                encoded = re.search(r'src="data:image/svg\+xml;base64,([^"]+)"', last["text/html"]).group(1)
                self.assertGreater(len(base64.b64decode(encoded)), 5000)
                self.assertRegex(last["text/plain"], CZECH)

    def test_the_first_finds_the_wrong_row_and_awards(self):
        notebook = self.run_through(NOTEBOOKS[0])
        shown = "".join(
            output.data.get("text/html", "")
            for cell in code_cells(notebook)
            for output in cell.outputs
            if output.output_type == "execute_result"
        )
        for told in ("`dle dohody` není číslo", "Alfa (N1)", "13\u00a0799,99 Kč", "verified"):
            self.assertIn(told, shown)

    def test_without_a_network_is_without_a_network(self):
        notebook = nbformat.v4.new_notebook(
            cells=[nbformat.v4.new_code_cell("import socket\nsocket.create_connection(('192.0.2.1', 80), timeout=1)")]
        )
        path = self.folder / "net.ipynb"
        nbformat.write(notebook, path)
        with self.assertRaisesRegex(nbclient.exceptions.CellExecutionError, "a notebook asked for"):
            self.run_through(path)


if __name__ == "__main__":
    unittest.main()
