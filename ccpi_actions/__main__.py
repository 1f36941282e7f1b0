"""``python -m ccpi_actions``: the command line, for where no ``ccpi`` is on the path."""

from ccpi_actions.cli.main import run

if __name__ == "__main__":
    run()
