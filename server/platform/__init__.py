"""What every domain stands on: the web, who asks, the engine, notices, files, spreadsheets."""
