"""The life of an action: opened, carried forward, answered, closed; and the calendar of meetings."""
