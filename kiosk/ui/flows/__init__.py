"""What follows what: flows take the screens' signals, ask the station, and show the next screen."""
