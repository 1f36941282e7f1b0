"""The words and phrases of minutes: sentences and clauses, verbs and their forms, who is named and how."""
