"""All texts of the screens, by language and key, as translators have written them."""

from collections.abc import Mapping
from functools import cache

from installers.translations import I18N, catalogue


@cache
def catalogues() -> Mapping[str, Mapping[str, str]]:
    """Every language that is shipped, by its tag."""
    return {
        path.stem: {key: text for key, (_, text, _) in catalogue(path).items()}
        for path in sorted(I18N.glob("*.ts"))
    }
