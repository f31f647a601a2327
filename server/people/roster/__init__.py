"""The roster 生源库: schools report their graduates as a table, checked row by row."""
