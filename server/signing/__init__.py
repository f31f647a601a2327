"""From the right to sign to the agreement and its end."""
