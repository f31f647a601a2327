"""Lists, each declared once as a `Register`: page on every surface, JSON, paging, export."""
