"""`make demo`: a station with a made-up case, and a centre, an identity service and a registry beside it."""
