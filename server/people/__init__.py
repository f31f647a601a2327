"""Who is here: sites, accounts, students, employers, their staff, and what is known of them."""
