"""PDF documents: a template of ours and data in, bytes out."""
