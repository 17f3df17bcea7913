"""What is shown runs: the examples as programs, and the code in the README."""

import contextlib
import io
import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

PYTHON = Path(__file__).parents[1]


class Examples(unittest.TestCase):
    def test_every_example_runs(self):
        examples = sorted(PYTHON.glob("examples/*.py"))
        self.assertTrue(examples)
        for example in examples:
            with self.subTest(example=example.name):
                done = subprocess.run(
                    [sys.executable, "-I", "-B", "-W", "error", example],
                    capture_output=True,
                    encoding="utf-8",
                    # A slow machine shows a bar, which is no fault.
                    env={**os.environ, "PYTHONUTF8": "1", "TQDM_DISABLE": "1"},
                    check=False,
                )
                self.assertEqual((done.returncode, done.stderr), (0, ""), done.stdout[-2000:])
                self.assertTrue(done.stdout.strip())

    def test_the_readme_runs(self):
        readme = (PYTHON / "README.md").read_text(encoding="utf-8")
        blocks = re.findall(r"^```python\n(.*?)^```", readme, flags=re.MULTILINE | re.DOTALL)
        self.assertTrue(blocks)
        for block in blocks:
            exec(compile(block, "python/README.md", "exec"), {"__name__": "readme"})

    def test_the_readme_of_the_project_prints_what_it_says(self):
        readme = (PYTHON.parent / "README.md").read_text(encoding="utf-8")
        promised = re.findall(r"^```text\n(.*?)^```", readme, flags=re.MULTILINE | re.DOTALL)
        blocks = re.findall(r"^```python\n(.*?)^```", readme, flags=re.MULTILINE | re.DOTALL)
        self.assertEqual((len(promised), len(blocks)), (5, 5))
        # Each goes on where the one before ended.
        names = {"__name__": "readme"}
        for said, block in zip(promised, blocks, strict=True):
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                exec(compile(block, "README.md", "exec"), names)
            self.assertEqual(out.getvalue(), said)


if __name__ == "__main__":
    unittest.main()
