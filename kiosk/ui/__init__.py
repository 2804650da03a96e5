"""The screens: the only package of the station that imports Qt."""
