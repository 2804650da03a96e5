"""Between the stations and the centre, and the centre itself: envelopes, merging, count and record."""
