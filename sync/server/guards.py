"""Every route says who may call it; an application with a route that does not say so refuses to start."""

import hmac

from litestar import Litestar
from litestar.connection import ASGIConnection
from litestar.datastructures import State
from litestar.exceptions import NotAuthorizedException
from litestar.handlers import BaseRouteHandler
from litestar.routes import HTTPRoute
from litestar.types import Guard

Connection = ASGIConnection[BaseRouteHandler, object, object, State]


async def anyone(_connection: Connection, _handler: BaseRouteHandler) -> None:
    """Guard of a route that is open to the world, said on purpose."""


def bearer(token: str) -> Guard:
    """Guard of a route for one other machine of ours, which sends `Authorization: Bearer <token>`."""
    if len(token) < 16:
        raise ValueError("a shared token needs at least 16 characters")
    expected = f"Bearer {token}".encode()

    async def holder_of_token(connection: Connection, _handler: BaseRouteHandler) -> None:
        given = connection.headers.get("authorization", "").encode()
        if not hmac.compare_digest(given, expected):
            raise NotAuthorizedException("this route is for the centre's own machines")

    return holder_of_token


def require_guards(app: Litestar) -> Litestar:
    """The same application, if each of its routes has a guard. Raises RuntimeError: a bug of ours."""
    unguarded = sorted(
        f"{route.path} ({handler.handler_name})"
        for route in app.routes
        for handler in (route.route_handlers if isinstance(route, HTTPRoute) else [route.route_handler])
        # Answers to OPTIONS are the framework's own: a list of methods.
        if getattr(handler, "http_methods", None) != {"OPTIONS"} and not handler.resolve_guards()
    )
    if unguarded:
        raise RuntimeError(f"routes without a guard: {', '.join(unguarded)}")
    return app
