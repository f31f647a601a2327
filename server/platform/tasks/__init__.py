"""What lasts: work that somebody asked for, and a worker does while he watches or is away."""
