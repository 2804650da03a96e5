"""How fast, how small: measured against the bare operation underneath, on the machine at hand."""
