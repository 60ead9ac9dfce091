from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens",
        action="store_true",
        default=False,
        help="write the expected letters and pages anew: pytest tests/rendering …",
    )


@pytest.fixture
def updating_goldens(request: pytest.FixtureRequest) -> bool:
    # The option is unknown where pytest was started above this folder.
    return bool(request.config.getoption("--update-goldens", default=False))
