"""The polling place: all cases that run at this station on this device, met by officers and voters as one."""
