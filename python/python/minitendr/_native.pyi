def version() -> str:
    """The version of the engine."""
