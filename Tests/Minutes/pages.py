#!/usr/bin/env python3
"""Reads every kind of page that the program makes as axe-core does: light and dark, on telephones and on a screen.

Gatherings are held by chance (`fill.py`, `networks.py`); of each its minutes, by turn and by question, a municipality's sheet,
the run sheet and the forms, and of all of them the comparison and the programme report are opened in headless Chromium.
Any violation is told with its page, and ends with status 1. What is needed: Chromium, and `pip install playwright
axe-playwright-python`, whose copy of axe-core is run. The pages stay in `--keep FOLDER`.
"""
import argparse
import glob
import os
import subprocess
import sys
import tempfile

import axe_playwright_python
from fill import Filling
from networks import hold
from playwright.sync_api import sync_playwright

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
AXE = os.path.join(os.path.dirname(axe_playwright_python.__file__), "axe.min.js")
WIDTHS = [320, 390, 1280]
SCHEMES = ["light", "dark"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=os.path.join(ROOT, ".build/release/samling"))
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    parser.add_argument("--only", default="", help="gatherings whose names hold this")
    parser.add_argument("--keep", help="a folder to leave the pages in")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        pages = write(options, folder, options.keep or folder)
        found = read(pages, options.chromium)
    print(f"{len(pages)} pages, {len(pages) * len(WIDTHS) * len(SCHEMES)} readings, {found} violations")
    sys.exit(1 if found else 0)


def write(options, folder, pages):
    """Makes every kind of page; returns their paths."""
    os.makedirs(pages, exist_ok=True)
    made = []

    def page(name, *arguments):
        path = os.path.join(pages, name + ".html")
        subprocess.run([options.program, *arguments, "--force", "-o", path], check=True, stderr=subprocess.DEVNULL,
                       env=dict(os.environ, HOME=folder, LANG="nb_NO.UTF-8"))
        made.append(path)

    for agenda in sorted(glob.glob(os.path.join(ROOT, "agendas", "*.md"))):
        name = os.path.basename(agenda)[:-3]
        if name == "README" or options.only not in name:
            continue
        empty, session = os.path.join(folder, name + "-tom"), os.path.join(folder, name)
        subprocess.run([options.program, "open", agenda, "--session", empty], check=True, stdout=subprocess.DEVNULL,
                       env=dict(os.environ, HOME=folder))
        filling = Filling(options.program, agenda, session, 1, folder)
        filling.hold()
        page(name + "-kjøreplan", "report", empty)
        page(name + "-skjema", "report", empty, "--forms")
        page(name + "-referat", "report", session, "--names")
        page(name + "-spørsmål", "report", session, "--by", "question")
        parties = [party["name"] for party in filling.agenda["parties"] if party["kind"] == "municipality"]
        if parties:
            page(name + "-ark", "report", session, "--party", parties[0])
    sessions = hold(options.program, folder)
    page("nettverk-sammenligning", "compare", *sessions)
    page("nettverk-ett", "compare", *sessions[:3])
    page("nettverk-program", "report", *sessions)
    page("nettverk-program-ett", "report", *sessions[:3])
    page("nettverk-referat", "report", sessions[1])
    return made


def read(pages, chromium):
    """Tells what axe finds on each page; returns how much that is."""
    found = 0
    with open(AXE, encoding="utf-8") as file:
        axe = file.read()
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for path in pages:
            for width in WIDTHS:
                for scheme in SCHEMES:
                    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
                    page = context.new_page()
                    page.goto("file://" + path)
                    page.evaluate(axe)
                    for violation in page.evaluate("axe.run().then(told => told.violations)"):
                        found += 1
                        nodes = [node["html"][:120] for node in violation["nodes"]]
                        print(f"{os.path.basename(path)} {width} {scheme}: {violation['id']} ({len(nodes)})", nodes[0])
                    wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
                    if wide > 0:
                        found += 1
                        print(f"{os.path.basename(path)} {width} {scheme}: {wide} pixels wider than the screen")
                    context.close()
        browser.close()
    return found


if __name__ == "__main__":
    main()
