"""What is really inside the apps that corpus/shrunk/build makes, and which of them thresholds may be chosen on.

A class belongs to the row of rules/catalog/sdks.tsv with the longest prefix that equals its original name or package
(rules/catalog/SDKS.md); '-' where there is none. Standard library of Python 3.9 only.
"""

import hashlib
import os
import pathlib
import subprocess
from collections import Counter

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
CACHE = pathlib.Path(os.environ.get('HEGUI_CACHE') or pathlib.Path.home() / '.cache' / 'hegui')
HOST = 'Lcn/example/host/'
NOBODY = '-'


def read_table(path):
    """Rows of a table of the project as dictionaries."""
    with open(path, encoding='utf-8') as file:
        lines = [line.rstrip('\n').split('\t') for line in file if line.strip() and not line.startswith('#')]
    return [dict(zip(lines[0], line + [''] * (len(lines[0]) - len(line)))) for line in lines[1:]]


class Owners:
    """Who owns a class by its name."""

    def __init__(self, table=PROJECT / 'rules' / 'catalog' / 'sdks.tsv'):
        self._prefixes = {prefix: row['id'] for row in read_table(table)
                          for prefix in row['package_prefixes'].split('|') if prefix}
        self._copies = {row['prefix']: row['profile'] for row in read_table(HERE / 'copies.tsv')}

    def of(self, descriptor):
        return self._longest(self._prefixes, descriptor) or NOBODY

    def copied(self, descriptor):
        """The profile whose code the class is a copy of, under the package of its owner; or None."""
        return self._longest(self._copies, descriptor)

    @staticmethod
    def _longest(prefixes, descriptor):
        name = descriptor.lstrip('L').rstrip(';').replace('/', '.')
        while name:
            if name in prefixes:
                return prefixes[name]
            name = name.rpartition('.')[0]
        return None


def half(family):
    """Two halves by a fixed hash: nobody chooses what is kept out while thresholds are."""
    return 'tuning' if hashlib.sha256(family.encode()).digest()[0] % 2 == 0 else 'held-out'


class Library:
    def __init__(self, row):
        self.id, self.family = row['id'], row['family']
        self.version, self.version_source = row['version'], row['version_source']
        self.half = half(self.family)


def libraries():
    return {row['id']: Library(row) for row in read_table(HERE / 'libraries.tsv')}


def combinations():
    """App -> ids of the libraries in it."""
    return {row['id']: row['libraries'].split('|') for row in read_table(HERE / 'combinations.tsv')}


class App:
    """One variant of one app. `originals`: class in the app -> its original name, both as descriptors."""

    def __init__(self, folder, name, variant, parts):
        self.name, self.variant, self.parts = name, variant, parts
        self.path = folder / name / f'{variant}.apk'
        with open(folder / name / f'{variant}.tsv', encoding='utf-8') as file:
            rows = [line.rstrip('\n').split('\t') for line in file if not line.startswith('#')][1:]
        self.originals = {renamed: original for original, renamed in rows}

    def half(self):
        halves = {part.half for part in self.parts}
        return halves.pop() if len(halves) == 1 else 'mixed'

    def owners(self, owners):
        """Profile id -> number of its classes, the host's left out."""
        return Counter(owners.of(original) for original in self.originals.values() if not original.startswith(HOST))


def apps(folder):
    """All apps that have been built below `folder`, sorted."""
    known = libraries()
    contents = {name: [name] for name in known}
    contents.update(combinations())
    return [App(folder, name, truth.stem, [known[part] for part in contents[name]])
            for name in sorted(contents) for truth in sorted((folder / name).glob('*.tsv'))
            if (folder / name / f'{truth.stem}.apk').exists()]


def dexdump_classes(path):
    """Descriptors of the classes in an app, as another program reads them."""
    done = subprocess.run(['dexdump', str(path)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return {line.split("'")[1] for line in done.stdout.decode(errors='replace').splitlines()
            if line.startswith('  Class descriptor  :')}
