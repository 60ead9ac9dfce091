"""Small YAML files of our own, such as the phrasebook: every scalar a string."""

from __future__ import annotations

from ua_i18n.errors import SourceError

__all__ = ["read_yaml"]


def read_yaml(text: str, *, path: str, error: type[SourceError]) -> object:
    """Read YAML or JSON into lists, mappings and strings.

    Args:
        text: The file's text.
        path: The file, for the error.
        error: What to raise.

    Raises:
        SourceError: of the given class, with line and column.
    """
    import yaml

    try:
        if any(
            isinstance(token, (yaml.AliasToken, yaml.AnchorToken))
            for token in yaml.scan(text)
        ):
            raise error("write values out: & and * are not used here", path=path)
        return yaml.load(text, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark
        raise error(
            fault.problem or "this is not YAML",
            path=path,
            line=mark.line + 1 if mark else None,
            column=mark.column + 1 if mark else None,
        ) from fault
    except (yaml.YAMLError, RecursionError) as fault:
        raise error(f"this is not YAML: {fault}", path=path) from fault
