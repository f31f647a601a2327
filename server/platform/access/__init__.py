"""Who is asking, and what they may do: actors, roles, and rules that combine."""
