"""Who is to do what a commitment says."""
