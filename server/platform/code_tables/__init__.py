"""Code tables: natures, industries, posts, degrees, regions, as they hold in each year."""
