"""Who was there, who spoke and who presented: names and posts as minutes print them."""
