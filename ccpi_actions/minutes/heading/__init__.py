"""What a heading says: council, body, date, time, venue."""
