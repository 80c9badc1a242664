import Foundation
import Shuliang
import ShuliangCorpus
let ex = Extractor()
let root = URL(fileURLWithPath: CommandLine.arguments[1])
let cases = try SpellingCase.load(folder: root.appendingPathComponent("Cases"))
var bad = 0
for c in cases {
  if let f = c.failure(ex) { bad += 1; print("CASE", c.phenomenon, c.text, c.expected, "read", f) }
}
let negs = try NegativeCase.load(file: root.appendingPathComponent("Negatives.tsv"))
var nb = 0
for c in negs { if let f = c.failure(ex) { nb += 1; print("NEG", c.kind, c.text, f) } }
print(cases.count, bad, negs.count, nb)
