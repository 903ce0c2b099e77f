"""Runs notebooks on Deno's kernel against the local build, and writes what their cells show into them.

    /usr/bin/python3 .ci/run-notebook.py [--to FOLDER] NOTEBOOK...

A notebook is written only if all its cells succeed: in place, or into FOLDER. Otherwise the exit code is 1, and the cell
and its error are told. Nothing is fetched: the package that a notebook imports is the one in whose folder it lies.

No output is lost. The kernel may say that it is idle before it has sent the value of a cell, so a cell is over only
when the kernel has also been silent for a while; and what comes later still goes to the cell that it belongs to.
"""

import argparse
import json
import os
import queue
import re
import subprocess
import sys
import tempfile
import time

SILENCE = 0.15  # seconds; most values come before the kernel is idle, late ones within hundredths of a second
LONGEST = 60.0  # seconds for a cell

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DENO = os.path.join(ROOT, "node_modules/.hosts/node_modules/.bin/deno")


def prepare(folder):
    """A kernel that knows no other settings, no other cache and no registry."""
    kernel = os.path.join(folder, "kernels", "deno")
    os.makedirs(kernel)
    with open(os.path.join(kernel, "kernel.json"), "w") as file:
        argv = [DENO, "jupyter", "--kernel", "--conn", "{connection_file}"]
        json.dump({"argv": argv, "display_name": "Deno", "language": "typescript"}, file)
    os.environ.update(
        JUPYTER_PATH=folder,
        JUPYTER_RUNTIME_DIR=os.path.join(folder, "runtime"),
        IPYTHONDIR=os.path.join(folder, "ipython"),
        DENO_DIR=os.path.join(folder, "cache"),
        NPM_CONFIG_REGISTRY="http://127.0.0.1:9/",
        DENO_NO_UPDATE_CHECK="1",
        NO_COLOR="1",
        TZ="UTC",
    )


class Failure(Exception):
    pass


class Session:
    """A kernel, and the cells it has been given."""

    def __init__(self, folder):
        from jupyter_client.manager import KernelManager

        self.manager = KernelManager(kernel_name="deno")
        self.manager.start_kernel(cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=LONGEST)
        self.cells = {}  # by the message that asked for them

    def close(self):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    def run(self, cell):
        cell.outputs, cell.execution_count = [], None
        asked = self.client.execute(cell.source)
        self.cells[asked] = cell
        end = time.monotonic() + LONGEST
        idle = False
        while True:
            wait = SILENCE if idle else end - time.monotonic()
            try:
                message = self.client.get_iopub_msg(timeout=max(wait, 0))
            except queue.Empty:
                break
            idle = self.take(message) == asked or idle
        if not idle:
            raise Failure(f"not finished after {LONGEST:.0f} seconds")
        for output in cell.outputs:
            if output.output_type == "error":
                raise Failure(f"{output.ename}: {output.evalue}")
        if self.reply(asked)["status"] != "ok":
            raise Failure("the kernel refused it")

    def take(self, message):
        """Puts a message where it belongs; gives the request after which the kernel is idle, if it says so."""
        from nbformat.v4 import output_from_msg

        asked = message["parent_header"].get("msg_id")
        kind, content = message["msg_type"], message["content"]
        cell = self.cells.get(asked)
        if kind == "status":
            return asked if content["execution_state"] == "idle" else None
        if cell is None:
            return None
        if kind == "execute_input":
            cell.execution_count = content["execution_count"]
        elif kind in ("stream", "display_data", "execute_result", "error"):
            add(cell.outputs, output_from_msg(message))
        return None

    def reply(self, asked):
        while True:
            reply = self.client.get_shell_msg(timeout=LONGEST)
            if reply["parent_header"].get("msg_id") == asked:
                return reply["content"]


def add(outputs, output):
    """Texts of one stream that follow each other are one text."""
    last = outputs[-1] if outputs else None
    if output.output_type == "stream" and last and last.output_type == "stream" and last.name == output.name:
        last.text += output.text
    else:
        outputs.append(output)


def run(path, target):
    """Whether all cells succeeded."""
    import nbformat

    notebook = nbformat.read(path, as_version=4)
    session = Session(os.path.dirname(os.path.abspath(path)))
    nth, cell = 0, None
    try:
        for nth, cell in enumerate(notebook.cells, 1):
            if cell.cell_type == "code":
                session.run(cell)
    except Failure as failure:
        told = re.sub(r"\x1b\[\d+m", "", str(failure))
        print(f"{path}: cell {nth} ({cell.get('id')}): {told}", file=sys.stderr)
        return False
    finally:
        session.close()
    nbformat.write(notebook, target)
    return True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--to", metavar="FOLDER")
    parser.add_argument("notebooks", metavar="NOTEBOOK", nargs="+")
    options = parser.parse_args()
    good = True
    with tempfile.TemporaryDirectory() as folder:
        prepare(folder)
        for path in options.notebooks:
            target = os.path.join(options.to, os.path.basename(path)) if options.to else path
            good = run(path, target) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
