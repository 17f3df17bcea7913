"""The types hold: mypy and pyright in strict mode over package and examples, and the stub against the compiled half.

tests/run installs pyright into target/pyright.
"""

import os
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

PYTHON = Path(__file__).parents[1]
TARGET = PYTHON.parent / "target"


class Types(unittest.TestCase):
    def passes(self, *command):
        done = subprocess.run(
            [str(part) for part in command], cwd=PYTHON, capture_output=True, encoding="utf-8", check=False
        )
        self.assertEqual(done.returncode, 0, done.stdout[-5000:] + done.stderr[-2000:])

    def test_mypy_has_nothing_to_say(self):
        command = [sys.executable, "-I", "-m", "mypy", "--cache-dir", TARGET / "mypy", "--config-file", "pyproject.toml"]
        self.passes(*command, "python/minitendr", *sorted(PYTHON.glob("examples/*.py")))

    def test_the_stub_is_what_was_compiled(self):
        allowed = PYTHON / "tests" / "stubtest_allowlist.txt"
        self.passes(sys.executable, "-I", "-m", "mypy.stubtest", "minitendr", "--allowlist", allowed)

    def test_pyright_has_nothing_to_say(self):
        pyright = Path(os.environ.get("PYRIGHT", TARGET / "pyright" / "node_modules" / "pyright" / "index.js"))
        self.assertTrue(pyright.is_file(), "pyright is not installed; ./tests/run --only python does it")
        self.passes(shutil.which("node") or "node", pyright, "--project", PYTHON, "--pythonpath", sys.executable)


if __name__ == "__main__":
    unittest.main()
