"""How well a place in later minutes answers an action: compared, described, weighed, ranked."""
