"""The booth: from welcome to tracker."""
