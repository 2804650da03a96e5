"""The station's side of delivery: everything gets to the centre, once, in order, by line or by stick."""
