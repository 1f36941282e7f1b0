"""Plain text: paragraphs from lines, and what mail programs and page breaks add to it."""
