"""Finding the acts that a sentence commits somebody to, and what around it decides for or against them."""
