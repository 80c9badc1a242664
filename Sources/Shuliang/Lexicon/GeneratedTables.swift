/// The hand-edited tables as text, one static string a table, written by `generate-tables`.
enum GeneratedTables {}
