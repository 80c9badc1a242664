import Foundation
import Shuliang

/// A decimal number or a fraction, in a form that only equal numbers share.
enum ExactNumber: Hashable {
  case decimal(ExactDecimal)
  /// Only where the decimal expansion does not end.
  case fraction(Rational)

  init(_ fraction: Rational) {
    self = fraction.decimal.map { .decimal($0) } ?? .fraction(fraction)
  }

  /// A number as the corpus writes it, `-4.5` or `1/3`; `nil` where it is none.
  init?(_ text: String) {
    let terms = text.components(separatedBy: "/")
    if terms.count == 2 {
      guard let numerator = Int128(terms[0]), let denominator = Int128(terms[1]),
        let fraction = Rational(numerator, over: denominator)
      else { return nil }
      self.init(fraction)
    } else {
      guard let decimal = ExactDecimal(text) else { return nil }
      self = .decimal(decimal)
    }
  }
}

extension ExactNumber: CustomStringConvertible {
  var description: String {
    switch self {
    case .decimal(let number): number.description
    case .fraction(let fraction): fraction.description
    }
  }
}
