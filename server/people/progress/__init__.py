"""The college's duty (SREG-10): how far its graduates are, and reminding those who are not."""
