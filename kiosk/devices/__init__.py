"""What is plugged into a station, without a screen."""
