## Werke, Tafeln und Anerkennung.
