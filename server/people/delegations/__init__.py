"""While away: a member of staff names a colleague who looks after his cases until he is back."""
