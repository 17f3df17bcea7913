"""Against the installed package: python -I -m unittest discover -s python/tests"""

import ast
import doctest
import importlib
import importlib.metadata
import inspect
import pkgutil
import tomllib
import unittest
from pathlib import Path

import minitendr
from minitendr import _native

ROOT = Path(__file__).parents[2]


def load_tests(loader, tests, pattern):
    """The examples in the documentation are tests too."""
    for module in pkgutil.walk_packages(minitendr.__path__, "minitendr."):
        if not module.name.endswith("__main__"):
            tests.addTests(doctest.DocTestSuite(importlib.import_module(module.name)))
    tests.addTests(doctest.DocTestSuite(minitendr))
    return tests


class Version(unittest.TestCase):
    def test_is_that_of_the_workspace(self):
        workspace = tomllib.loads((ROOT / "Cargo.toml").read_text(encoding="utf-8"))
        self.assertEqual(minitendr.version(), workspace["workspace"]["package"]["version"])

    def test_is_that_of_the_installed_package(self):
        self.assertEqual(minitendr.__version__, importlib.metadata.version("minitendr"))


class Surface(unittest.TestCase):
    def test_every_public_name_exists(self):
        for name in minitendr.__all__:
            self.assertTrue(hasattr(minitendr, name), name)

    def test_stub_names_what_the_module_has(self):
        stub = ast.parse((Path(inspect.getfile(minitendr)).parent / "_native.pyi").read_text(encoding="utf-8"))
        declared = {node.name for node in stub.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
        self.assertEqual(declared, {name for name in dir(_native) if not name.startswith("__")})

    def test_types_are_delivered(self):
        self.assertTrue((Path(inspect.getfile(minitendr)).parent / "py.typed").is_file())


if __name__ == "__main__":
    unittest.main()
