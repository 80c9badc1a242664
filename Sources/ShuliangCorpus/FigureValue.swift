import Foundation
import Shuliang

/// What a figure amounts to, compared as exact numbers however they are written: `4.0` is `4`,
/// `1/2` is `0.5`.
public struct FigureValue: Sendable, Hashable {
  private enum Sort {
    case interval, score
  }

  private let sort: Sort
  /// Both ends of an interval, the same twice for a single number, or the sides of a score.
  private let numbers: [ExactNumber]

  private init(sort: Sort, numbers: [ExactNumber]) {
    self.sort = sort
    self.numbers = numbers
  }

  /// The value that the library read.
  public init(_ value: Value) {
    switch value {
    case .decimal(let number):
      self.init(sort: .interval, numbers: [.decimal(number), .decimal(number)])
    case .fraction(let fraction):
      let number = ExactNumber(fraction)
      self.init(sort: .interval, numbers: [number, number])
    case .interval(let lower, let upper):
      self.init(sort: .interval, numbers: [.decimal(lower), .decimal(upper)])
    case .score(let first, let second):
      self.init(sort: .score, numbers: [.decimal(first), .decimal(second)])
    }
  }

  /// A value as the corpus writes it: `4.5`, `1/3`, `30..40`, `3:1`; `nil` where it is none.
  public init?(_ text: String) {
    let ends = text.components(separatedBy: "..")
    if ends.count == 2 {
      self.init(lower: ends[0], upper: ends[1])
      return
    }
    let sides = text.components(separatedBy: ":")
    let numbers = sides.compactMap { ExactNumber($0) }
    guard numbers.count == sides.count else { return nil }
    if let number = numbers.first, numbers.count == 1 {
      self.init(sort: .interval, numbers: [number, number])
    } else {
      self.init(sort: .score, numbers: numbers)
    }
  }

  /// An interval whose two ends belong to it; `nil` where one of them is no number.
  public init?(lower: String, upper: String) {
    guard let lower = ExactNumber(lower), let upper = ExactNumber(upper) else { return nil }
    self.init(sort: .interval, numbers: [lower, upper])
  }
}

extension FigureValue: CustomStringConvertible {
  /// As the corpus writes it.
  public var description: String {
    switch sort {
    case .interval where numbers[0] == numbers[1]: numbers[0].description
    case .interval: numbers.map(\.description).joined(separator: "..")
    case .score: numbers.map(\.description).joined(separator: ":")
    }
  }
}
