"""What is to be done, worded as an imperative that reads well alone."""
