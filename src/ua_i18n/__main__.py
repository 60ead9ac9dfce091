"""`python -m ua_i18n` is `ua-i18n`."""

from ua_i18n.cli import main

if __name__ == "__main__":
    main(prog_name="ua-i18n")
