"""PDF: lines by the places of their characters, in order, as paragraphs and tables; read by a second process."""
