"""Words that say when: dates, days, seasons and meetings, as rules, and the days that they mean."""
