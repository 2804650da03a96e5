"""One screen a file: it shows, and tells by signals what people touch. The flows decide what follows."""
