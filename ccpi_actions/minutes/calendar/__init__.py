"""Dates and times in minutes: of the meeting itself and of those to come."""
