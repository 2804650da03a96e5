"""What a polling station prints. Each function makes one paper of what the domain tells."""
