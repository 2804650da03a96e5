"""`make replay`: a real election, voted again through the real parts, must give its own result."""
