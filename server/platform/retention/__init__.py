"""How long each class of data is kept, and the nightly work that keeps to it."""
