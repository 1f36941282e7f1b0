// Makes the columns of each table sortable. Without it the tables stand in the order of the report, whole.
for (const table of document.querySelectorAll("table[data-sortable]")) {
  const body = table.tBodies[0];
  const original = [...body.rows];
  if (original.length < 2) continue;
  const keys = (row, column) => {
    const cell = row.cells[column];
    return cell.hasAttribute("data-sort") ? cell.dataset.sort : cell.textContent.trim();
  };
  const order = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });
  [...table.tHead.rows[0].cells].forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const next = { none: "ascending", ascending: "descending", descending: "none" }[heading.getAttribute("aria-sort") || "none"];
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      const rows = [...original];
      if (next !== "none") {
        heading.setAttribute("aria-sort", next);
        const sign = next === "ascending" ? 1 : -1;
        // Empty cells stay last in both directions; equal ones keep the order of the report.
        rows.sort((a, b) => {
          const first = keys(a, column), second = keys(b, column);
          if (!first || !second) return first ? -1 : second ? 1 : 0;
          return sign * order.compare(first, second);
        });
      }
      body.append(...rows);
    });
  });
}
